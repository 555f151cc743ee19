package dk.tingsted.notes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The points of one subject. What stands below a point follows it, a level deeper. Points that
/// were removed keep their place, so that they can come back to it and others can be put after
/// them.
///
/// @param points by their places, with those removed
/// @param others kept beside them, the oldest first
record Outline(List<Point> points, List<Other> others) {

    /// The most points of a subject.
    static final int MOST = 5_000;

    static final Outline EMPTY = new Outline(List.of(), List.of());

    Outline {
        points = List.copyOf(points);
        others = List.copyOf(others);
    }

    /// Those that are not removed. Each is at most one level deeper than the one before it.
    List<Point> live() {
        return points.stream().filter(point -> !point.isRemoved()).toList();
    }

    List<Point> removed() {
        return points.stream().filter(Point::isRemoved).toList();
    }

    Optional<Point> point(UUID key) {
        return points.stream().filter(point -> point.key().equals(key)).findFirst();
    }

    List<Other> others(UUID point) {
        return others.stream().filter(other -> other.point().equals(point)).toList();
    }

    /// What was done to something that is not there any more changes nothing.
    ///
    /// @param key of the edit
    Outline after(Edit edit, UUID key, String by) {
        return switch (edit) {
            case Edit.Add add -> add(add, by);
            case Edit.Reword reword -> reword(reword, key, by);
            case Edit.Move(var point, var way) -> moved(point, way);
            case Edit.Remove(var point) -> remove(point);
            case Edit.Restore(var point) -> restore(point);
            case Edit.Take(var _, var other) -> take(other, by);
            case Edit.Discard(var _, var other) -> without(other);
        };
    }

    private Outline add(Edit.Add add, String by) {
        int after = add.after() == null ? -1 : indexOf(add.after());
        int start = after < 0 ? points.size() : after + 1;
        int level = Math.clamp((long) add.level(), 1, deepest(start));
        var added = IntStream.range(0, add.lines().size()).mapToObj(n -> added(add, n, level, by));
        return new Outline(Places.put(points, behind(start, level), added.toList()), others);
    }

    /// As deep as a point may stand at this place.
    private int deepest(int at) {
        var before = points.subList(0, at).stream().filter(point -> !point.isRemoved()).toList();
        return before.isEmpty() ? 1 : Math.min(Point.DEEPEST, before.getLast().level() + 1);
    }

    /// What stands below the point before belongs to it still.
    private int behind(int start, int level) {
        return IntStream.range(start, points.size())
                .filter(n -> !points.get(n).isRemoved() && points.get(n).level() <= level)
                .findFirst()
                .orElse(points.size());
    }

    private static Point added(Edit.Add add, int n, int base, String by) {
        var line = add.lines().get(n);
        int level = Math.min(base + line.level(), Point.DEEPEST);
        return new Point(key(add.point(), n), 0, level, line.words(), 1, by, false, List.of());
    }

    /// The keys of what was pasted follow from the first: what is sent twice is one.
    private static UUID key(UUID first, int n) {
        return n == 0
                ? first
                : UUID.nameUUIDFromBytes((first + " " + n).getBytes(StandardCharsets.UTF_8));
    }

    /// Whoever has seen the latest words puts hers in their place; of two, the second keeps hers
    /// beside. To write in a point that somebody removes brings it back.
    private Outline reword(Edit.Reword reword, UUID key, String by) {
        var there = point(reword.point()).orElse(null);
        if (there == null || (there.words().equals(reword.words()) && !there.isRemoved())) {
            return this;
        }
        var back = restore(reword.point());
        if (there.words().equals(reword.words())) {
            return back;
        }
        return there.version() == reword.version()
                ? back.with(reword.point(), point -> point.saying(reword.words(), by))
                : back.beside(new Other(key, reword.point(), reword.words(), by));
    }

    private Outline moved(UUID key, Edit.Way way) {
        var live = live();
        int at = Branches.indexOf(live, key);
        return at < 0 ? this : ordered(Branches.move(live, at, way), Branches.of(live, at));
    }

    /// @param live all that are not removed, in their new order
    /// @param loose those of them that may have gone to another place
    private Outline ordered(List<Point> live, List<Point> loose) {
        return new Outline(Places.arrange(points, live, loose), others);
    }

    private Outline remove(UUID key) {
        var live = live();
        int at = Branches.indexOf(live, key);
        if (at < 0) {
            return this;
        }
        var below = Branches.below(live, at).stream().map(Point::key).toList();
        return with(key, point -> point.removed(below))
                .each(point -> below.contains(point.key()) ? point.on(point.level() - 1) : point);
    }

    private Outline restore(UUID key) {
        var gone = point(key).filter(Point::isRemoved).orElse(null);
        if (gone == null) {
            return this;
        }
        var back = with(key, Point::back).live();
        int at = Branches.indexOf(back, key);
        return ordered(Branches.restored(back, at, gone.released()), List.of(gone.back()));
    }

    private Outline take(UUID other, String by) {
        var kept = others.stream().filter(one -> one.key().equals(other)).findFirst();
        return kept.map(one ->
                        restore(one.point())
                                .with(one.point(), point -> point.saying(one.words(), by))
                                .without(other))
                .orElse(this);
    }

    private Outline without(UUID other) {
        return new Outline(
                points, others.stream().filter(one -> !one.key().equals(other)).toList());
    }

    private Outline beside(Other other) {
        var more = new ArrayList<>(others);
        more.add(other);
        return new Outline(points, more);
    }

    private Outline with(UUID key, UnaryOperator<Point> becomes) {
        return each(point -> point.key().equals(key) ? becomes.apply(point) : point);
    }

    private Outline each(UnaryOperator<Point> becomes) {
        return new Outline(points.stream().map(becomes).toList(), others);
    }

    private int indexOf(UUID key) {
        return Branches.indexOf(points, key);
    }
}
