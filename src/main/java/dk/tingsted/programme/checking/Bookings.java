package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// People who stand in two places at the same time.
final class Bookings {

    private record Clash(Item one, Item other) {}

    private Bookings() {}

    static Stream<Finding> doubleBooked(Reading reading) {
        var items = reading.programme().items();
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at ->
                        items.subList(at + 1, items.size()).stream()
                                .map(later -> new Clash(items.get(at), later)))
                .filter(clash -> areAtOnce(reading, clash.one(), clash.other()))
                .flatMap(
                        clash -> shared(clash).stream().map(name -> finding(reading, clash, name)));
    }

    private static List<String> shared(Clash clash) {
        var others = names(clash.other());
        return clash.one().people().stream()
                .filter(person -> others.contains(Likeness.parts(person.name())))
                .map(person -> person.name())
                .distinct()
                .toList();
    }

    private static Set<List<String>> names(Item item) {
        return item.people().stream()
                .map(person -> Likeness.parts(person.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean areAtOnce(Reading reading, Item one, Item other) {
        return areParallel(reading.programme(), one, other) || doOverlap(reading, one, other);
    }

    /// Two workshops of one block, with no times of their own that keep them apart.
    private static boolean areParallel(Programme programme, Item one, Item other) {
        return one.parent() != null
                && Rows.haveSameParent(one, other)
                && Objects.equals(one.start(), other.start())
                && programme
                        .item(one.parent())
                        .filter(up -> up.kind() == Kind.PARALLEL_BLOCK)
                        .isPresent();
    }

    private static boolean doOverlap(Reading reading, Item one, Item other) {
        var programme = reading.programme();
        return Objects.equals(one.day(), other.day())
                && one.start() != null
                && other.start() != null
                && one.day() != null
                && !Rows.holds(programme, one, other)
                && !Rows.holds(programme, other, one)
                && isDuring(reading, one, other)
                && isDuring(reading, other, one)
                && Stream.of(one, other)
                        .noneMatch(item -> TimesInOrder.isMisplaced(programme, item));
    }

    /// Whether `item` begins before `other` has ended; an end that is not printed is no evidence.
    private static boolean isDuring(Reading reading, Item item, Item other) {
        LocalTime end = Spans.end(reading, other);
        return end != null && start(item).isBefore(end);
    }

    private static Finding finding(Reading reading, Clash clash, String name) {
        return Found.error(Concern.SPEAKER_DOUBLE_BOOKED)
                .at(Found.line(reading, clash.one()), Found.line(reading, clash.other()))
                .about(Spot.of(clash.one().id(), "people"), Spot.of(clash.other().id(), "people"))
                .says(
                        name
                                + " står i både "
                                + Wording.title(clash.one())
                                + " og "
                                + Wording.title(clash.other())
                                + ", som ligger "
                                + when(reading.programme(), clash.one())
                                + ".");
    }

    private static String when(Programme programme, Item item) {
        return Optional.ofNullable(item.start())
                .or(() ->
                        Optional.ofNullable(item.parent())
                                .flatMap(programme::item)
                                .map(Item::start))
                .map(time -> "samtidig, kl. " + Wording.time(time))
                .orElse("samtidig");
    }
}
