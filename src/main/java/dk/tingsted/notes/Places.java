package dk.tingsted.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The numbers that order a list. Whoever is put between two gets one between theirs, so that to
/// write in one place touches no other row; only where there is no number left are all numbered
/// anew.
final class Places {

    /// Room for twenty halvings.
    static final long STEP = 1L << 20;

    private Places() {}

    /// @param points all, with those removed
    static List<Point> put(List<Point> points, int at, List<Point> added) {
        var all = new ArrayList<>(points);
        all.addAll(at, added);
        return numbered(all, keys(added));
    }

    /// Those that are removed stay behind the point that they stood behind.
    ///
    /// @param points all, in their order until now
    /// @param live those not removed, in their new order
    /// @param loose those of them that were moved
    static List<Point> arrange(List<Point> points, List<Point> live, List<Point> loose) {
        var moved = keys(loose);
        var all = new ArrayList<>(live);
        for (int n = points.size() - 1; n >= 0; n--) {
            var point = points.get(n);
            if (point.isRemoved() && Branches.indexOf(all, point.key()) < 0) {
                all.add(behind(points, n, all, moved), point);
            }
        }
        return numbered(all, moved);
    }

    /// Behind the nearest before it that has not moved.
    private static int behind(List<Point> points, int at, List<Point> all, Set<UUID> moved) {
        for (int n = at - 1; n >= 0; n--) {
            var before = points.get(n);
            if (!before.isRemoved() && !moved.contains(before.key())) {
                return Branches.indexOf(all, before.key()) + 1;
            }
        }
        return 0;
    }

    private static Set<UUID> keys(List<Point> points) {
        return points.stream().map(Point::key).collect(Collectors.toCollection(HashSet::new));
    }

    /// @param loose get new numbers; all others keep theirs while they can
    private static List<Point> numbered(List<Point> all, Set<UUID> loose) {
        var numbered = new ArrayList<Point>();
        for (int n = 0; n < all.size(); n++) {
            var point = all.get(n);
            numbered.add(
                    loose.contains(point.key())
                            ? point.at(between(numbered, all, n, fixed(all, n, loose)))
                            : point);
        }
        return isInOrder(numbered) ? numbered : anew(all);
    }

    private static int fixed(List<Point> all, int from, Set<UUID> loose) {
        int n = from;
        while (n < all.size() && loose.contains(all.get(n).key())) {
            n++;
        }
        return n;
    }

    /// @param end the next that keeps its number, behind the last where none does
    private static long between(List<Point> before, List<Point> all, int n, int end) {
        if (end == all.size()) {
            return before.isEmpty() ? STEP : before.getLast().place() + STEP;
        }
        long right = all.get(end).place();
        if (before.isEmpty()) {
            return right - STEP * (end - n);
        }
        long left = before.getLast().place();
        return left + Math.min(STEP, (right - left) / (end - n + 1));
    }

    private static boolean isInOrder(List<Point> points) {
        for (int n = 1; n < points.size(); n++) {
            if (points.get(n - 1).place() >= points.get(n).place()) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> anew(List<Point> points) {
        var numbered = new ArrayList<Point>();
        for (var point : points) {
            numbered.add(point.at((numbered.size() + 1) * STEP));
        }
        return numbered;
    }
}
