package dk.tingsted.followup.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A note that a secretariat wrote by hand and sent out, as lines with what each of them is.
public record Original(List<Line> lines) {

    private static final Pattern POINT = Pattern.compile("( *)- (.*)");

    public Original {
        lines = List.copyOf(lines);
    }

    /// One line of it.
    ///
    /// @param level 1 and 2 for points; 0 for what stands alone
    public record Line(int level, String text) {}

    static Original of2021() {
        try (var in =
                Original.class.getResourceAsStream("/demo/opsamling-kkr-konference-2021.txt")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line that goes on with a small letter belongs to the one before, over the edge of a page.
    private static Original read(String text) {
        var lines = new ArrayList<Line>();
        for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
            var point = POINT.matcher(line);
            if (point.matches()) {
                lines.add(new Line(1 + point.group(1).length(), point.group(2).strip()));
            } else if (Character.isLowerCase(line.codePointAt(0))) {
                var last = lines.removeLast();
                lines.add(new Line(last.level(), last.text() + " " + line.strip()));
            } else {
                lines.add(new Line(0, line.strip()));
            }
        }
        return new Original(lines);
    }

    /// Those under which points stand.
    List<Line> people() {
        var people = new ArrayList<Line>();
        for (var n = 0; n + 1 < lines.size(); n++) {
            if (lines.get(n).level() == 0
                    && lines.get(n + 1).level() > 0
                    && lines.get(n).text().contains(",")) {
                people.add(lines.get(n));
            }
        }
        return people;
    }

    List<Material.Point> pointsUnder(Line person) {
        var points = new ArrayList<Material.Point>();
        for (var line : lines.subList(lines.indexOf(person) + 1, lines.size())) {
            if (line.level() == 0) {
                break;
            }
            if (line.level() == 1) {
                points.add(new Material.Point(line.text(), List.of()));
            } else {
                var above = points.removeLast();
                var under = new ArrayList<>(above.under());
                under.add(new Material.Point(line.text(), List.of()));
                points.add(new Material.Point(above.words(), under));
            }
        }
        return points;
    }

    /// `Stefan Hermann` of `Oplægsholder Stefan Hermann, rektor …:`.
    static String name(Line person) {
        return person.text().replaceFirst("^Oplægsholder ", "").replaceFirst(",.*", "");
    }
}
