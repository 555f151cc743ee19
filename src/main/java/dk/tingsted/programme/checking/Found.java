package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A finding in the making: what was found, where, and in which words.
record Found(Concern concern, Severity severity, List<Integer> lines, List<Spot> spots) {

    static Found error(Concern concern) {
        return new Found(concern, Severity.ERROR, List.of(), List.of());
    }

    static Found warning(Concern concern) {
        return new Found(concern, Severity.WARNING, List.of(), List.of());
    }

    static Found info(Concern concern) {
        return new Found(concern, Severity.INFO, List.of(), List.of());
    }

    /// Lines that are not known (0) are left out, and no line is named twice.
    Found at(int... numbers) {
        var all =
                IntStream.concat(lines.stream().mapToInt(Integer::intValue), IntStream.of(numbers));
        return new Found(
                concern, severity, all.filter(n -> n > 0).distinct().boxed().toList(), spots);
    }

    Found about(Spot... others) {
        return new Found(concern, severity, lines, List.of(others));
    }

    Finding says(String message) {
        return says(message, null);
    }

    Finding says(String message, @Nullable Correction suggestion) {
        return new Finding(concern, severity, lines, spots, message, suggestion);
    }

    /// The line a field of `item` stands on, else that of its title; 0 when neither is known.
    static int line(Reading reading, Item item, String field) {
        return line(reading, Spot.of(item.id(), field), reading.line(item.id()));
    }

    static int line(Reading reading, Item item) {
        return reading.line(item.id()).orElse(0);
    }

    static int line(Reading reading, Spot spot, OptionalInt otherwise) {
        var own = reading.line(spot);
        return own.isPresent() ? own.getAsInt() : otherwise.orElse(0);
    }

    static Correction moving(Spot spot, LocalTime was, LocalTime becomes) {
        return new Correction(spot, was.toString(), becomes.toString());
    }
}
