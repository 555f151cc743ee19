package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Who is in which workshop of a block, to be printed or handed on.
///
/// @param without who comes and has no place in the block
public record RoundList(
        String slug, String title, String block, List<Part> parts, List<Line> without) {

    static final Comparator<Line> ORDER =
            Comparator.comparing(Line::name, Collator.getInstance(Locale.of("da", "DK")));

    public RoundList {
        parts = List.copyOf(parts);
        without = List.copyOf(without);
    }

    /// Those in one workshop.
    ///
    /// @param room empty where nobody said
    public record Part(String title, String room, List<Line> hosts, List<Line> lines) {
        public Part {
            hosts = List.copyOf(hosts);
            lines = List.copyOf(lines);
        }
    }

    /// One person.
    public record Line(String name, String post, String from) {}

    static Part part(
            Item item,
            String room,
            Map<RegistrationId, Registration> comers,
            Map<RegistrationId, Placed> placed) {
        return new Part(
                item.title(),
                room,
                lines(item, comers, placed, true),
                lines(item, comers, placed, false));
    }

    private static List<Line> lines(
            Item item,
            Map<RegistrationId, Registration> comers,
            Map<RegistrationId, Placed> placed,
            boolean hosts) {
        return comers.values().stream()
                .filter(one -> isIn(placed, one, item, hosts))
                .map(RoundList::line)
                .sorted(ORDER)
                .toList();
    }

    private static boolean isIn(
            Map<RegistrationId, Placed> placed, Registration one, Item item, boolean hosts) {
        var place = placed.get(one.id());
        return place != null
                && place.workshop().equals(item.id())
                && (place.how() == Placed.How.HOST) == hosts;
    }

    static Line line(Registration one) {
        var person = one.person();
        var from =
                Stream.of(person.organisation(), person.municipality())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Line(
                person.name(),
                Objects.requireNonNullElse(person.post(), ""),
                String.join(", ", from));
    }

    /// With headings, as a sheet.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Workshop", "Lokale", "Navn", "Post", "Fra", "Rolle"));
        for (var part : parts) {
            part.hosts().forEach(line -> rows.add(row(part.title(), part.room(), line, "Leder")));
            part.lines()
                    .forEach(line -> rows.add(row(part.title(), part.room(), line, "Deltager")));
        }
        without.forEach(line -> rows.add(row("", "", line, "Uden plads")));
        return rows;
    }

    private static List<String> row(String workshop, String room, Line line, String role) {
        return List.of(workshop, room, line.name(), line.post(), line.from(), role);
    }
}
