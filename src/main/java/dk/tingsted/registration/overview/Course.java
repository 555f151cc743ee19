package dk.tingsted.registration.overview;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.overview.Figures.Day;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the number of registrations has grown, as a line of steps in a picture of 600 by 160.
///
/// @param steps the points of an SVG polyline
/// @param top what the upper edge stands for
public record Course(String steps, int top, String from, String to) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    /// Only for two days and more: one is a number.
    static Course of(List<Day> days) {
        var first = days.getFirst().day();
        var last = days.getLast().day();
        var length = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        var top = days.getLast().total();
        var steps =
                days.stream()
                        .flatMap(day -> {
                            var x = WIDTH * ChronoUnit.DAYS.between(first, day.day()) / length;
                            return Stream.of(
                                    point(x, day.total() - day.registered(), top),
                                    point(x, day.total(), top));
                        })
                        .collect(Collectors.joining(" "));
        return new Course(
                steps + " " + point(WIDTH, top, top), top, Moments.day(first), Moments.day(last));
    }

    private static String point(long x, int people, int top) {
        return x + "," + (HEIGHT - HEIGHT * people / top);
    }
}
