package dk.tingsted.invitations.reading;

import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells parted by a sign, in quotes where they hold it (RFC 4180). A quote that is never closed,
/// or closed in the middle of a word, is a sign like any other: one bad line never swallows the
/// next ones.
public final class Delimited {

    private final String text;
    private final char delimiter;
    private final ParsePosition place = new ParsePosition(0);

    private Delimited(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /// The first lines, also the empty ones.
    static List<List<String>> parse(String text, char delimiter, int most) {
        return new Delimited(text, delimiter).lines(most);
    }

    static String line(List<String> cells, char delimiter) {
        return cells.stream()
                        .map(cell -> cell(cell, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter)))
                + "\r\n";
    }

    private static String cell(String cell, char delimiter) {
        boolean plain =
                cell.chars().noneMatch(one -> one == delimiter || "\"\r\n".indexOf(one) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private List<List<String>> lines(int most) {
        var lines = new ArrayList<List<String>>();
        while (at() < text.length() && lines.size() < most) {
            lines.add(line());
        }
        return lines;
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at() < text.length() && text.charAt(at()) == delimiter) {
            go(at() + 1);
            cells.add(cell());
        }
        endLine();
        return cells;
    }

    private String cell() {
        int close = isAt('"') ? close() : -1;
        int begin = close < 0 ? at() : at() + 1;
        int end = close < 0 ? plainEnd() : close;
        go(close < 0 ? end : close + 1);
        var cell = text.substring(begin, end);
        return close < 0 ? cell : cell.replace("\"\"", "\"");
    }

    /// Where the quote that opens here is closed; -1 where it is not.
    private int close() {
        int quote = text.indexOf('"', at() + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote >= 0 && isEnd(quote + 1) ? quote : -1;
    }

    private int plainEnd() {
        int end = at();
        while (!isEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isEnd(int there) {
        return there >= text.length()
                || text.charAt(there) == delimiter
                || text.charAt(there) == '\n'
                || text.charAt(there) == '\r';
    }

    private void endLine() {
        boolean carriageReturn = isAt('\r');
        go(at() + (carriageReturn ? 1 : 0));
        if (isAt('\n') || (!carriageReturn && at() < text.length())) {
            go(at() + 1);
        }
    }

    private int at() {
        return place.getIndex();
    }

    private void go(int there) {
        place.setIndex(there);
    }

    private boolean isAt(char sign) {
        return at() < text.length() && text.charAt(at()) == sign;
    }
}
