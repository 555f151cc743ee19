package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.About;
import dk.tingsted.programme.ReviewPage.Fact;
import dk.tingsted.programme.ReviewPage.Person;
import dk.tingsted.programme.ReviewPage.Row;
import dk.tingsted.programme.reading.Trace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The right side of the review page: what was read, with fields to correct it in.
final class Rows {

    private static final List<String> ABOUT =
            List.of(
                    "title",
                    "subtitle",
                    "status",
                    "format",
                    "venue",
                    "city",
                    "free",
                    "price",
                    "registration_deadline",
                    "organiser",
                    "invitation");
    private static final List<String> ITEM =
            List.of("start", "end", "day", "kind", "title", "abstract", "parent", "speaker_tbd");
    private static final List<String> POST = List.of("name", "role", "organisation");
    private static final List<String> PERSON =
            List.of("name", "role", "organisation", "party", "capacity");

    private final Draft draft;
    private final Programme programme;
    private final Flags flags;
    private final Map<String, String> rejected;
    private final Set<Spot> unsure;

    Rows(Draft draft, Flags flags, Map<String, String> rejected) {
        this.draft = draft;
        this.programme = draft.programme();
        this.flags = flags;
        this.rejected = rejected;
        this.unsure = unsureSpots(draft);
    }

    /// What the reading is unsure of and nobody has corrected yet.
    static Set<Spot> unsureSpots(Draft draft) {
        var corrected =
                draft.amendments().stream()
                        .map(amendment -> amendment.correction().spot())
                        .collect(Collectors.toSet());
        return draft.reading().traces().stream()
                .filter(trace -> trace.certainty() == Trace.Certainty.UNSURE)
                .map(Trace::spot)
                .filter(spot -> !corrected.contains(spot))
                .collect(Collectors.toUnmodifiableSet());
    }

    About about() {
        var spots = ABOUT.stream().map(Spot::new).toList();
        return new About(
                spots.stream().map(this::fact).filter(fact -> !fact.value().isEmpty()).toList(),
                spots.stream().map(this::field).toList(),
                Stream.concat(
                                named("moderators", programme.moderators()),
                                named("signatories", programme.signatories()))
                        .toList(),
                spots.stream().anyMatch(spot -> rejected.containsKey(spot.path())));
    }

    private Stream<Person> named(String list, List<Affiliation> people) {
        return IntStream.range(0, people.size())
                .mapToObj(number ->
                        new Person(
                                list + "/" + number,
                                people.get(number).name(),
                                POST.stream()
                                        .map(part -> new Spot(list + "/" + number + "/" + part))
                                        .map(this::field)
                                        .toList()));
    }

    private Fact fact(Spot spot) {
        var value = Corrections.valueAt(programme, spot).orElse("");
        return new Fact(
                Wordlist.label(Field.part(spot)),
                value.isEmpty() ? "" : Field.inWords(programme, spot, value),
                line(draft.reading().line(spot)),
                unsure.contains(spot));
    }

    List<Row> of(List<Item> items) {
        return items.stream().map(this::row).toList();
    }

    private Row row(Item item) {
        return new Row(
                item.id().value(),
                Wordlist.span(item.start(), item.end()),
                Wordlist.of(item.kind()),
                item.kind().code(),
                item.title(),
                item.summary(),
                depth(item),
                item.people().stream().map(Rows::inWords).toList(),
                item.speakerToBeFound(),
                line(draft.reading().line(item.id())),
                unsureOf(item),
                flags.on(item.id()),
                ITEM.stream().map(part -> field(Spot.of(item.id(), part))).toList(),
                persons(item),
                "items/" + item.id() + "/people/" + item.people().size(),
                rejected.keySet().stream()
                        .anyMatch(name -> name.startsWith("items/" + item.id() + "/")));
    }

    private int depth(Item item) {
        var parent = item.parent();
        if (parent == null) {
            return 0;
        }
        return programme.item(parent).map(one -> one.parent() == null ? 1 : 2).orElse(0);
    }

    private List<String> unsureOf(Item item) {
        return unsure.stream()
                .filter(spot -> Spots.item(spot).filter(item.id()::equals).isPresent())
                .map(spot -> Wordlist.label(Field.part(spot)).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Person> persons(Item item) {
        return IntStream.range(0, item.people().size())
                .mapToObj(number -> person(item, number))
                .toList();
    }

    private Person person(Item item, int number) {
        return new Person(
                "items/" + item.id() + "/people/" + number,
                item.people().get(number).name(),
                PERSON.stream().map(part -> field(Spot.of(item.id(), number, part))).toList());
    }

    private Field field(Spot spot) {
        var field = Field.of(programme, spot);
        var typed = rejected.get(spot.path());
        return typed == null ? field : field.typed(typed, field.complaint(typed));
    }

    /// "Signe Bruun (A), formand, Østby Kommune – ordstyrer"
    static String inWords(Participation person) {
        var party = person.party();
        var capacity = person.capacity();
        var name = party == null ? person.name() : person.name() + " (" + party + ")";
        var post =
                Stream.of(name, person.role(), person.organisation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return capacity == null || capacity == Capacity.SPEAKER
                ? post
                : post + " – " + Wordlist.of(capacity).toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable Integer line(OptionalInt line) {
        return line.isPresent() ? line.getAsInt() : null;
    }
}
