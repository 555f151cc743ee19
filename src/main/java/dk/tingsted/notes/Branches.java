package dk.tingsted.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Points that are not removed, moved together with what stands below them. Nothing else gets
/// another point above it than it had.
final class Branches {

    private Branches() {}

    /// Below 0 where it is not there.
    static int indexOf(List<Point> points, UUID key) {
        for (int n = 0; n < points.size(); n++) {
            if (points.get(n).key().equals(key)) {
                return n;
            }
        }
        return -1;
    }

    /// The point and what stands below it.
    static List<Point> of(List<Point> live, int at) {
        return live.subList(at, end(live, at));
    }

    static List<Point> below(List<Point> live, int at) {
        return live.subList(at + 1, end(live, at));
    }

    private static int end(List<Point> live, int at) {
        int end = at + 1;
        while (end < live.size() && live.get(end).level() > live.get(at).level()) {
            end++;
        }
        return end;
    }

    /// Whether there is somewhere to go.
    static boolean can(List<Point> live, int at, Edit.Way way) {
        return switch (way) {
            case UP -> before(live, at) >= 0;
            case DOWN -> after(live, at) >= 0;
            case IN ->
                    before(live, at) >= 0
                            && of(live, at).stream().allMatch(one -> one.level() < Point.DEEPEST);
            case OUT -> live.get(at).level() > 1;
        };
    }

    /// In their new order; the same where there is nowhere to go.
    static List<Point> move(List<Point> live, int at, Edit.Way way) {
        if (!can(live, at, way)) {
            return live;
        }
        return switch (way) {
            case UP -> put(live, at, before(live, at), 0);
            case DOWN -> put(live, after(live, at), at, 0);
            case IN -> put(live, at, at, 1);
            case OUT -> put(live, at, end(live, above(live, at)), -1);
        };
    }

    /// The nearest before it on its level and below the same point; below 0 for the first.
    private static int before(List<Point> live, int at) {
        int n = at - 1;
        while (n >= 0 && live.get(n).level() > live.get(at).level()) {
            n--;
        }
        return n >= 0 && live.get(n).level() == live.get(at).level() ? n : -1;
    }

    private static int after(List<Point> live, int at) {
        int end = end(live, at);
        return end < live.size() && live.get(end).level() == live.get(at).level() ? end : -1;
    }

    private static int above(List<Point> live, int at) {
        int n = at - 1;
        while (live.get(n).level() >= live.get(at).level()) {
            n--;
        }
        return n;
    }

    /// @param to where the branch is put, counted before it is taken out
    private static List<Point> put(List<Point> live, int at, int to, int deeper) {
        var branch = of(live, at).stream().map(point -> point.on(point.level() + deeper)).toList();
        var rest = new ArrayList<>(live);
        rest.subList(at, at + branch.size()).clear();
        rest.addAll(to > at ? to - branch.size() : to, branch);
        return rest;
    }

    /// A point that came back gets below it again what stood there when it was removed and still
    /// follows it. What others have put there meanwhile keeps the point above it: the one that came
    /// back goes behind it.
    static List<Point> restored(List<Point> live, int at, List<UUID> released) {
        var back = live.get(at);
        var rest = new ArrayList<>(live);
        rest.remove(at);
        int deepest = at == 0 ? 1 : rest.get(at - 1).level() + 1;
        int level = Math.min(back.level(), deepest);
        int to = at;
        while (to < rest.size()
                && rest.get(to).level() > level
                && !released.contains(rest.get(to).key())) {
            to++;
        }
        int end = to;
        while (end < rest.size() && isOwn(rest.get(end), level, released)) {
            rest.set(end, rest.get(end).on(rest.get(end).level() + 1));
            end++;
        }
        rest.add(to, back.on(level));
        return rest;
    }

    private static boolean isOwn(Point point, int level, List<UUID> released) {
        return released.contains(point.key())
                && point.level() >= level
                && point.level() < Point.DEEPEST;
    }
}
