package dk.tingsted.programme.checking;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name as it stands in one place of a document, with what stands beside it.
///
/// @param item the entry it belongs to, if any
/// @param spot where the name lies in the programme; null when the programme has kept another
/// @param line 0 when it is not known
/// @param parts of the name, to compare it with others
record Mention(
        Affiliation person,
        @Nullable ItemId item,
        @Nullable Spot spot,
        int line,
        List<String> parts) {

    Mention(Affiliation person, @Nullable ItemId item, @Nullable Spot spot, int line) {
        this(person, item, spot, line, Likeness.parts(person.name()));
    }

    String name() {
        return person.name();
    }

    /// Whether both belong to one entry.
    boolean isBeside(Mention other) {
        return item != null && other.item != null && item.value().equals(other.item.value());
    }

    static List<Mention> all(Reading reading) {
        var programme = reading.programme();
        return Stream.of(
                        programme.items().stream().flatMap(item -> ofItem(reading, item)),
                        listed(reading, programme.moderators(), "moderators"),
                        listed(reading, programme.signatories(), "signatories"),
                        Statements.of(reading, Statement.Renamed.class).map(Mention::again))
                .flatMap(mentions -> mentions)
                .toList();
    }

    private static Stream<Mention> ofItem(Reading reading, Item item) {
        return IntStream.range(0, item.people().size())
                .mapToObj(n -> {
                    var person = item.people().get(n);
                    var spot = Spot.of(item.id(), n, "name");
                    return new Mention(
                            new Affiliation(person.name(), person.role(), person.organisation()),
                            item.id(),
                            spot,
                            Found.line(reading, spot, reading.line(item.id())));
                });
    }

    private static Stream<Mention> listed(Reading reading, List<Affiliation> people, String list) {
        return IntStream.range(0, people.size())
                .mapToObj(n -> {
                    var spot = new Spot(list + "/" + n + "/name");
                    return new Mention(people.get(n), null, spot, reading.line(spot).orElse(0));
                });
    }

    private static Mention again(Statement.Renamed renamed) {
        return new Mention(renamed.person(), renamed.item(), null, renamed.line());
    }
}
