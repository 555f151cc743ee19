package dk.tingsted.platform.web;

/// What readers follow while it changes: whoever opens the address hears how it is, and from then
/// on each time it changes, as server-sent events (HTML Living Standard, 9.2). Each event says all
/// that there is to know, so one who was cut off misses nothing.
public interface LiveSource {

    /// Whether it is followed at this address.
    boolean isAt(String path);

    /// How it is at this moment.
    ///
    /// @throws NotFound while there is nothing to follow
    LiveEvent event(String path);
}
