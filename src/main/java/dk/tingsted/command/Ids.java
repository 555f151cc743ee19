package dk.tingsted.command;

import dk.tingsted.platform.Unusable;

/// Names that files give to people, tables and statements. They come back in the answer as they
/// came.
final class Ids {

    private static final int LONGEST = 200;
    private static final int SHOWN = 60;

    private Ids() {}

    /// @param where the field it stands in
    static String checked(String id, String where) {
        if (id.isBlank()) {
            throw new Unusable("Feltet »" + where + "« er tomt.");
        }
        if (id.length() > LONGEST) {
            throw new Unusable(
                    "Feltet »%s« har et navn på mere end %d tegn: »%s«."
                            .formatted(where, LONGEST, shown(id)));
        }
        if (id.codePoints().anyMatch(Ids::cannotBeShown)) {
            throw new Unusable(
                    "Feltet »%s« har et navn med tegn, der ikke kan vises: »%s«."
                            .formatted(where, shown(id)));
        }
        return id;
    }

    /// For a message: one line, and not longer than a line.
    static String shown(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(c -> cannotBeShown(c) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN ? clean + "…" : clean.toString();
    }

    /// Control characters, halves of surrogates, and marks that turn the direction of a line.
    private static boolean cannotBeShown(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}
