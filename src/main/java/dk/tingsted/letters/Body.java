package dk.tingsted.letters;

/// What a letter says, twice.
///
/// @param text plain, lines ended by `\n`
/// @param html the same as HTML, without the page around it; safe, since only [Composer] makes it
public record Body(Tongue tongue, String text, String html) {

    /// As it may stand in a page of ours, which sets its own styles.
    public String shown() {
        return HtmlLetter.withoutStyles(this);
    }
}
