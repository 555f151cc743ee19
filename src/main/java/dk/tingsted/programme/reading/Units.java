package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts the rows of an entry together where a margin broke them, and takes them apart at tabs.
final class Units {

    private static final int LINES_OF_A_TITLE = 6;
    private static final int PARAGRAPH = 3000;
    private static final int PERSON = 400;
    private static final int END = 60;

    private final List<Row> rows;
    private final Wraps wraps;
    private final Set<Integer> taken;

    /// @param taken numbers of lines that say something of the whole conference
    Units(List<Row> rows, Wraps wraps, Set<Integer> taken) {
        this.rows = rows;
        this.wraps = wraps;
        this.taken = taken;
    }

    /// The first is what the entry's own row says after time and label; it may be empty.
    List<Unit> of(Entry entry) {
        var units = new ArrayList<Unit>();
        var indices = new ArrayList<Integer>();
        indices.add(entry.head());
        entry.body().stream()
                .filter(at -> !taken.contains(rows.get(at).number()))
                .forEach(indices::add);
        int next = 0;
        while (next < indices.size()) {
            next = add(entry, indices, next, units);
        }
        return units;
    }

    private int add(Entry entry, List<Integer> indices, int from, List<Unit> units) {
        int at = indices.get(from);
        var row = rows.get(at);
        boolean head = from == 0;
        var text = new StringBuilder(head ? row.text().substring(entry.from()) : row.text());
        int next = from + 1;
        while (next < indices.size()
                && indices.get(next) == indices.get(next - 1) + 1
                && !text.isEmpty()
                && (isQuoteOpen(text, next - from) || goesOn(text, indices.get(next - 1), head))) {
            var joined = Tidy.join(text.toString(), rows.get(indices.get(next)).text());
            text.setLength(0);
            text.append(joined);
            next++;
        }
        cells(entry, at, text.toString(), head, units);
        return next;
    }

    /// A quotation that this row opened and has not closed.
    private static boolean isQuoteOpen(StringBuilder text, int rows) {
        char first = text.charAt(0);
        boolean opens = first == '“' || first == '„' || first == '”';
        return opens
                && rows < LINES_OF_A_TITLE
                && text.length() < 300
                && text.chars().skip(1).noneMatch(c -> c == '”' || c == '“');
    }

    private boolean goesOn(StringBuilder text, int at, boolean head) {
        var next = rows.get(at + 1).text();
        if (isNameBroken(text, rows.get(at + 1))) {
            return true;
        }
        if (!wraps.goesOn(at)
                || (head && beginsParagraph(at + 1) && !endsOpen(text) && !namesSomebody(text))) {
            return false;
        }
        if (text.length() > PARAGRAPH || next.length() > PARAGRAPH) {
            return false;
        }
        if (isQuotation(text.charAt(0)) && isQuotation(next.charAt(0))) {
            return false;
        }
        boolean opens = "“„»".indexOf(next.charAt(0)) >= 0 && text.charAt(text.length() - 1) == ':';
        if (opens || People.announces(next) || People.opensPhrase(next)) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.charAt(0));
        return lower
                || endsOpen(text)
                || namesSomebody(text)
                || next.length() > PERSON
                || !PeopleGrammar.isPeopleLine(next);
    }

    /// "… og projektleder Ane" and on the next row "Kirstine Juhl, …".
    private static boolean isNameBroken(StringBuilder text, Row next) {
        if (next.gap() > 0 || next.bullet() || next.seam() || next.beginsLower()) {
            return false;
        }
        var tokens = Token.of(text.substring(Math.max(0, text.length() - END)));
        int last = tokens.size() - 1;
        return last > 0
                && Lexicon.isGivenName(tokens.get(last).text())
                && (tokens.get(last - 1).isBy()
                        || (!tokens.get(last - 1).isCapital()
                                && tokens.get(last - 1).isWord()
                                && Lexicon.isPost(tokens.get(last - 1).text())));
    }

    private static boolean isQuotation(char first) {
        return "\"“”„»«".indexOf(first) >= 0;
    }

    /// A full row under a title is the beginning of what is said about it.
    private boolean beginsParagraph(int at) {
        char first = rows.get(at).text().charAt(0);
        return Character.isUpperCase(first) && wraps.isFull(at);
    }

    /// The text has come to its "v/ …" and is still in it.
    private static boolean namesSomebody(StringBuilder text) {
        var tail = text.substring(Math.max(0, text.length() - 160));
        int by =
                Math.max(
                        tail.lastIndexOf(" v/"),
                        Math.max(tail.lastIndexOf(" v. "), tail.lastIndexOf(" ved ")));
        return by >= 0 && tail.indexOf(". ", by + 4) < 0;
    }

    private static boolean endsOpen(StringBuilder text) {
        var tail = text.substring(Math.max(0, text.length() - 4));
        return tail.endsWith(",")
                || tail.endsWith(" og")
                || tail.endsWith("and")
                || tail.endsWith("-");
    }

    private void cells(Entry entry, int at, String text, boolean head, List<Unit> units) {
        var row = rows.get(at);
        var cells = text.replaceAll("\\s\\|\\s?|\\|\\s", "\t").split("\t", -1);
        boolean first = true;
        for (var cell : cells) {
            boolean keep = head && first && units.isEmpty();
            if (!cell.isBlank() || keep) {
                boolean apart = first && !head && wraps.isApart(at);
                units.add(
                        new Unit(
                                row.number(),
                                at,
                                cell.strip(),
                                head ? row.indent() + entry.from() : row.indent(),
                                row.bullet() && first,
                                apart,
                                !first || row.seam()));
            }
            first = false;
        }
    }
}
