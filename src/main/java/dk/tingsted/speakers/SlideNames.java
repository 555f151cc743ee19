package dk.tingsted.speakers;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names by which somebody at the machine in the hall finds the next file: in the order of the
/// programme, `01 16.10 Velkomst - Ida Jensen.pdf`, on several days each in a folder of its own.
final class SlideNames {

    private static final int LONGEST = 60;

    private SlideNames() {}

    /// A file with the name it gets.
    record Named(String name, Slides slides) {}

    static List<Named> of(Programme programme, List<Slides> all) {
        var times = Timetable.of(programme);
        var sorted =
                all.stream()
                        .sorted(
                                Comparator.comparingInt((Slides one) -> place(programme, one))
                                        .thenComparingLong(Slides::id))
                        .toList();
        var named = new ArrayList<Named>();
        for (var one : sorted) {
            var item = programme.item(one.item()).orElse(null);
            named.add(new Named(name(programme, times, item, one, named.size() + 1), one));
        }
        return named;
    }

    /// What is no longer in the programme comes last.
    private static int place(Programme programme, Slides one) {
        var items = programme.items();
        return programme.item(one.item()).map(items::indexOf).orElse(items.size());
    }

    private static String name(
            Programme programme, Timetable times, @Nullable Item item, Slides one, int number) {
        var span = item == null ? null : times.span(item).orElse(null);
        var folder = span == null || programme.days().size() < 2 ? "" : span.day() + "/";
        return folder
                + String.format(Locale.ROOT, "%02d ", number)
                + (span == null ? "" : Words.DANISH.clock(span.start()) + " ")
                + plain(item == null ? "Uden for programmet" : item.title())
                + " - "
                + plain(one.speaker())
                + "."
                + one.kind().ending();
    }

    /// Without what one of the file systems in use cannot have in a name.
    private static String plain(String text) {
        var line =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return line.substring(0, Math.min(LONGEST, line.length())).replaceFirst("[. ]+$", "");
    }
}
