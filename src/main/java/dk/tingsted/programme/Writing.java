package dk.tingsted.programme;

import dk.tingsted.programme.Corrected.Done;
import dk.tingsted.programme.Corrected.Refused;
import dk.tingsted.programme.Place.About;
import dk.tingsted.programme.Place.OfItem;
import dk.tingsted.programme.Place.OfListed;
import dk.tingsted.programme.Place.OfPerson;
import dk.tingsted.programme.Place.Roll;
import dk.tingsted.programme.Place.WholeItem;
import dk.tingsted.programme.Place.WholeListed;
import dk.tingsted.programme.Place.WholePerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts a text in a place of a programme, or says why it cannot stand there.
final class Writing {

    private Writing() {}

    /// How the field at a place is written; a whole person or entry is no field.
    static Optional<Written> written(Place place) {
        return Optional.ofNullable(
                switch (place) {
                    case About(var field) -> Texts.PARTICULARS.get(field);
                    case OfItem(_, var field) -> Texts.ITEM.get(field);
                    case OfPerson(_, _, var field) -> Texts.PERSON.get(field);
                    case OfListed(_, _, var field) -> Texts.LISTED.get(field);
                    case Place.OfLine _ -> Written.DATE;
                    case WholeItem _, WholePerson _, WholeListed _ -> null;
                });
    }

    static Corrected replace(Programme programme, Place place, String text) {
        return switch (place) {
            case WholeItem(var id) when text.isEmpty() -> Entries.remove(programme, id);
            case WholeItem(var id) -> Entries.replace(programme, id, text);
            case WholePerson(var id, int n) ->
                    text.isEmpty()
                            ? new Done(people(programme, id, list -> list.remove(n)))
                            : whole(
                                    text,
                                    Texts.PERSON,
                                    texts ->
                                            people(
                                                    programme,
                                                    id,
                                                    list -> list.set(n, Texts.person(texts))));
            case WholeListed(var roll, int n) ->
                    text.isEmpty()
                            ? new Done(listed(programme, roll, list -> list.remove(n)))
                            : whole(
                                    text,
                                    Texts.LISTED,
                                    texts ->
                                            listed(
                                                    programme,
                                                    roll,
                                                    list -> list.set(n, Texts.listed(texts))));
            case Place.OfLine _ -> new Done(programme);
            case About _, OfItem _, OfPerson _, OfListed _ -> field(programme, place, text);
        };
    }

    static Corrected add(Programme programme, Place place, String text) {
        return switch (place) {
            case WholeItem(var id) -> Entries.add(programme, id, text);
            case WholePerson(var id, int n) ->
                    programme.item(id).filter(item -> n <= item.people().size()).isEmpty()
                            ? new Refused("Der er ikke plads til en person her i programmet.")
                            : whole(
                                    text,
                                    Texts.PERSON,
                                    texts ->
                                            people(
                                                    programme,
                                                    id,
                                                    list -> list.add(n, Texts.person(texts))));
            case WholeListed(var roll, int n) ->
                    n > roll.of(programme).size()
                            ? new Refused("Der er ikke plads til en person her i programmet.")
                            : whole(
                                    text,
                                    Texts.LISTED,
                                    texts ->
                                            listed(
                                                    programme,
                                                    roll,
                                                    list -> list.add(n, Texts.listed(texts))));
            case Place.OfLine _ -> new Done(programme);
            case About _, OfItem _, OfPerson _, OfListed _ -> field(programme, place, text);
        };
    }

    private static Corrected field(Programme programme, Place place, String text) {
        var written = written(place).orElseThrow();
        var canonical = written.canonical(text);
        if (canonical.isEmpty()) {
            return new Refused(written.refusal(text));
        }
        return switch (place) {
            case About(var field) ->
                    new Done(
                            programme.about(
                                    Texts.particulars(
                                            changed(
                                                    Texts.of(programme.particulars()),
                                                    field,
                                                    canonical.get()))));
            case OfItem(var id, var field) -> Entries.field(programme, id, field, canonical.get());
            case OfPerson(var id, int n, var field) ->
                    new Done(
                            people(
                                    programme,
                                    id,
                                    list ->
                                            list.set(
                                                    n,
                                                    Texts.person(
                                                            changed(
                                                                    Texts.of(list.get(n)),
                                                                    field,
                                                                    canonical.get())))));
            case OfListed(var roll, int n, var field) ->
                    new Done(
                            listed(
                                    programme,
                                    roll,
                                    list ->
                                            list.set(
                                                    n,
                                                    Texts.listed(
                                                            changed(
                                                                    Texts.of(list.get(n)),
                                                                    field,
                                                                    canonical.get())))));
            case WholeItem _, WholePerson _, WholeListed _, Place.OfLine _ ->
                    throw new IllegalStateException("Not a field: " + place);
        };
    }

    static Map<String, String> changed(Map<String, String> texts, String field, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(field, text);
        return changed;
    }

    /// Reads a whole person and puts it in.
    private static Corrected whole(
            String text,
            Map<String, Written> fields,
            Function<Map<String, String>, Programme> put) {
        return Whole.read(text)
                .map(whole ->
                        whole.refusal(fields)
                                .<Corrected>map(Refused::new)
                                .orElseGet(() -> new Done(put.apply(whole.canonical(fields)))))
                .orElseGet(() -> new Refused("Skriv mindst et navn."));
    }

    private static Programme people(
            Programme programme, ItemId id, Consumer<List<Participation>> change) {
        return Entries.changed(
                programme,
                id,
                item -> {
                    var people = new ArrayList<>(item.people());
                    change.accept(people);
                    return item.with(people);
                });
    }

    private static Programme listed(
            Programme programme, Roll roll, Consumer<List<Affiliation>> change) {
        var people = new ArrayList<>(roll.of(programme));
        change.accept(people);
        return roll.in(programme, people);
    }
}
