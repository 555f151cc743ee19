package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.Fact;
import dk.tingsted.programme.ReviewPage.Row;
import dk.tingsted.programme.ReviewPage.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The right side of the review page: what was read, each value with its place in the document.
final class Rows {

    /// What a row shows by itself; the rest that is unsure is named in words.
    private static final Set<String> SHOWN =
            Set.of("start", "kind", "title", "name", "role", "organisation", "party", "capacity");

    private final Programme programme;
    private final Flags flags;
    private final Places places;

    Rows(Draft draft, Flags flags, Places places) {
        this.programme = draft.programme();
        this.flags = flags;
        this.places = places;
    }

    List<Fact> about() {
        return Forms.ABOUT.stream()
                .filter(this::isWorthSaying)
                .map(this::fact)
                .filter(fact -> !fact.value().text().isEmpty())
                .toList();
    }

    /// Danish time goes without saying.
    private boolean isWorthSaying(Spot spot) {
        return !spot.path().equals("zone") || !TimeZones.isDanish(programme.zone());
    }

    private Fact fact(Spot spot) {
        var value = Corrections.valueAt(programme, spot).orElse("");
        var words = value.isEmpty() ? "" : Field.inWords(programme, spot, value);
        return new Fact(Wordlist.label(Field.part(spot)), places.value(words, spot));
    }

    /// The people who belong to the conference as a whole.
    List<Fact> people() {
        return Stream.concat(
                        listed("Ordstyrer", "moderators", programme.moderators()),
                        listed("Underskriver", "signatories", programme.signatories()))
                .toList();
    }

    private Stream<Fact> listed(String label, String list, List<Affiliation> people) {
        return IntStream.range(0, people.size())
                .mapToObj(n ->
                        new Fact(
                                label,
                                places.value(
                                        inWords(people.get(n)),
                                        new Spot(list + "/" + n + "/name"))));
    }

    List<Row> of(List<Item> items) {
        return items.stream().map(this::row).toList();
    }

    private Row row(Item item) {
        return new Row(
                item.id().value(),
                places.value(Wordlist.span(item.start(), item.end()), Spot.of(item.id(), "start")),
                places.value(Wordlist.of(item.kind()), Spot.of(item.id(), "kind")),
                item.kind().code(),
                places.value(item.title(), Spot.of(item.id(), "title")),
                item.summary(),
                depth(item),
                IntStream.range(0, item.people().size()).mapToObj(n -> person(item, n)).toList(),
                item.speakerToBeFound(),
                places.line(Spot.of(item.id(), "title")),
                unsureOf(item),
                flags.on(item.id()));
    }

    private Value person(Item item, int number) {
        return places.value(inWords(item.people().get(number)), Spot.of(item.id(), number, "name"));
    }

    private int depth(Item item) {
        var parent = item.parent();
        if (parent == null) {
            return 0;
        }
        return programme.item(parent).map(one -> one.parent() == null ? 1 : 2).orElse(0);
    }

    private List<String> unsureOf(Item item) {
        return places.unsure().stream()
                .filter(spot -> Spots.item(spot).filter(item.id()::equals).isPresent())
                .map(Field::part)
                .filter(part -> !SHOWN.contains(part))
                .map(part -> Wordlist.label(part).toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    /// "Signe Bruun (A), formand, Østby Kommune – ordstyrer"
    static String inWords(Participation person) {
        var party = person.party();
        var capacity = person.capacity();
        var name = party == null ? person.name() : person.name() + " (" + party + ")";
        var post = joined(name, person.role(), person.organisation());
        return capacity == null || capacity == Capacity.SPEAKER
                ? post
                : post + " – " + Wordlist.of(capacity).toLowerCase(Locale.ROOT);
    }

    static String inWords(Affiliation person) {
        return joined(person.name(), person.role(), person.organisation());
    }

    private static String joined(@org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
