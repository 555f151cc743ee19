package dk.tingsted.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two texts, word by word.
public final class Changed {

    /// Words that stand in both, in the first alone, or in the second alone.
    public enum Kind {
        KEPT,
        GONE,
        ADDED
    }

    /// Some words on end.
    public record Piece(Kind kind, String words) {}

    private static final Pattern WORD = Pattern.compile("\\R|[^\\s]+|[ \\t\\u00A0]+");

    /// Larger texts are told as all gone and all added.
    private static final long MOST = 6_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private Changed(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// The pieces in order: those kept and gone make the first text, those kept and added the
    /// second.
    public static List<Piece> between(String before, String after) {
        var changed = new Changed(words(before), words(after));
        changed.compare();
        return readable(changed.pieces);
    }

    /// Where only the space between two changed words was kept, they are told as one change.
    private static List<Piece> readable(List<Piece> pieces) {
        var all = new ArrayList<Piece>();
        var gone = new StringBuilder();
        var added = new StringBuilder();
        for (int n = 0; n < pieces.size(); n++) {
            var piece = pieces.get(n);
            boolean isWithin =
                    gone.length() + added.length() > 0
                            && piece.words().isBlank()
                            && n + 1 < pieces.size();
            if (piece.kind() == Kind.KEPT && !isWithin) {
                tell(all, gone, added);
                all.add(piece);
            }
            if (piece.kind() == Kind.GONE || (piece.kind() == Kind.KEPT && isWithin)) {
                gone.append(piece.words());
            }
            if (piece.kind() == Kind.ADDED || (piece.kind() == Kind.KEPT && isWithin)) {
                added.append(piece.words());
            }
        }
        tell(all, gone, added);
        return List.copyOf(all);
    }

    private static void tell(List<Piece> all, StringBuilder gone, StringBuilder added) {
        if (!gone.isEmpty()) {
            all.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (!added.isEmpty()) {
            all.add(new Piece(Kind.ADDED, added.toString()));
        }
        gone.setLength(0);
        added.setLength(0);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private void compare() {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && end(before, tail).equals(end(after, tail))) {
            tail++;
        }
        add(Kind.KEPT, before.subList(0, head));
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        add(Kind.KEPT, before.subList(before.size() - tail, before.size()));
    }

    private static String end(List<String> words, int back) {
        return words.get(words.size() - 1 - back);
    }

    private void middle(List<String> was, List<String> is) {
        if ((long) was.size() * is.size() > MOST) {
            add(Kind.GONE, was);
            add(Kind.ADDED, is);
            return;
        }
        var common = common(was, is);
        int a = 0;
        int b = 0;
        while (a < was.size() || b < is.size()) {
            if (a < was.size() && b < is.size() && was.get(a).equals(is.get(b))) {
                add(Kind.KEPT, was.subList(a++, a));
                b++;
            } else if (b == is.size() || (a < was.size() && common[a + 1][b] >= common[a][b + 1])) {
                add(Kind.GONE, was.subList(a++, a));
            } else {
                add(Kind.ADDED, is.subList(b++, b));
            }
        }
    }

    /// How many words are in common from each place on (longest common subsequence).
    private static int[][] common(List<String> was, List<String> is) {
        var common = new int[was.size() + 1][is.size() + 1];
        for (int a = was.size() - 1; a >= 0; a--) {
            for (int b = is.size() - 1; b >= 0; b--) {
                common[a][b] =
                        was.get(a).equals(is.get(b))
                                ? common[a + 1][b + 1] + 1
                                : Math.max(common[a + 1][b], common[a][b + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            text = pieces.removeLast().words() + text;
        }
        pieces.add(new Piece(kind, text));
    }
}
