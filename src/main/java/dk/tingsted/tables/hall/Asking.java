package dk.tingsted.tables.hall;

import dk.tingsted.registration.Answer;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import dk.tingsted.tables.Gathering;
import dk.tingsted.tables.Guest;
import dk.tingsted.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// From what an organiser wants to what is asked of the seating.
///
/// @param forms who were registered in one form
record Asking(
        Setup setup,
        List<Registration> people,
        Map<RegistrationId, Map<QuestionId, Answer>> answers,
        List<Set<RegistrationId>> forms,
        Layout layout,
        List<Wish> wishes) {

    private static final String FACILITATOR = "facilitator";

    Asking {
        people =
                people.stream().filter(one -> one.standing() instanceof Standing.Expected).toList();
        forms = List.copyOf(forms);
        wishes = List.copyOf(wishes);
    }

    /// What can be asked, or why not.
    sealed interface Outcome {

        record Ready(Gathering gathering) implements Outcome {}

        record Impossible(String why) implements Outcome {}
    }

    Outcome gathering() {
        int tables = layout.tablesFor(people.size());
        int seats = layout.seatsFor(people.size());
        if (people.isEmpty()) {
            return new Outcome.Impossible("Ingen har plads på konferencen endnu.");
        }
        if (tables > Layout.MOST_TABLES || tables * seats < people.size()) {
            return new Outcome.Impossible(
                    "%d borde med %d pladser er %d pladser, og der er %d personer."
                            .formatted(tables, seats, tables * seats, people.size()));
        }
        var fixed = fixed();
        var together = together();
        return contradiction(tables, seats, fixed, together)
                .<Outcome>map(Outcome.Impossible::new)
                .orElseGet(() -> new Outcome.Ready(gathering(tables, seats, fixed, together)));
    }

    private Gathering gathering(
            int tables,
            int seats,
            Map<RegistrationId, Integer> fixed,
            List<Set<RegistrationId>> together) {
        var traits =
                Trait.of(setup).stream()
                        .filter(one -> layout.mixed().contains(one.code()))
                        .toList();
        var attributes =
                java.util.stream.Stream.concat(
                                traits.stream().map(Trait::code),
                                java.util.stream.Stream.of(FACILITATOR))
                        .toList();
        return new Gathering(
                IntStream.rangeClosed(1, tables)
                        .mapToObj(n -> new Table(Integer.toString(n), seats))
                        .toList(),
                layout.rounds(),
                attributes,
                people.stream().map(one -> guest(one, traits, fixed)).toList(),
                together.stream().map(Asking::texts).toList(),
                apart().stream().map(Asking::texts).toList());
    }

    private Guest guest(Registration one, List<Trait> traits, Map<RegistrationId, Integer> fixed) {
        var groups = Trait.groups(setup);
        var values = new ArrayList<Optional<String>>();
        for (var trait : traits) {
            values.add(trait.of(one, groups, answers.getOrDefault(one.id(), Map.of())));
        }
        values.add(isFacilitator(one.id()) ? Optional.of("yes") : Optional.empty());
        return new Guest(
                text(one.id()),
                values,
                Optional.ofNullable(fixed.get(one.id())).map(n -> Integer.toString(n)));
    }

    private boolean isFacilitator(RegistrationId id) {
        return wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Facilitators(var all) && all.contains(id));
    }

    private Map<RegistrationId, Integer> fixed() {
        var fixed = new HashMap<RegistrationId, Integer>();
        for (var wish : wishes) {
            if (wish instanceof Wish.Fixed(int table, var all)) {
                here(all).forEach(one -> fixed.put(one, table));
            }
        }
        return fixed;
    }

    /// Groups that share somebody are one.
    private List<Set<RegistrationId>> together() {
        var wanted = new ArrayList<Set<RegistrationId>>();
        for (var wish : wishes) {
            if (wish instanceof Wish.Together(var all)) {
                join(here(all), wanted);
            }
        }
        if (layout.forms() == Layout.Forms.TOGETHER) {
            forms.forEach(form -> join(here(form), wanted));
        }
        return wanted;
    }

    private static void join(Set<RegistrationId> group, List<Set<RegistrationId>> groups) {
        if (group.size() < 2) {
            return;
        }
        var all = new HashSet<>(group);
        for (var other : List.copyOf(groups)) {
            if (other.stream().anyMatch(group::contains)) {
                all.addAll(other);
                groups.remove(other);
            }
        }
        groups.add(all);
    }

    private List<Set<RegistrationId>> apart() {
        var wanted = new ArrayList<Set<RegistrationId>>();
        for (var wish : wishes) {
            if (wish instanceof Wish.Apart(var all)) {
                wanted.add(here(all));
            }
        }
        if (layout.forms() == Layout.Forms.APART) {
            forms.forEach(form -> wanted.add(here(form)));
        }
        return wanted.stream().filter(group -> group.size() > 1).toList();
    }

    private Set<RegistrationId> here(java.util.Collection<RegistrationId> all) {
        var known = people.stream().map(Registration::id).collect(Collectors.toSet());
        return all.stream().filter(known::contains).collect(Collectors.toSet());
    }

    private Optional<String> contradiction(
            int tables,
            int seats,
            Map<RegistrationId, Integer> fixed,
            List<Set<RegistrationId>> together) {
        if (fixed.values().stream().anyMatch(table -> table > tables)) {
            return Optional.of(
                    "Der er kun %d borde, og nogen har fast plads ved et højere nummer."
                            .formatted(tables));
        }
        for (var group : together) {
            if (group.size() > seats) {
                return Optional.of(
                        "%s skal sidde sammen, men et bord har kun %d pladser."
                                .formatted(names(group), seats));
            }
            if (group.stream().map(fixed::get).filter(n -> n != null).distinct().count() > 1) {
                return Optional.of(
                        names(group) + " skal sidde sammen, men har hver sit faste bord.");
            }
        }
        return apart().stream()
                .filter(group -> group.size() > tables)
                .findFirst()
                .map(group ->
                        "%s skal sidde hver for sig, men der er kun %d borde."
                                .formatted(names(group), tables));
    }

    private String names(Set<RegistrationId> group) {
        return people.stream()
                .filter(one -> group.contains(one.id()))
                .map(one -> one.person().name())
                .collect(Collectors.joining(", "));
    }

    private static Set<String> texts(Set<RegistrationId> group) {
        return group.stream().map(Asking::text).collect(Collectors.toSet());
    }

    private static String text(RegistrationId id) {
        return Long.toString(id.value());
    }
}
