package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.AboutForm;
import dk.tingsted.programme.ReviewPage.ItemForm;
import dk.tingsted.programme.ReviewPage.Listed;
import dk.tingsted.programme.ReviewPage.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The forms of the review page, each only where it is opened: a programme of fifty items has a
/// thousand fields.
final class Forms {

    static final List<Spot> ABOUT =
            Stream.of(
                            "title",
                            "subtitle",
                            "status",
                            "format",
                            "venue",
                            "city",
                            "free",
                            "price",
                            "registration_deadline",
                            "zone",
                            "organiser",
                            "invitation")
                    .map(Spot::new)
                    .toList();

    private static final List<String> ITEM =
            List.of("start", "end", "day", "kind", "title", "abstract", "parent", "speaker_tbd");
    private static final List<String> POST = List.of("name", "role", "organisation");
    private static final List<String> PERSON =
            List.of("name", "role", "organisation", "party", "capacity");

    private final Programme programme;
    private final Map<String, String> rejected;
    private final Places places;

    Forms(Draft draft, Map<String, String> rejected, Places places) {
        this.programme = draft.programme();
        this.rejected = rejected;
        this.places = places;
    }

    Field title() {
        return field(ABOUT.getFirst());
    }

    AboutForm about() {
        return new AboutForm(
                ABOUT.stream().map(this::field).toList(),
                List.of(
                        listed("Ordstyrere", "ordstyrer", "moderators", programme.moderators()),
                        listed(
                                "Afsendere af indbydelsen",
                                "afsender",
                                "signatories",
                                programme.signatories())));
    }

    private Listed listed(String heading, String one, String list, List<Affiliation> people) {
        var persons =
                IntStream.range(0, people.size())
                        .mapToObj(n -> person(new Spot(list + "/" + n), people.get(n).name(), POST))
                        .toList();
        return new Listed(heading, one, persons, list + "/" + people.size());
    }

    ItemForm of(Item item) {
        var around = new Surroundings(programme, item);
        return new ItemForm(
                item.id().value(),
                item.title(),
                ITEM.stream().map(part -> field(Spot.of(item.id(), part))).toList(),
                IntStream.range(0, item.people().size())
                        .mapToObj(n ->
                                person(
                                        new Spot("items/" + item.id() + "/people/" + n),
                                        item.people().get(n).name(),
                                        PERSON))
                        .toList(),
                "items/" + item.id() + "/people/" + item.people().size(),
                Stream.of(
                                around.above().map(_ -> "up").stream(),
                                around.below().map(_ -> "down").stream())
                        .flatMap(direction -> direction)
                        .toList(),
                around.above().map(Item::title).orElse(null));
    }

    private Person person(Spot spot, String name, List<String> parts) {
        return new Person(
                spot.path(),
                name,
                parts.stream().map(part -> field(new Spot(spot + "/" + part))).toList());
    }

    private Field field(Spot spot) {
        var field =
                Field.of(programme, spot).traced(places.line(spot), places.unsure().contains(spot));
        var typed = rejected.get(spot.path());
        return typed == null ? field : field.typed(typed, field.complaint(typed));
    }
}
