package dk.tingsted.tables.hall;

import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A plan as people read it: with names, and why they sit so.
public final class Shown {

    private static final Collator ORDER = Collator.getInstance(Locale.of("da", "DK"));

    private final HallPlan plan;
    private final Map<RegistrationId, Registration> people;
    private final Setup setup;
    private final List<Wish> wishes;

    Shown(HallPlan plan, List<Registration> people, Setup setup, List<Wish> wishes) {
        this.plan = plan;
        this.people =
                people.stream()
                        .filter(one -> !one.person().name().isEmpty())
                        .collect(Collectors.toMap(Registration::id, one -> one));
        this.setup = setup;
        this.wishes = List.copyOf(wishes);
    }

    /// A table in one round.
    ///
    /// @param why they sit so, in one or more sentences
    public record TableShown(int number, List<Seat> seats, String why) {
        public TableShown {
            seats = List.copyOf(seats);
        }
    }

    /// Somebody at it.
    public record Seat(String name, String from) {}

    /// A round.
    public record RoundShown(int number, List<TableShown> tables) {
        public RoundShown {
            tables = List.copyOf(tables);
        }
    }

    /// Somebody with the table of each round; 0 for none.
    public record Line(String name, String from, List<Integer> tables) {
        public Line {
            tables = List.copyOf(tables);
        }
    }

    List<RoundShown> rounds() {
        return IntStream.rangeClosed(1, plan.rounds())
                .mapToObj(round ->
                        new RoundShown(
                                round,
                                plan.at(round).entrySet().stream()
                                        .map(one -> table(round, one.getKey(), one.getValue()))
                                        .toList()))
                .toList();
    }

    /// By name.
    List<Line> lines() {
        return plan.byPerson().entrySet().stream()
                .filter(one -> people.containsKey(one.getKey()))
                .map(one -> {
                    var person = registration(one.getKey()).person();
                    return new Line(person.name(), from(person), one.getValue());
                })
                .sorted(Comparator.comparing(Line::name, ORDER))
                .toList();
    }

    private TableShown table(int round, int number, List<RegistrationId> ids) {
        var sitting =
                ids.stream()
                        .filter(people::containsKey)
                        .map(this::registration)
                        .sorted(Comparator.comparing(one -> one.person().name(), ORDER))
                        .toList();
        return new TableShown(
                number,
                sitting.stream()
                        .map(one -> new Seat(one.person().name(), from(one.person())))
                        .toList(),
                why(round, sitting));
    }

    private String why(int round, List<Registration> sitting) {
        var said = new ArrayList<String>();
        said.add(mixed(sitting));
        wish(sitting, Wish.Facilitators.class)
                .ifPresent(names -> said.add("Facilitator: " + names + "."));
        wish(sitting, Wish.Fixed.class).ifPresent(names -> said.add("Fast plads: " + names + "."));
        together(sitting).ifPresent(names -> said.add("Sammen efter ønske: " + names + "."));
        if (plan.rounds() > 1) {
            long again = again(round, sitting);
            said.add(
                    again == 0
                            ? "Ingen sidder med nogen, de også sidder med i en anden runde."
                            : again == 1
                                    ? "Ét par mødes også i en anden runde."
                                    : again + " par mødes også i en anden runde.");
        }
        return String.join(" ", said);
    }

    private String mixed(List<Registration> sitting) {
        var groups = Trait.groups(setup);
        return count(sitting.size(), "person", "personer")
                + " fra "
                + count(
                        distinct(sitting, one -> Optional.ofNullable(from(one.person()))),
                        "kommune eller organisation",
                        "kommuner og organisationer")
                + " og "
                + count(
                        distinct(sitting, one -> Optional.ofNullable(groups.get(one.group()))),
                        "gruppe",
                        "grupper")
                + ".";
    }

    private static int distinct(
            List<Registration> sitting, Function<Registration, Optional<String>> what) {
        return (int) sitting.stream().flatMap(one -> what.apply(one).stream()).distinct().count();
    }

    private Optional<String> wish(List<Registration> sitting, Class<? extends Wish> kind) {
        var names =
                sitting.stream()
                        .filter(one ->
                                wishes.stream()
                                        .filter(kind::isInstance)
                                        .anyMatch(wish -> wish.people().contains(one.id())))
                        .map(one -> one.person().name())
                        .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private Optional<String> together(List<Registration> sitting) {
        var names =
                wishes.stream()
                        .filter(Wish.Together.class::isInstance)
                        .map(wish ->
                                sitting.stream()
                                        .filter(one -> wish.people().contains(one.id()))
                                        .map(one -> one.person().name())
                                        .collect(Collectors.joining(" og ")))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private long again(int round, List<Registration> sitting) {
        var tables = plan.byPerson();
        long pairs = 0;
        for (int n = 0; n < sitting.size(); n++) {
            for (int m = n + 1; m < sitting.size(); m++) {
                var one = tables.getOrDefault(sitting.get(n).id(), List.of());
                var other = tables.getOrDefault(sitting.get(m).id(), List.of());
                pairs += meet(one, other, round) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean meet(List<Integer> one, List<Integer> other, int but) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(round -> round != but - 1)
                .anyMatch(round ->
                        one.get(round) != 0
                                && one.get(round).intValue() == other.get(round).intValue());
    }

    /// Who has a place and no seat.
    List<String> unseated() {
        var seated = plan.byPerson().keySet();
        return people.values().stream()
                .filter(one -> one.standing() instanceof Standing.Expected)
                .filter(one -> !seated.contains(one.id()))
                .map(one -> one.person().name())
                .sorted(ORDER::compare)
                .toList();
    }

    /// What is otherwise than in another plan: `Anna Prøvesen: bord 3 → 5`.
    List<String> movedSince(HallPlan before) {
        var was = before.byPerson();
        var now = plan.byPerson();
        var told = new ArrayList<Line>();
        now.forEach((id, tables) -> {
            var old = was.get(id);
            if (old != null && !old.equals(tables) && people.containsKey(id)) {
                told.add(
                        new Line(
                                registration(id).person().name()
                                        + ": bord "
                                        + texts(old)
                                        + " → "
                                        + texts(tables),
                                "",
                                tables));
            }
        });
        return told.stream().map(Line::name).sorted(ORDER::compare).toList();
    }

    /// Who sits here and not in another plan.
    List<String> newSince(HallPlan before) {
        var was = before.byPerson().keySet();
        return plan.byPerson().entrySet().stream()
                .filter(one -> !was.contains(one.getKey()) && people.containsKey(one.getKey()))
                .map(one ->
                        registration(one.getKey()).person().name()
                                + ": bord "
                                + texts(one.getValue()))
                .sorted(ORDER::compare)
                .toList();
    }

    private static String texts(List<Integer> tables) {
        return tables.stream()
                .map(table -> table == 0 ? "–" : Integer.toString(table))
                .collect(Collectors.joining(", "));
    }

    private Registration registration(RegistrationId id) {
        return Objects.requireNonNull(people.get(id));
    }

    static String from(Person person) {
        return Stream.of(person.municipality(), person.organisation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
