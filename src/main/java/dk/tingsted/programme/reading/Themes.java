package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts the entries that a theme announces inside it.
final class Themes {

    private static final Set<Kind> ENDS =
            Set.of(
                    Kind.MEAL,
                    Kind.CLOSING,
                    Kind.OPENING,
                    Kind.AWARD,
                    Kind.THEME,
                    Kind.PARALLEL_BLOCK,
                    Kind.SOCIAL,
                    Kind.OTHER);

    /// With its debate a theme is over.
    private static final Set<Kind> LAST = Set.of(Kind.DEBATE, Kind.DISCUSSION, Kind.PANEL);

    private static final int NEAR = 40;

    private Themes() {}

    static List<Draft> nest(List<Draft> drafts) {
        var nested = new ArrayList<Draft>();
        int at = 0;
        while (at < drafts.size()) {
            var draft = drafts.get(at);
            if (draft.kind() != Kind.THEME || !draft.parts().isEmpty()) {
                nested.add(draft);
                at++;
                continue;
            }
            at = holding(drafts, at, nested);
        }
        return nested;
    }

    private static int holding(List<Draft> drafts, int at, List<Draft> nested) {
        var theme = drafts.get(at);
        var parts = new ArrayList<Draft>();
        var after = new ArrayList<Draft>();
        int next = at + 1;
        boolean open = mayHold(theme, drafts, next);
        while (open && next < drafts.size() && !ends(theme, drafts, next)) {
            var draft = drafts.get(next);
            if (draft.kind() == Kind.BREAK) {
                after.add(draft);
            } else {
                parts.add(draft);
                open = !closes(draft);
            }
            next++;
        }
        nested.add(parts.isEmpty() ? withoutParts(theme) : theme.holding(parts));
        nested.addAll(after);
        return next;
    }

    /// A timed theme with a panel of its own holds nothing, unless an entry begins with it.
    private static boolean mayHold(Draft theme, List<Draft> drafts, int next) {
        if (theme.start() == null || theme.people().isEmpty() || next >= drafts.size()) {
            return true;
        }
        return theme.start().equals(drafts.get(next).start());
    }

    private static boolean ends(Draft theme, List<Draft> drafts, int at) {
        var draft = drafts.get(at);
        var end = theme.end();
        var start = draft.start();
        boolean over = end != null && start != null && !start.isBefore(end);
        return draft.day() != theme.day()
                || over
                || ENDS.contains(draft.kind())
                || recurs(drafts, at);
    }

    private static boolean closes(Draft draft) {
        var first = Words.tokens(draft.title(), 1);
        boolean questions =
                !first.isEmpty()
                        && (first.getFirst().startsWith("sp")
                                || first.getFirst().startsWith("fr")
                                || first.getFirst().startsWith("q"));
        return LAST.contains(draft.kind()) && !questions;
    }

    private static Draft withoutParts(Draft theme) {
        return theme.people().size() > 1 ? asPanel(theme) : theme;
    }

    private static Draft asPanel(Draft theme) {
        return theme.of(Kind.PANEL)
                .with(
                        theme.people().stream()
                                .map(said ->
                                        said.person().capacity()
                                                        == dk.tingsted.programme.Capacity.SPEAKER
                                                ? said.as(
                                                        said.person()
                                                                .in(
                                                                        dk.tingsted.programme
                                                                                .Capacity.PANELIST))
                                                : said)
                                .toList());
    }

    /// One of a row that runs through the programme: "… den første nominerede", "… den anden …".
    private static boolean recurs(List<Draft> drafts, int at) {
        var words = Words.tokens(drafts.get(at).title(), 12);
        if (words.size() < 4) {
            return false;
        }
        int to = Math.min(drafts.size(), at + NEAR);
        for (int other = Math.max(0, at - NEAR); other < to; other++) {
            if (other != at && differInOne(words, Words.tokens(drafts.get(other).title(), 12))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differInOne(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int different = 0;
        for (int at = 0; at < one.size(); at++) {
            different += one.get(at).equals(other.get(at)) ? 0 : 1;
        }
        return different == 1;
    }
}
