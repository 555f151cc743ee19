package dk.tingsted.workshops;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether wishes can be meant as they stand: ids that are there, once; promises that can be kept.
final class Soundness {

    private static final int SHOWN = 60;

    private final Wishes wishes;
    private final Set<String> rooms;
    private final Map<String, Person> people = new HashMap<>();

    private Soundness(Wishes wishes) {
        this.wishes = wishes;
        this.rooms = wishes.rooms().stream().map(Room::id).collect(Collectors.toSet());
        wishes.people().forEach(person -> people.put(person.id(), person));
    }

    /// One Danish sentence about the first fault.
    static Optional<String> fault(Wishes wishes) {
        return new Soundness(wishes).fault();
    }

    private Optional<String> fault() {
        return twice(wishes.rooms().stream().map(Room::id).toList())
                .map(id -> "To rum har samme id, »%s«.".formatted(shown(id)))
                .or(() ->
                        twice(wishes.people().stream().map(Person::id).toList())
                                .map(id -> "To personer har samme id, »%s«.".formatted(shown(id))))
                .or(this::ofPeople)
                .or(this::ofPromises)
                .or(this::ofCompanies)
                .or(this::ofApart);
    }

    private static Optional<String> twice(List<String> ids) {
        var seen = new HashSet<String>();
        return ids.stream().filter(id -> !seen.add(id)).findFirst();
    }

    private Optional<String> ofPeople() {
        return wishes.people().stream()
                .map(person -> fault(person).map(fault -> "»" + shown(person.id()) + "« " + fault))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fault(Person person) {
        for (var wish : person.wishes()) {
            if (!rooms.contains(wish)) {
                return Optional.of("ønsker »" + shown(wish) + "«, som ikke er blandt rummene.");
            }
        }
        var held = person.held();
        if (held != null && !rooms.contains(held)) {
            return Optional.of("er lovet »" + shown(held) + "«, som ikke er blandt rummene.");
        }
        var with = person.with();
        if (with != null && !people.containsKey(with)) {
            return Optional.of(
                    "skal følges med »" + shown(with) + "«, som ikke er blandt personerne.");
        }
        for (var other : person.apart()) {
            if (!people.containsKey(other) || other.equals(person.id())) {
                return Optional.of(
                        "skal være adskilt fra »%s«, som ikke er en anden af personerne."
                                .formatted(shown(other)));
            }
        }
        return twice(person.wishes()).map(wish -> "ønsker »" + shown(wish) + "« to gange.");
    }

    private Optional<String> ofPromises() {
        var promised =
                wishes.people().stream()
                        .map(Person::held)
                        .flatMap(held -> Optional.ofNullable(held).stream())
                        .collect(Collectors.groupingBy(held -> held, Collectors.counting()));
        return wishes.rooms().stream()
                .filter(room -> promised.getOrDefault(room.id(), 0L) > seats(room))
                .findFirst()
                .map(room ->
                        "Rummet »%s« har %d pladser, men %d er lovet en plads i det."
                                .formatted(shown(room.id()), seats(room), promised.get(room.id())));
    }

    private long seats(Room room) {
        return (long) room.capacity() * wishes.slots();
    }

    private Optional<String> ofCompanies() {
        var held = new HashMap<Integer, Person>();
        var table = Table.of(wishes);
        for (var company : Units.companies(table).entrySet()) {
            for (var member : company.getValue()) {
                var person = table.person(member);
                if (person.held() == null) {
                    continue;
                }
                var first = held.putIfAbsent(company.getKey(), person);
                if (first != null && !person.held().equals(first.held())) {
                    return Optional.of(
                            "»%s« og »%s« skal følges ad, men er lovet hver sit rum."
                                    .formatted(shown(first.id()), shown(person.id())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofApart() {
        var table = Table.of(wishes);
        var apart = Apart.of(table);
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        for (var company : Units.companies(table).values()) {
            for (var member : company) {
                for (var other : apart.strangers().getOrDefault(member, Set.of())) {
                    if (company.contains(other)) {
                        return both(table, member, other, "både følges ad og være adskilt.");
                    }
                    int held = table.held()[member];
                    if (held != Table.NONE && held == table.held()[other]) {
                        return both(table, member, other, "være adskilt, men er lovet samme rum.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> both(Table table, int one, int other, String what) {
        return Optional.of(
                "»%s« og »%s« skal %s"
                        .formatted(
                                shown(table.person(one).id()),
                                shown(table.person(other).id()),
                                what));
    }

    /// As much of a text as fits a sentence, on one line.
    static String shown(String text) {
        var line = text.replaceAll("[\\p{C}\\p{Z}]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
