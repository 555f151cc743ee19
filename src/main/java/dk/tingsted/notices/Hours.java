package dk.tingsted.notices;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When and where a conference is, as it stands in the calendar of one who comes.
///
/// @param days each with its hours, in order
record Hours(List<Day> days, ZoneId zone, @Nullable String place, String title) {

    Hours {
        days = List.copyOf(days);
    }

    /// One day, from its first item to the end of its last.
    record Day(LocalDate date, @Nullable LocalTime begins, @Nullable LocalTime ends) {

        static Day of(Programme programme, LocalDate date) {
            var items = programme.items().stream().filter(item -> date.equals(item.day())).toList();
            return new Day(date, first(items), last(items));
        }

        private static @Nullable LocalTime first(List<Item> items) {
            return items.stream()
                    .map(Item::start)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private static @Nullable LocalTime last(List<Item> items) {
            return items.stream()
                    .flatMap(item -> Stream.of(item.start(), item.end()))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    static Hours of(Programme programme) {
        return new Hours(
                programme.days().stream().map(date -> Day.of(programme, date)).toList(),
                programme.zone(),
                Words.DANISH.place(programme.particulars()),
                Words.DANISH.title(programme));
    }

    /// From the first item to the end of the last, `kl. 10.00–15.00`; empty where no hour is known.
    String said(Words words) {
        var begins = days.isEmpty() ? null : days.getFirst().begins();
        var ends = days.isEmpty() ? null : days.getLast().ends();
        return begins == null || ends == null ? "" : at(begins, words) + "–" + words.clock(ends);
    }

    /// The date, and when each day begins and ends, where that is another.
    static Stream<DifferenceWords> between(Programme before, Programme after, Words words) {
        var was = of(before).days();
        var becomes = of(after).days();
        return Stream.concat(
                date(before.days(), after.days(), words),
                was.size() == becomes.size()
                        ? IntStream.range(0, was.size())
                                .boxed()
                                .flatMap(n ->
                                        hours(was.get(n), becomes.get(n), was.size() > 1, words))
                        : Stream.empty());
    }

    private static Stream<DifferenceWords> date(
            List<LocalDate> was, List<LocalDate> becomes, Words words) {
        return was.equals(becomes) || was.isEmpty() || becomes.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new DifferenceWords(
                                "changed",
                                words.say("Datoen", "The date"),
                                words.dates(was),
                                words.dates(becomes)));
    }

    private static Stream<DifferenceWords> hours(
            Day was, Day becomes, boolean several, Words words) {
        var date = several ? " " + words.weekday(becomes.date()) : "";
        return Stream.concat(
                hour(
                        words.say("Konferencen begynder", "The conference begins") + date,
                        was.begins(),
                        becomes.begins(),
                        words),
                hour(
                        words.say("Konferencen slutter", "The conference ends") + date,
                        was.ends(),
                        becomes.ends(),
                        words));
    }

    private static Stream<DifferenceWords> hour(
            String what, @Nullable LocalTime was, @Nullable LocalTime becomes, Words words) {
        return was == null || becomes == null || was.equals(becomes)
                ? Stream.empty()
                : Stream.of(
                        new DifferenceWords("changed", what, at(was, words), at(becomes, words)));
    }

    private static String at(LocalTime time, Words words) {
        return words.say("kl. ", "") + words.clock(time);
    }
}
