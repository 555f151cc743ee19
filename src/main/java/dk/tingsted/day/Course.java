package dk.tingsted.day;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one day goes: what the programme printed, moved by what the konferencier did.
///
/// @param slots in the order in which they begin; what stands within a block, and a theme whose
///   talks have times of their own, has none
record Course(LocalDate day, List<Slot> slots) {

    Course {
        slots = List.copyOf(slots);
    }

    /// @param steps of any day, the oldest first; only those of this day count
    static Course of(Programme programme, LocalDate day, List<Step> steps) {
        var course = printed(programme, day);
        for (var step : steps) {
            var at = step.at().atZone(programme.zone()).toLocalDateTime();
            if (course.isOn(at)) {
                course = course.after(step.act(), at);
            }
        }
        return course;
    }

    /// After midnight it is still the day on which it began.
    private boolean isOn(LocalDateTime at) {
        return at.toLocalDate().equals(day)
                || (at.toLocalDate().equals(day.plusDays(1)) && !at.isAfter(lastEnd()));
    }

    private LocalDateTime lastEnd() {
        return slots.stream()
                .map(Slot::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(day.atStartOfDay());
    }

    private static Course printed(Programme programme, LocalDate day) {
        var times = Timetable.of(programme);
        return programme.items().stream()
                .filter(item -> item.start() != null && day.equals(item.day()))
                .filter(item -> !isHeadingOnly(item, programme) && !isWithinBlock(item, programme))
                .flatMap(item -> times.span(item).stream().map(span -> slot(item, span)))
                .sorted(Comparator.comparing(Slot::start))
                .collect(collectingAndThen(toList(), slots -> new Course(day, slots)));
    }

    private static Slot slot(Item item, Timetable.Span span) {
        var start = span.day().atTime(span.start());
        return new Slot(item, start, start, span.until(), false);
    }

    private static boolean isHeadingOnly(Item item, Programme programme) {
        return item.kind() == Kind.THEME
                && programme.partsOf(item).stream().anyMatch(part -> part.start() != null);
    }

    private static boolean isWithinBlock(Item item, Programme programme) {
        return Stream.ofNullable(item.parent())
                .flatMap(parent -> programme.item(parent).stream())
                .anyMatch(parent -> parent.kind() == Kind.PARALLEL_BLOCK);
    }

    boolean holds(ItemId item) {
        return slots.stream().anyMatch(slot -> isOf(slot, item));
    }

    Course after(Act act, LocalDateTime at) {
        return switch (act) {
            case Act.Begin(var item) -> begin(item, at);
            case Act.Overrun(int minutes) -> overrun(minutes, at);
            case Act.Move(int minutes) -> move(minutes, at);
            case Act.Skip(var item) -> skip(item, at);
        };
    }

    /// What is on at once, mostly one.
    List<Slot> on(LocalDateTime now) {
        return slots.stream().filter(slot -> slot.isOn(now)).toList();
    }

    /// What begins next; several where they begin together.
    List<Slot> next(LocalDateTime now) {
        var ahead = ahead(now);
        return ahead.stream()
                .filter(slot -> slot.start().equals(ahead.getFirst().start()))
                .toList();
    }

    /// All that is to come, the first first.
    List<Slot> ahead(LocalDateTime now) {
        return slots.stream()
                .filter(slot -> slot.isAhead(now) && !slot.skipped())
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    private Course begin(ItemId item, LocalDateTime at) {
        var begun = slots.stream().filter(slot -> isOf(slot, item)).findFirst().orElse(null);
        if (begun == null || begun.skipped() || begun.isPast(at)) {
            return this;
        }
        var ended =
                where(
                        slot -> slot.isOn(at) && slot.start().isBefore(begun.start()),
                        slot -> slot.ending(at));
        long late = Duration.between(begun.start(), at).toMinutes();
        return late > 0
                ? ended.where(
                        slot -> !slot.start().isBefore(begun.start()) && !slot.isPast(at),
                        slot -> slot.moved(late))
                : ended.where(slot -> isOf(slot, item), slot -> slot.starting(at));
    }

    private Course overrun(int minutes, LocalDateTime at) {
        return where(slot -> slot.isOn(at), slot -> slot.ending(later(slot.end(), minutes)))
                .where(slot -> slot.isAhead(at), slot -> slot.moved(minutes));
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime end, int minutes) {
        return end == null ? null : end.plusMinutes(minutes);
    }

    /// Nothing is moved to before now, and what is on ends when the next begins.
    private Course move(int minutes, LocalDateTime at) {
        var next = next(at);
        if (next.isEmpty()) {
            return this;
        }
        var first = next.getFirst().start();
        long most = Duration.between(first, at).toMinutes();
        long moved = Math.max(minutes, most);
        var begins = first.plusMinutes(moved);
        return where(slot -> slot.isOn(at), slot -> slot.endingBy(begins))
                .where(slot -> slot.isAhead(at), slot -> slot.moved(moved));
    }

    private Course skip(ItemId item, LocalDateTime at) {
        return where(slot -> isOf(slot, item) && slot.isOn(at), slot -> slot.ending(at))
                .where(slot -> isOf(slot, item) && slot.isAhead(at), Slot::leftOut);
    }

    private static boolean isOf(Slot slot, ItemId item) {
        return slot.item().id().equals(item);
    }

    private Course where(Predicate<Slot> which, UnaryOperator<Slot> becomes) {
        return new Course(
                day,
                slots.stream().map(slot -> which.test(slot) ? becomes.apply(slot) : slot).toList());
    }
}
