package dk.tingsted.arrival;

import dk.tingsted.platform.print.Lettering;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sign for a door, A4 on its side.
///
/// @param size of the text, in points
/// @param when `kl. 13.00-14.00`; may be empty
/// @param who is named with it; may be empty
public record Sign(String text, int size, String when, String who) {

    private static final double WIDTH = 257;
    private static final double HEIGHT = 100;
    private static final int LARGEST = 96;

    /// One for each workshop of the programme, and one for each line that was written.
    static List<Sign> of(Programme programme, List<String> lines) {
        var workshops =
                programme.items().stream()
                        .filter(item -> item.kind() == Kind.WORKSHOP)
                        .map(item ->
                                sign(
                                        item.title(),
                                        when(item, programme),
                                        item.people().stream()
                                                .map(Participation::named)
                                                .collect(Collectors.joining(", "))));
        return Stream.concat(lines.stream().map(line -> sign(line, "", "")), workshops).toList();
    }

    private static Sign sign(String text, String when, String who) {
        return new Sign(text, Lettering.size(text, WIDTH, HEIGHT, LARGEST), when, who);
    }

    /// Its own time, else that of the block which holds it.
    private static String when(Item item, Programme programme) {
        var parent = item.parent();
        var timed =
                item.start() != null || parent == null ? item : programme.item(parent).orElse(item);
        var start = timed.start();
        var end = timed.end();
        if (start == null) {
            return "";
        }
        return "kl. "
                + Words.DANISH.clock(start)
                + (end == null ? "" : "–" + Words.DANISH.clock(end));
    }
}
