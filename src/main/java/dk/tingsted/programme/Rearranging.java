package dk.tingsted.programme;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changes more than one place of a programme: an item is moved, split in two, or joined to
/// the one above. Each is told as the corrections that make it, so that it can be undone.
final class Rearranging {

    private Rearranging() {}

    /// The second half of an item that is split.
    ///
    /// @param start null when it has no time of its own
    /// @param people the numbers of those who follow it
    record Half(String title, @Nullable LocalTime start, Set<Integer> people) {
        Half {
            people = Set.copyOf(people);
        }
    }

    /// Before the one above it, with all that is part of it.
    static List<Correction> up(Programme programme, Item item) {
        return new Surroundings(programme, item)
                .above()
                .map(above -> behind(programme, item, Corrections.before(programme, above)))
                .orElse(List.of());
    }

    /// After the one below it and all that is part of that.
    static List<Correction> down(Programme programme, Item item) {
        return new Surroundings(programme, item)
                .below()
                .map(below -> new Surroundings(programme, below).block().getLast().id().value())
                .map(last -> behind(programme, item, last))
                .orElse(List.of());
    }

    /// All that takes place on one day, or has no day, gets another.
    static List<Correction> redated(Programme programme, Optional<LocalDate> from, LocalDate to) {
        var steps = Steps.from(programme);
        for (var item : programme.items()) {
            if (Optional.ofNullable(item.day()).equals(from)) {
                steps = steps.then(Spot.of(item.id(), "day"), to.toString());
            }
        }
        return steps.made();
    }

    private static List<Correction> behind(Programme programme, Item item, String after) {
        var steps = Steps.from(programme);
        var before = after;
        for (var part : new Surroundings(programme, item).block()) {
            steps = steps.place(part, before);
            before = part.id().value();
        }
        return steps.made();
    }

    /// The second half gets the kind and the place of the first and ends when it did; the first
    /// ends when the second begins.
    static List<Correction> split(Programme programme, Item item, ItemId other, Half half) {
        var second =
                new Item(
                        other,
                        item.day(),
                        half.start(),
                        half.start() == null ? null : item.end(),
                        item.kind(),
                        half.title(),
                        null,
                        item.parent(),
                        people(item, half.people()::contains),
                        false);
        var last = new Surroundings(programme, item).block().getLast().id().value();
        var steps = Steps.from(programme).place(second, last);
        for (int number = item.people().size() - 1; number >= 0; number--) {
            if (half.people().contains(number)) {
                steps = steps.then(new Spot("items/" + item.id() + "/people/" + number), "");
            }
        }
        return half.start() == null || item.end() == null
                ? steps.made()
                : steps.then(Spot.of(item.id(), "end"), half.start().toString()).made();
    }

    private static List<Participation> people(Item item, java.util.function.IntPredicate isWanted) {
        return IntStream.range(0, item.people().size())
                .filter(isWanted)
                .mapToObj(item.people()::get)
                .toList();
    }

    /// The one above takes over title, text, people and parts of this one, and ends when it does.
    static List<Correction> join(Programme programme, Item item) {
        var above = new Surroundings(programme, item).above();
        if (above.isEmpty()) {
            return List.of();
        }
        var into = above.get();
        var steps =
                Steps.from(programme)
                        .place(joined(into, item), Corrections.before(programme, into));
        for (var part : programme.partsOf(item)) {
            steps = steps.then(Spot.of(part.id(), "parent"), into.id().value());
        }
        return steps.remove(item.id()).made();
    }

    private static Item joined(Item into, Item item) {
        var people = new ArrayList<>(into.people());
        var names = into.people().stream().map(Participation::name).collect(Collectors.toSet());
        item.people().stream().filter(one -> !names.contains(one.name())).forEach(people::add);
        var summary =
                Stream.of(into.summary(), item.summary())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n"));
        return into.titled(into.title() + " " + item.title())
                .endingAt(item.end() == null ? into.end() : item.end())
                .summarised(Optional.of(summary).filter(not(String::isEmpty)).orElse(null))
                .with(people);
    }
}
