package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Times.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the programme before it is read: which rows belong to it.
///
/// @param head index of its first row
/// @param from where in that row its title begins
/// @param label what it is counted as
/// @param day which day heading stands above it, -1 for none
/// @param theme a heading that holds the timed entries after it
/// @param body indices of the rows after the first, rising
/// @param parts the entries inside it
record Entry(
        int head,
        int from,
        @Nullable Clock clock,
        @Nullable Label label,
        int day,
        boolean theme,
        List<Integer> body,
        List<Entry> parts) {

    static Entry at(
            int head,
            int from,
            @Nullable Clock clock,
            @Nullable Label label,
            int day,
            boolean theme) {
        return new Entry(
                head, from, clock, label, day, theme, new ArrayList<>(), new ArrayList<>());
    }

    @Nullable Label lastPart() {
        return parts.isEmpty() ? null : parts.getLast().label;
    }
}
