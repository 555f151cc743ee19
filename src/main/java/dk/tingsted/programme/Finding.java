package dk.tingsted.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in a programme that a careful colleague would point at.
///
/// @param lines the lines of the document it is about, the first is where to look; 1-based
/// @param message one or two sentences in the Danish of a good secretary, naming the values in
///   conflict as they are printed
/// @param suggestion the correction, where there is only one that fits
public record Finding(
        Concern concern,
        Severity severity,
        List<Integer> lines,
        List<Spot> spots,
        String message,
        @Nullable Correction suggestion) {
    public Finding {
        lines = List.copyOf(lines);
        spots = List.copyOf(spots);
    }

    /// Names the finding by what it says, for a button beside it: up to eight hexadecimal digits, a
    /// digest of concern, lines, spots and message.
    public String key() {
        var said = concern + "|" + lines + "|" + spots + "|" + message;
        return Integer.toHexString(said.hashCode());
    }
}
