package dk.tingsted.agreement;

/// Something that was said at the conference. It is kept as it was when it was chosen, so that the
/// trace holds also when the wall is cleared.
///
/// @param key names it among all that was said, `remark:17`
/// @param theme under which it was said
/// @param place `Bord 7`; never a person
public record Origin(String key, String theme, String place, String words) {

    /// `Bord 7 under »Psykiatri«`.
    public String where() {
        return place.isEmpty() ? "»" + theme + "«" : place + " under »" + theme + "«";
    }
}
