package dk.tingsted.notes;

import java.util.List;
import java.util.UUID;

/// A point as it is kept, also one that was removed.
///
/// @param key made where it was typed
/// @param place orders its list
/// @param level from 1 to [#DEEPEST]
/// @param version of its words, from 1
/// @param by who wrote the words
/// @param released the points that came a level out when this one was removed
record Point(
        UUID key,
        long place,
        int level,
        String words,
        int version,
        String by,
        boolean isRemoved,
        List<UUID> released) {

    static final int DEEPEST = 3;

    /// The most letters of a point.
    static final int LONGEST = 2_000;

    Point {
        released = List.copyOf(released);
    }

    Point at(long other) {
        return new Point(key, other, level, words, version, by, isRemoved, released);
    }

    Point on(int other) {
        return new Point(key, place, other, words, version, by, isRemoved, released);
    }

    Point saying(String other, String who) {
        return new Point(key, place, level, other, version + 1, who, isRemoved, released);
    }

    Point removed(List<UUID> out) {
        return new Point(key, place, level, words, version, by, true, out);
    }

    Point back() {
        return new Point(key, place, level, words, version, by, false, List.of());
    }
}
