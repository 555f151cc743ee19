package dk.tingsted.programme.publishing.site;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Timetable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The conference's own drawing: a ring of stones like that of an old thing place, one stone for
/// each entry, as long as the entry lasts; low stones are pauses, stones behind each other are
/// parallel. The first day is the outer ring. It is open where one enters.
public record Ring(List<Stone> stones) {

    /// A rounded bar, drawn upright at the top and turned `angle` degrees around the middle.
    public record Stone(double y, double width, double height, double angle, String shade) {

        /// `transform`, with points for decimals whatever the machine's language.
        public String turn() {
            return String.format(Locale.ROOT, "rotate(%.1f)", angle);
        }

        public String left() {
            return number(-width / 2);
        }

        public String top() {
            return number(y);
        }

        public String across() {
            return number(width);
        }

        public String along() {
            return number(height);
        }

        public String round() {
            return number(Math.min(width, height) / 2.4);
        }

        private static String number(double value) {
            return Double.toString(Math.round(value * 10) / 10.0);
        }
    }

    private static final double OPENING = 40;
    private static final double GAP = 5;
    private static final double STONES = 44;

    public static Ring of(Programme programme) {
        var timetable = Timetable.of(programme);
        var days = Outline.of(programme).days();
        return new Ring(
                IntStream.range(0, Math.min(days.size(), 3))
                        .boxed()
                        .flatMap(n -> day(programme, timetable, days.get(n), 97 - 31 * n).stream())
                        .toList());
    }

    private static List<Stone> day(
            Programme programme, Timetable timetable, Outline.Day day, double radius) {
        var items =
                day.chapters().stream()
                        .flatMap(chapter -> chapter.entries().stream())
                        .map(Outline.Entry::item)
                        .toList();
        var whole = items.stream().mapToDouble(item -> weight(timetable, item)).sum();
        var turn = 360 - OPENING - GAP * (items.size() - 1);
        var stones = new ArrayList<Stone>();
        var angle = 180 + OPENING / 2;
        for (var item : items) {
            var share = turn * weight(timetable, item) / whole;
            var many = Math.max(1, (int) Math.round(share * STONES / 360 * radius / 97));
            for (var n = 0; n < many; n++) {
                var middle = angle + share * (n + .5) / many;
                stones.addAll(standing(programme, item, radius, middle, share / many));
            }
            angle += share + GAP;
        }
        return stones;
    }

    /// Minutes, within what still looks like a stone.
    private static double weight(Timetable timetable, Item item) {
        var minutes = timetable.length(item).map(Duration::toMinutes).orElse(20L);
        return Math.clamp(minutes, 8, 75);
    }

    private static List<Stone> standing(
            Programme programme, Item item, double radius, double angle, double share) {
        var width = Math.min(10.5, 2 * (radius - 8) * Math.tan(Math.toRadians(share / 2)) - 1.2);
        var beside = Math.min(programme.partsOf(item).size(), 4);
        if (item.kind() == Kind.PARALLEL_BLOCK && beside > 1) {
            var height = 24.0 / beside - 1.2;
            return IntStream.range(0, beside)
                    .mapToObj(n ->
                            new Stone(
                                    -radius + n * (height + 1.2), width, height, angle, "parallel"))
                    .toList();
        }
        return Frame.isQuiet(item)
                ? List.of(new Stone(-radius + 9, Math.min(width, 6), 6, angle, "quiet"))
                : List.of(new Stone(-radius, width, uneven(angle), angle, "stone"));
    }

    /// No two stones were ever hewn alike.
    private static double uneven(double angle) {
        return 20 + 4 * Math.sin(angle * 12.9898);
    }
}
