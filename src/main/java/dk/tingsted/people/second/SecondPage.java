package dk.tingsted.people.second;

/// The page that asks somebody to show herself a second time.
///
/// @param address where a new link can be sent; empty when there is none
/// @param again whether it is to change something of her own
/// @param wrong why the code did not do; empty for none tried
public record SecondPage(
        String by, String address, boolean codes, boolean passkeys, boolean again, String wrong) {

    /// Whether a new link is the only way.
    public boolean byLinkAlone() {
        return !codes && !passkeys;
    }
}
