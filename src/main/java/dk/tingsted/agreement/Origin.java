package dk.tingsted.agreement;

/// Something that was said at the conference. It is kept as it was when it was chosen, so that the
/// trace holds also when the wall is cleared.
///
/// @param key names it among all that was said, `remark:17`
/// @param theme under which it was said
/// @param place `Bord 7`; never a person
/// @param earlier the agreement for which it was named first; empty where it is this one
public record Origin(String key, String theme, String place, String words, String earlier) {

    Origin(String key, String theme, String place, String words) {
        this(key, theme, place, words, "");
    }

    /// `Bord 7 under »Psykiatri«`.
    public String where() {
        var under = place.isEmpty() ? "»" + theme + "«" : place + " under »" + theme + "«";
        return earlier.isEmpty() ? under : under + ", fra " + earlier;
    }

    /// As a later agreement refers to it.
    Origin of(AgreementId agreement, String title) {
        return earlier.isEmpty()
                ? new Origin("agreement:" + agreement + ":" + key, theme, place, words, title)
                : this;
    }
}
