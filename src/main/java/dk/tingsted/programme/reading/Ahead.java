package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.List;

/// Looks a few rows ahead, to tell what a heading heads.
record Ahead(List<Row> rows, List<Sign> signs) {

    private static final int REACH = 12;

    /// "Arrival of participants" right under a day's heading.
    boolean isUntimedEntry(int at) {
        if (at >= rows.size() || !(signs.get(at) instanceof Sign.Plain)) {
            return false;
        }
        var text = rows.get(at).text();
        return text.length() < 100
                && Times.in(text).isEmpty()
                && Kinds.of(text).filter(Ahead::needsNoTime).isPresent();
    }

    private static boolean needsNoTime(Kind kind) {
        return kind == Kind.OTHER || kind == Kind.SOCIAL || kind == Kind.MEAL;
    }

    boolean leadsToEntry(int at) {
        for (int next = at + 1; next < Math.min(rows.size(), at + REACH); next++) {
            if (signs.get(next) instanceof Sign.Timed || isUntimedEntry(next)) {
                return true;
            }
        }
        return false;
    }

    /// The next thing that begins is a timed entry.
    boolean leadsToTimed(int at) {
        for (int next = at + 1; next < Math.min(rows.size(), at + REACH); next++) {
            switch (signs.get(next)) {
                case Sign.Timed _ -> {
                    return true;
                }
                case Sign.Plain _, Sign.Described _, Sign.Aside _ -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
