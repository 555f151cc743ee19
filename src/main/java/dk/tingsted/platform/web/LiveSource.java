package dk.tingsted.platform.web;

/// What readers follow while it changes: whoever opens the address hears how it is, and from then
/// on each time it changes, as server-sent events (HTML Living Standard, 9.2). Each event says all
/// that there is to know, so one who was cut off misses nothing.
public interface LiveSource {

    /// All that is followed has an address that ends so, and nothing else has: whatever is asked
    /// for passes by all sources.
    String END = "/events";

    /// Whether it is followed at this address.
    ///
    /// @param path ends in [#END]
    boolean isAt(String path);

    /// How it is at this moment.
    ///
    /// @throws NotFound while there is nothing to follow
    LiveEvent event(String path);
}
