package dk.tingsted.command;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.reading.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading as a person reads it: days, times, titles and people below each other.
final class ReadingTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.of("da", "DK"));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final int TIME_WIDTH = 13;

    private ReadingTable() {}

    static String of(Path file, Reading reading) {
        var rows = new ArrayList<String>();
        rows.add(heading(file, reading));
        LocalDate day = null;
        for (var item : reading.programme().items()) {
            if (item.day() != null && !item.day().equals(day)) {
                day = item.day();
                rows.add("");
                rows.add(DAY.format(day));
            }
            rows.addAll(rows(item));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String heading(Path file, Reading reading) {
        var about = reading.programme().particulars();
        var place = joined(", ", about.venue(), about.city());
        return joined(
                "\n",
                about.title() == null ? file.toString() : about.title(),
                about.subtitle(),
                place);
    }

    private static List<String> rows(Item item) {
        var title = item.parent() == null ? item.title() : "  " + item.title();
        var first = pad(time(item)) + title;
        var people = item.people().stream().map(person -> pad("") + "    " + person(person));
        var missing =
                item.speakerToBeFound()
                        ? Stream.of(pad("") + "    (oplægsholder mangler)")
                        : Stream.<String>empty();
        return Stream.concat(Stream.of(first), Stream.concat(people, missing)).toList();
    }

    private static String time(Item item) {
        return joined("–", clock(item.start()), clock(item.end()));
    }

    private static @Nullable String clock(@Nullable LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    private static String person(Participation person) {
        var name = person.named();
        return joined(", ", name, person.role(), person.organisation());
    }

    private static String joined(String between, @Nullable String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(1, TIME_WIDTH - text.length()));
    }
}
