package dk.tingsted.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an organiser typed into a form of the review page. Each field `items/i03/start` comes with
/// `was:items/i03/start`, the value it had when the page was made; those that differ are
/// corrections. `remove:items/i03/people/1` takes a whole person out, and the fields of
/// `new:items/i03/people/2` put one in when there is a name.
///
/// @param corrections what is to be corrected: first what changed, then what goes, last what comes
/// @param rejected what was typed and cannot be, by the name of its field
record TypedCorrections(List<Correction> corrections, Map<String, String> rejected) {

    private static final String WAS = "was:";
    private static final String REMOVE = "remove:";
    private static final String NEW = "new:";

    TypedCorrections {
        corrections = List.copyOf(corrections);
        rejected = Map.copyOf(rejected);
    }

    static TypedCorrections of(Programme programme, Map<String, String> form) {
        var corrections = new ArrayList<Correction>();
        var rejected = new LinkedHashMap<String, String>();
        var going = going(programme, form);
        fields(programme, form)
                .filter(field -> going.stream().noneMatch(one -> isInside(field, one)))
                .forEach(field -> take(field, form, corrections, rejected));
        corrections.addAll(going);
        corrections.addAll(coming(form));
        return new TypedCorrections(corrections, rejected);
    }

    private static Stream<Field> fields(Programme programme, Map<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(WAS))
                .map(name -> new Spot(name.substring(WAS.length())))
                .filter(Field::isOne)
                .map(spot -> Field.of(programme, spot));
    }

    private static boolean isInside(Field field, Correction gone) {
        return field.spot().path().startsWith(gone.spot().path() + "/");
    }

    private static void take(
            Field field,
            Map<String, String> form,
            List<Correction> corrections,
            Map<String, String> rejected) {
        var was = form.getOrDefault(WAS + field.name(), "").replace("\r\n", "\n");
        var typed = form.getOrDefault(field.name(), was);
        var becomes = field.canonical(typed);
        if (becomes.isEmpty()) {
            rejected.put(field.name(), typed);
        } else if (!field.canonical(was).equals(becomes)) {
            corrections.add(new Correction(field.spot(), was, becomes.get()));
        }
    }

    /// The last first, so that the numbers of the others stay.
    private static List<Correction> going(Programme programme, Map<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(REMOVE))
                .map(name -> new Spot(name.substring(REMOVE.length())))
                .sorted(Comparator.comparingInt(TypedCorrections::number).reversed())
                .flatMap(spot ->
                        Corrections.valueAt(programme, spot)
                                .map(was -> new Correction(spot, was, ""))
                                .stream())
                .toList();
    }

    private static int number(Spot spot) {
        return Place.of(spot)
                .map(place ->
                        switch (place) {
                            case Place.WholePerson(_, int number) -> number;
                            case Place.WholeListed(_, int number) -> number;
                            default -> 0;
                        })
                .orElse(0);
    }

    /// The form has room for one new person of each list, or one entry.
    private static List<Correction> coming(Map<String, String> form) {
        var spots =
                form.keySet().stream()
                        .filter(name -> name.startsWith(NEW))
                        .map(name -> new Spot(name.substring(NEW.length(), name.lastIndexOf('/'))))
                        .distinct()
                        .toList();
        return spots.stream()
                .filter(spot -> isNamed(texts(form, spot)))
                .map(spot -> new Correction(spot, "", Whole.write(texts(form, spot))))
                .toList();
    }

    private static boolean isNamed(Map<String, String> texts) {
        return Stream.of("name", "title")
                .anyMatch(field -> !texts.getOrDefault(field, "").isBlank());
    }

    private static Map<String, String> texts(Map<String, String> form, Spot spot) {
        var start = NEW + spot + "/";
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(start))
                .collect(
                        Collectors.toMap(
                                field -> field.getKey().substring(start.length()),
                                field -> ProgrammeJson.storable(field.getValue()).strip(),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }
}
