package dk.tingsted.programme.checking;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Times that a slip of the finger away: the hour off by one, one digit changed, two digits beside
/// each other swapped.
final class SmallRepairs {

    private SmallRepairs() {}

    /// The only repair of `time` that fits. The hour off by one is the commonest slip, so it is
    /// asked first; the others only give times on the five minutes, as programmes do.
    static Optional<LocalTime> of(LocalTime time, Predicate<LocalTime> fits) {
        var hours = hourOffByOne(time).filter(fits).distinct().toList();
        var candidates = hours.isEmpty() ? slips(time).filter(fits).distinct().toList() : hours;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    static boolean isSlip(LocalTime written, LocalTime meant) {
        return Stream.concat(hourOffByOne(written), slips(written)).anyMatch(meant::equals);
    }

    private static Stream<LocalTime> hourOffByOne(LocalTime time) {
        return Stream.of(time.minusHours(1), time.plusHours(1));
    }

    private static Stream<LocalTime> slips(LocalTime time) {
        var digits = time.toString().substring(0, 5).replace(":", "");
        return Stream.concat(changed(digits), swapped(digits))
                .flatMap(text -> clock(text).stream())
                .filter(other -> other.getMinute() % 5 == 0 && !other.equals(time));
    }

    private static Stream<String> changed(String digits) {
        return IntStream.range(0, 4)
                .boxed()
                .flatMap(at ->
                        IntStream.range(0, 10)
                                .mapToObj(digit ->
                                        digits.substring(0, at)
                                                + digit
                                                + digits.substring(at + 1)));
    }

    private static Stream<String> swapped(String digits) {
        return IntStream.range(0, 3)
                .mapToObj(at ->
                        digits.substring(0, at)
                                + digits.charAt(at + 1)
                                + digits.charAt(at)
                                + digits.substring(at + 2));
    }

    private static List<LocalTime> clock(String digits) {
        int hour = Integer.parseInt(digits.substring(0, 2));
        int minute = Integer.parseInt(digits.substring(2));
        return hour < 24 && minute < 60 ? List.of(LocalTime.of(hour, minute)) : List.of();
    }
}
