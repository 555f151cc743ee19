package dk.tingsted.agreement;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody typed, as it is kept: one form of each letter, and nothing that turns the
/// direction of others or that PostgreSQL cannot hold.
public final class Prose {

    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD\\uFFFE\\uFFFF[\\p{Cc}&&[^\\n\\r\\t]]]");
    private static final Pattern ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Prose() {}

    /// On one line.
    public static String line(String typed) {
        return SPACES.matcher(text(typed)).replaceAll(" ").strip();
    }

    /// With its lines.
    public static String text(String typed) {
        var whole =
                typed.codePoints()
                        .filter(point -> point < 0xD800 || point > 0xDFFF)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        var lines = ENDS.matcher(whole).replaceAll("\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /// Why an area cannot be saved; empty where it can.
    static String fault(String heading, String words) {
        if (heading.isEmpty() || heading.length() > Agreements.LONGEST_HEADING) {
            return "Skriv en overskrift på højst " + Agreements.LONGEST_HEADING + " tegn.";
        }
        return words.length() <= Agreements.LONGEST
                ? ""
                : "Teksten er på "
                        + counted(words.length())
                        + " tegn, og der er plads til "
                        + counted(Agreements.LONGEST)
                        + ". Den er ikke gemt, men står her endnu: forkort den, eller del den i"
                        + " flere områder.";
    }

    /// `30.000`
    public static String counted(int many) {
        return String.format(java.util.Locale.of("da", "DK"), "%,d", many);
    }
}
