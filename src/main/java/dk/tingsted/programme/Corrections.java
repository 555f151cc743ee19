package dk.tingsted.programme;

import dk.tingsted.programme.Corrected.Refused;
import dk.tingsted.programme.Place.About;
import dk.tingsted.programme.Place.OfItem;
import dk.tingsted.programme.Place.OfListed;
import dk.tingsted.programme.Place.OfPerson;
import dk.tingsted.programme.Place.WholeItem;
import dk.tingsted.programme.Place.WholeListed;
import dk.tingsted.programme.Place.WholePerson;
import java.util.Optional;

/// Every value of a programme as text, to read and to replace. What a correction does, the same
/// correction turned round undoes.
public final class Corrections {

    private Corrections() {}

    /// The text at `spot`, empty for a value that is not given; nothing when the programme has no
    /// such place.
    public static Optional<String> valueAt(Programme programme, Spot spot) {
        return Place.of(spot).flatMap(place -> valueAt(programme, place));
    }

    public static Corrected apply(Programme programme, Correction correction) {
        return Place.of(correction.spot())
                .map(place -> apply(programme, place, correction))
                .orElseGet(() ->
                        new Refused(
                                "Der er ikke noget sted i programmet, der hedder »"
                                        + correction.spot()
                                        + "«."));
    }

    public static Correction reversed(Correction correction) {
        return new Correction(correction.spot(), correction.becomes(), correction.was());
    }

    private static Corrected apply(Programme programme, Place place, Correction correction) {
        if (place instanceof Place.OfLine) {
            return new Corrected.Done(programme);
        }
        if (isAddition(place, correction)) {
            return Writing.add(programme, place, correction.becomes());
        }
        var present = valueAt(programme, place);
        if (present.isEmpty()) {
            return new Refused("Det sted, der skal rettes, findes ikke længere i programmet.");
        }
        return isPresent(place, correction.was(), present.get())
                ? Writing.replace(programme, place, correction.becomes())
                : stale(present.get());
    }

    private static boolean isAddition(Place place, Correction correction) {
        boolean whole =
                place instanceof WholeItem
                        || place instanceof WholePerson
                        || place instanceof WholeListed;
        return whole && correction.was().isEmpty() && !correction.becomes().isEmpty();
    }

    private static boolean isPresent(Place place, String was, String present) {
        return was.equals(present)
                || Writing.written(place)
                        .flatMap(written -> written.canonical(was))
                        .filter(present::equals)
                        .isPresent();
    }

    private static Refused stale(String present) {
        return new Refused(
                (present.isEmpty() ? "Feltet er nu tomt." : "Der står nu »" + present + "«.")
                        + " Det er ændret, siden du så det. Se på det igen, før du retter.");
    }

    private static Optional<String> valueAt(Programme programme, Place place) {
        return switch (place) {
            case Place.OfLine _ -> Optional.empty();
            case About(var field) ->
                    Optional.ofNullable(Texts.of(programme.particulars()).get(field));
            case WholeItem(var id) ->
                    programme.item(id).map(item -> Whole.write(item, before(programme, item)));
            case OfItem(var id, var field) ->
                    programme.item(id).map(item -> Texts.of(item).get(field));
            case WholePerson(var id, int n) ->
                    person(programme, id, n).map(person -> Whole.write(Texts.of(person)));
            case OfPerson(var id, int n, var field) ->
                    person(programme, id, n).map(person -> Texts.of(person).get(field));
            case WholeListed(var roll, int n) ->
                    listed(programme, roll, n).map(person -> Whole.write(Texts.of(person)));
            case OfListed(var roll, int n, var field) ->
                    listed(programme, roll, n).map(person -> Texts.of(person).get(field));
        };
    }

    static String before(Programme programme, Item item) {
        return before(programme, item.id());
    }

    /// The id of the item printed before; empty for the first.
    static String before(Programme programme, ItemId id) {
        int at = programme.items().stream().map(Item::id).toList().indexOf(id);
        return at <= 0 ? "" : programme.items().get(at - 1).id().value();
    }

    static Optional<Participation> person(Programme programme, ItemId id, int number) {
        return programme
                .item(id)
                .map(Item::people)
                .filter(people -> number < people.size())
                .map(people -> people.get(number));
    }

    static Optional<Affiliation> listed(Programme programme, Place.Roll roll, int number) {
        var list = roll.of(programme);
        return number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
    }
}
