package dk.tingsted.programme.publishing.data;

/// Text on its way into a file format.
final class Texts {

    private Texts() {}

    /// Without the characters that XML 1.0 cannot hold at all (section 2.2, `Char`).
    static String xml(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0x20 || c == '\t' || c == '\n')
                .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
