package dk.tingsted.invitations.reading;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Opens lists that need not be trusted: text here, workbooks in a process of their own.
public final class Sheets {

    /// In bytes. Five thousand people with all that is known of them take up one megabyte.
    static final int LARGEST = 5 * 1024 * 1024;

    private static final String DELIMITERS = "\t;,|";
    private static final int LOOKED_AT = 50;
    private static final int MOST = Sheet.MOST_ROWS;

    private static final Opened.Refused NOTHING =
            new Opened.Refused(
                    "Der er ingen linjer på listen.", "Vælg en fil, eller sæt listen ind.");
    private static final Opened.Refused TOO_LARGE =
            new Opened.Refused(
                    "Listen er større end 5 MB.",
                    "En liste med 5.000 personer fylder under 1 MB. Gem kun arket med personerne.");
    private static final Opened.Refused TOO_LONG =
            new Opened.Refused("Listen har flere end 5.000 linjer.", "Del den i flere lister.");
    private static final Opened.Refused OLD =
            new Opened.Refused(
                    "Det er en ældre Excel-fil, eller en fil med adgangskode.",
                    "Åbn den i Excel, og gem den som .xlsx uden adgangskode eller som CSV.");
    private static final Opened.Refused WORD =
            new Opened.Refused(
                    "Det er et Word-dokument.",
                    "Markér linjerne med navne og adresser i Word, kopiér dem, og sæt dem ind; eller"
                            + " gem listen som Excel (.xlsx) eller CSV.");
    private static final Opened.Refused NO_LIST =
            new Opened.Refused(
                    "Filen er ikke en liste, vi kan læse.",
                    "Gem den som Excel (.xlsx) eller CSV, eller sæt linjerne ind.");

    private Sheets() {}

    /// A file, told by its bytes and not by its name. Takes at most twenty seconds.
    public static Opened read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return TOO_LARGE;
        }
        var head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return isWord(bytes) ? WORD : Workbooks.read(bytes);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD;
        }
        return head.startsWith("%PDF") ? NO_LIST : pasted(TextOfFile.of(bytes));
    }

    /// The names of what is packed stand in the open.
    private static boolean isWord(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("word/document.xml");
    }

    /// Text from a field.
    public static Opened pasted(String text) {
        if (text.length() > LARGEST) {
            return TOO_LARGE;
        }
        return TextOfFile.isText(text) ? held(rows(text)) : NO_LIST;
    }

    static Opened held(List<List<String>> rows) {
        var sheet = Sheet.of(rows);
        if (rows.size() >= MOST || sheet.lines().size() > Sheet.MOST_LINES) {
            return TOO_LONG;
        }
        return sheet.lines().isEmpty() ? NOTHING : new Opened.Whole(sheet);
    }

    private static List<List<String>> rows(String text) {
        if (MailLines.are(text)) {
            return MailLines.parse(text, MOST);
        }
        boolean said = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5;
        return said
                ? Delimited.parse(text.substring(5).stripLeading(), text.charAt(4), MOST)
                : Delimited.parse(text, delimiter(text), MOST);
    }

    /// The one with which most lines have as many cells as each other; the first of equals.
    private static char delimiter(String text) {
        return DELIMITERS
                .chars()
                .mapToObj(one -> (char) one)
                .sorted(Comparator.comparingLong((Character one) -> alike(text, one)).reversed())
                .findFirst()
                .orElseThrow();
    }

    private static long alike(String text, char delimiter) {
        return Delimited.parse(text, delimiter, LOOKED_AT).stream()
                .map(List::size)
                .filter(size -> size > 1)
                .collect(Collectors.groupingBy(size -> size, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
