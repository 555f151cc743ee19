package dk.tingsted.day;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the konferencier has in her hand: half a day on one page, with who is to be said welcome
/// to.
///
/// @param heading `Tirsdag den 11. maj 2021, eftermiddag`
/// @param size of its letters in print, in points, so that it fits on its page
public record CueCard(String heading, List<Cue> cues, int size) {

    /// As large as is good to read at arm's length.
    static final int LARGEST = 13;

    /// Smaller cannot be read at a lectern; what does not fit then goes on, on a second page.
    static final int SMALLEST = 6;

    private static final int NOON = 12;

    public CueCard {
        cues = List.copyOf(cues);
    }

    /// One item.
    ///
    /// @param printed when it should have begun; null where it begins then
    /// @param length `20 min.`; empty where nobody can say
    /// @param people in the order in which the programme names them
    /// @param parts what is held within it, each with its people
    public record Cue(
            String hours,
            @Nullable String printed,
            String length,
            String title,
            boolean isQuiet,
            boolean isLeftOut,
            List<Said> people,
            List<Within> parts) {

        public Cue {
            people = List.copyOf(people);
            parts = List.copyOf(parts);
        }
    }

    /// Somebody as she is to be said: her name, and what she is.
    ///
    /// @param capacity `ordstyrer`; null for one who speaks
    public record Said(String name, @Nullable String post, @Nullable String capacity) {}

    /// One of what an item holds.
    public record Within(String title, List<Said> people) {

        public Within {
            people = List.copyOf(people);
        }
    }

    CueCard sized(int other) {
        return new CueCard(heading, cues, other);
    }

    /// One card for each half of each day on which something is held.
    static List<CueCard> of(Programme programme, List<Step> steps) {
        return programme.days().stream()
                .flatMap(day -> of(programme, Course.of(programme, day, steps)))
                .toList();
    }

    private static Stream<CueCard> of(Programme programme, Course course) {
        var halves =
                course.slots().stream()
                        .collect(
                                groupingBy(
                                        slot ->
                                                slot.start().getHour() >= NOON
                                                        || !slot.start()
                                                                .toLocalDate()
                                                                .equals(course.day()),
                                        TreeMap::new,
                                        toList()));
        return halves.entrySet().stream()
                .map(half ->
                        new CueCard(
                                heading(course.day(), half.getKey()),
                                half.getValue().stream().map(slot -> cue(programme, slot)).toList(),
                                LARGEST));
    }

    private static String heading(LocalDate day, boolean isAfterNoon) {
        var weekday = Words.DANISH.weekday(day);
        return Character.toUpperCase(weekday.charAt(0))
                + weekday.substring(1)
                + (isAfterNoon ? ", eftermiddag" : ", formiddag");
    }

    private static Cue cue(Programme programme, Slot slot) {
        var item = slot.item();
        return new Cue(
                hours(slot),
                slot.isMoved() ? Words.DANISH.clock(slot.printed().toLocalTime()) : null,
                length(slot),
                item.title(),
                item.kind() == Kind.BREAK || item.kind() == Kind.MEAL,
                slot.skipped(),
                said(item),
                within(programme, item));
    }

    private static String hours(Slot slot) {
        var start = Words.DANISH.clock(slot.start().toLocalTime());
        var end = slot.end();
        return end == null ? start : start + "–" + Words.DANISH.clock(end.toLocalTime());
    }

    private static String length(Slot slot) {
        var end = slot.end();
        return end == null ? "" : Words.DANISH.length(Duration.between(slot.start(), end));
    }

    private static List<Within> within(Programme programme, Item item) {
        return programme.partsOf(item).stream()
                .filter(part -> item.kind() == Kind.PARALLEL_BLOCK || part.start() == null)
                .map(part -> new Within(part.title(), said(part)))
                .toList();
    }

    private static List<Said> said(Item item) {
        return item.people().stream().map(CueCard::said).toList();
    }

    private static Said said(Participation one) {
        return new Said(one.named(), one.post(), Words.DANISH.capacity(one.capacity()));
    }
}
