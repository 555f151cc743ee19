package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can hardly be done in the time that is given: a talk of five minutes, four speakers in
/// twenty, a way between rooms in none.
final class Tightness {

    private static final Set<Kind> SPOKEN =
            Set.of(Kind.TALK, Kind.PANEL, Kind.DEBATE, Kind.DISCUSSION);
    private static final Set<Kind> PRESENTED = Set.of(Kind.TALK, Kind.PANEL, Kind.DEBATE);
    private static final Wanted BETWEEN =
            Wanted.of(
                    "mellem|mellan|between|panel",
                    Pattern.compile(
                            "\\b(?:mellem|mellan|between)\\b.*\\b(?:og|och|and)\\b|\\bpanel",
                            Pattern.CASE_INSENSITIVE));
    private static final Set<Kind> APART = Set.of(Kind.BREAK, Kind.MEAL, Kind.SOCIAL);

    private static final int SHORTEST_TALK = 5;
    private static final int SHORTEST_EACH = 6;
    private static final int SHORTEST_DISCUSSION = 10;

    private Tightness() {}

    static Stream<Finding> tooShort(Reading reading) {
        return spoken(reading)
                .filter(slot -> PRESENTED.contains(slot.item().kind()))
                .filter(slot -> slot.minutes() <= SHORTEST_TALK)
                .map(slot ->
                        slot.found(reading, Concern.DURATION_TOO_SHORT)
                                .says(
                                        "Der er kun "
                                                + slot.minutes()
                                                + " minutter til "
                                                + Wording.title(slot.item())
                                                + "."));
    }

    static Stream<Finding> tooMany(Reading reading) {
        return spoken(reading)
                .filter(slot -> slot.minutes() > SHORTEST_TALK && isTooFull(reading, slot))
                .map(slot -> {
                    long speakers = Speakers.onStage(slot.item());
                    return slot.found(reading, Concern.DURATION_TIGHT)
                            .says(
                                    "Der er "
                                            + slot.minutes()
                                            + " minutter til "
                                            + Wording.title(slot.item())
                                            + (speakers > 1
                                                    ? " med " + speakers + " på scenen."
                                                    : "."));
                });
    }

    private static boolean isTooFull(Reading reading, Slot slot) {
        long speakers = Speakers.onStage(slot.item());
        return speakers > 1
                ? slot.minutes() < SHORTEST_EACH * speakers
                : slot.minutes() <= SHORTEST_DISCUSSION && isBetweenMany(reading, slot.item());
    }

    private static boolean isBetweenMany(Reading reading, Item item) {
        return item.kind() != Kind.TALK && Passage.first(reading, item, BETWEEN).isPresent();
    }

    /// An entry and how long it may take.
    private record Slot(Item item, long minutes) {

        Found found(Reading reading, Concern concern) {
            return Found.warning(concern)
                    .at(Found.line(reading, item))
                    .about(Spot.of(item.id(), "start"));
        }
    }

    /// People need some minutes from the hall to the rooms, and back.
    static Stream<Finding> noWay(Reading reading) {
        var programme = reading.programme();
        return programme.items().stream()
                .filter(block -> block.kind() == Kind.PARALLEL_BLOCK && block.start() != null)
                .filter(block -> programme.partsOf(block).size() > 1)
                .flatMap(block ->
                        Stream.of(
                                        before(programme, block)
                                                .filter(item -> meets(reading, item, block))
                                                .map(item -> noWay(reading, item, block, block)),
                                        Rows.after(programme, block)
                                                .filter(next -> meets(reading, block, next))
                                                .map(next -> noWay(reading, block, next, next)))
                                .flatMap(Optional::stream));
    }

    private static Finding noWay(Reading reading, Item from, Item to, Item at) {
        return Found.warning(Concern.NO_TRANSITION)
                .at(Found.line(reading, at))
                .about(Spot.of(at.id(), "start"))
                .says(
                        "Der er ingen tid til at skifte lokale mellem "
                                + Wording.title(from)
                                + " og "
                                + Wording.title(to)
                                + " kl. "
                                + Wording.time(start(at))
                                + ".");
    }

    private static boolean apart(Item item) {
        return APART.contains(item.kind());
    }

    private static Optional<Item> before(Programme programme, Item block) {
        return Rows.of(programme)
                .filter(row -> Rows.has(row, block))
                .flatMap(row -> row.subList(0, Rows.place(row, block)).reversed().stream())
                .filter(item -> start(item).isBefore(start(block)) && !item.kind().isContainer())
                .findFirst();
    }

    /// One begins where the other ends, and neither is a pause.
    private static boolean meets(Reading reading, Item one, Item next) {
        var end = Spans.end(reading, one);
        return !apart(one) && !apart(next) && (end == null || end.equals(next.start()));
    }

    private static Stream<Slot> spoken(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> SPOKEN.contains(item.kind()) && item.start() != null)
                .flatMap(item ->
                        Durations.real(reading, item)
                                .map(length -> new Slot(item, length.toMinutes()))
                                .stream());
    }
}
