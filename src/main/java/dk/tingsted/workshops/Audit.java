package dk.tingsted.workshops;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks an assignment against the wishes, and its prices against everybody's choices, without
/// knowing how either was found. Reads the answer as anybody would who has it on paper.
///
/// The prices prove that no division is better when a seat that is free has price 0, none is below
/// 0, and each person is in the rooms that are cheapest to her, weight and price together: any
/// other division then costs as much or more. No place weighs [Levels#weights] at 0 and has no
/// price.
public final class Audit {

    private final Wishes wishes;
    private final Assignment assignment;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Integer> load = new HashMap<>();
    private final Map<String, Set<String>> strangers;
    private final List<Integer> profile = new ArrayList<>();
    private final List<String> unassigned = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private Audit(Wishes wishes, Assignment assignment) {
        this.wishes = wishes;
        this.assignment = assignment;
        this.strangers = strangers(wishes);
        wishes.rooms().forEach(room -> rooms.put(room.id(), room));
        wishes.rooms().forEach(room -> seats.put(room.id(), counted(room)));
    }

    /// Looks for one thing that is wrong.
    ///
    /// @return what is wrong, for whoever works on the program; empty when the assignment is proved
    ///   to be the best one
    public static Optional<String> fault(Wishes wishes, Assignment assignment) {
        return new Audit(wishes, assignment).fault();
    }

    private Optional<String> fault() {
        return rules().or(this::prices);
    }

    /// Looks for one rule that is broken: a room too full, somebody where she cannot be, two parted
    /// who go together, two together who keep apart, a figure that is wrong. Says nothing of
    /// whether another division is better.
    public static Optional<String> breach(Wishes wishes, Assignment assignment) {
        return new Audit(wishes, assignment).rules();
    }

    private Optional<String> rules() {
        return people().or(this::companies).or(this::apart).or(this::loads).or(this::figures);
    }

    private Optional<String> people() {
        var ids = wishes.people().stream().map(Person::id).collect(Collectors.toSet());
        if (!ids.containsAll(assignment.rooms().keySet())) {
            return Optional.of("somebody who did not ask has a room");
        }
        return wishes.people().stream()
                .map(person -> fault(person).map(fault -> person.id() + " " + fault))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<@Nullable String> seats(Person person) {
        var seats = assignment.rooms().get(person.id());
        return seats == null ? Collections.nCopies(wishes.slots(), null) : seats;
    }

    private Optional<String> fault(Person person) {
        var seats = seats(person);
        if (seats.size() != wishes.slots()) {
            return Optional.of("has a wrong number of slots");
        }
        if (person.held() != null && !seats.contains(person.held())) {
            return Optional.of("has lost the room that was promised");
        }
        var seen = new HashSet<String>();
        for (var id : seats) {
            var fault = id == null ? Optional.<String>empty() : fault(person, id, seen);
            if (fault.isPresent()) {
                return fault;
            }
        }
        note(person, seats);
        return Optional.empty();
    }

    private Optional<String> fault(Person person, String id, Set<String> seen) {
        var room = rooms.get(id);
        if (room == null) {
            return Optional.of("is in a room that is not there");
        }
        if (!seen.add(id)) {
            return Optional.of("is twice in a room");
        }
        return isOpen(person, room)
                ? Optional.empty()
                : Optional.of("is in a room that is not accessible");
    }

    private static boolean isOpen(Person person, Room room) {
        return room.accessible() || !person.needsAccessible() || room.id().equals(person.held());
    }

    private void note(Person person, List<@Nullable String> seats) {
        boolean isOutside = false;
        for (var id : seats) {
            if (id != null) {
                int cost = cost(person, id);
                isOutside |= cost > person.wishes().size();
                while (profile.size() < cost) {
                    profile.add(0);
                }
                profile.set(cost - 1, profile.get(cost - 1) + 1);
            }
        }
        if (isOutside) {
            outside.add(person.id());
        }
        if (seats.contains(null)) {
            unassigned.add(person.id());
        }
    }

    private static int cost(Person person, String room) {
        int wish = person.wishes().indexOf(room);
        return wish < 0 ? person.wishes().size() + 1 : wish + 1;
    }

    private Optional<String> companies() {
        var people = new HashMap<String, Person>();
        wishes.people().forEach(person -> people.put(person.id(), person));
        return wishes.people().stream()
                .filter(person -> person.with() != null)
                .filter(person ->
                        isParted(person, Objects.requireNonNull(people.get(person.with()))))
                .findFirst()
                .map(person -> person.id() + " is parted from " + person.with());
    }

    private Optional<String> apart() {
        return wishes.people().stream()
                .filter(person -> person.apart().stream().anyMatch(other -> meets(person, other)))
                .findFirst()
                .map(person -> person.id() + " meets one she must not meet");
    }

    private boolean meets(Person person, String other) {
        var own = seats(person);
        var others = assignment.rooms().get(other);
        for (var slot = 0; others != null && slot < own.size(); slot++) {
            if (own.get(slot) != null && Objects.equals(own.get(slot), others.get(slot))) {
                return true;
            }
        }
        return false;
    }

    /// A promise may part two, when the other finds no seat.
    private boolean isParted(Person one, Person other) {
        boolean promised = one.held() != null || other.held() != null;
        return !seats(one).equals(seats(other)) && !promised;
    }

    private Optional<String> loads() {
        for (var slot = 0; slot < wishes.slots(); slot++) {
            var inSlot = new HashMap<String, Integer>();
            for (var seats : assignment.rooms().values()) {
                var id = seats.get(slot);
                if (id != null) {
                    inSlot.merge(id, 1, Integer::sum);
                    load.merge(id, 1, Integer::sum);
                }
            }
            for (var room : wishes.rooms()) {
                if (inSlot.getOrDefault(room.id(), 0) > seats(room)) {
                    return Optional.of(room.id() + " is too full in slot " + (slot + 1));
                }
            }
        }
        return Optional.empty();
    }

    private int seats(Room room) {
        return Objects.requireNonNull(seats.get(room.id()));
    }

    private int counted(Room room) {
        int open =
                BigDecimal.valueOf(room.capacity())
                        .multiply(BigDecimal.ONE.subtract(wishes.holdBack()))
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
        long promised =
                wishes.people().stream().filter(person -> room.id().equals(person.held())).count();
        return Math.max(open, Math.ceilDiv((int) promised, wishes.slots()));
    }

    private Optional<String> figures() {
        long cost = 0;
        for (var n = 0; n < profile.size(); n++) {
            cost += (n + 1L) * profile.get(n);
        }
        boolean right =
                cost == assignment.cost()
                        && profile.equals(assignment.profile())
                        && unassigned.equals(assignment.unassigned())
                        && outside.equals(assignment.outsideWishes());
        return right ? Optional.empty() : Optional.of("the figures are not those of the rooms");
    }

    private Optional<String> prices() {
        if (assignment.prices().isEmpty()) {
            return Optional.of("there are no prices");
        }
        var prices = assignment.prices().get().rooms();
        if (!prices.keySet().equals(rooms.keySet())) {
            return Optional.of("there is not one price for each room");
        }
        return wishes.rooms().stream()
                .filter(room -> isWrong(room, Objects.requireNonNull(prices.get(room.id()))))
                .findFirst()
                .map(room -> room.id() + " has a price it cannot have")
                .or(() -> choices(prices));
    }

    private boolean isWrong(Room room, BigInteger price) {
        long seats = (long) wishes.slots() * seats(room);
        return price.signum() < 0
                || (price.signum() > 0 && load.getOrDefault(room.id(), 0) < seats);
    }

    private Optional<String> choices(Map<String, BigInteger> prices) {
        int worst = wishes.people().stream().mapToInt(p -> p.wishes().size()).max().orElse(0) + 1;
        var weights = Levels.of(wishes.objective(), worst, rooms.size()).weights();
        return Companies.of(wishes).stream()
                .filter(company -> !choosesCheapest(company, prices, weights))
                .findFirst()
                .map(company -> company.people().getFirst().id() + " would be better elsewhere");
    }

    private boolean choosesCheapest(
            Companies.Company company, Map<String, BigInteger> prices, List<BigInteger> weights) {
        var people = company.people();
        var size = BigInteger.valueOf(people.size());
        var seats = seats(people.getFirst());
        if (!people.stream().allMatch(person -> seats(person).equals(seats))) {
            return false;
        }
        var none = weights.getFirst().multiply(size);
        var dearest = seats.contains(null) ? none : BigInteger.ZERO;
        var cheapest = none;
        for (var room : wishes.rooms()) {
            var id = room.id();
            if (id.equals(people.getFirst().held())) {
                continue;
            }
            var price = Objects.requireNonNull(prices.get(id)).multiply(size);
            for (var person : people) {
                price = price.add(weights.get(cost(person, id)));
            }
            if (seats.contains(id)) {
                dearest = dearest.max(price);
            } else if (mayEnter(company, room)) {
                cheapest = cheapest.min(price);
            }
        }
        return dearest.compareTo(cheapest) <= 0;
    }

    private boolean mayEnter(Companies.Company company, Room room) {
        return (company.only() == null || company.only().equals(room.id()))
                && !isShut(company, room)
                && company.people().size() <= seats(room)
                && company.people().stream().allMatch(person -> isOpen(person, room));
    }

    /// In one slot nobody comes where one was promised a place whom she must not meet.
    private boolean isShut(Companies.Company company, Room room) {
        return wishes.slots() == 1
                && company.people().stream()
                        .anyMatch(member ->
                                strangers.getOrDefault(member.id(), Set.of()).contains(room.id()));
    }

    /// Of each person the rooms that were promised to those she must not meet.
    private static Map<String, Set<String>> strangers(Wishes wishes) {
        var held = new HashMap<String, String>();
        for (var person : wishes.people()) {
            if (person.held() != null) {
                held.put(person.id(), person.held());
            }
        }
        var strangers = new HashMap<String, Set<String>>();
        for (var person : wishes.people()) {
            for (var other : person.apart()) {
                note(strangers, person.id(), held.get(other));
                note(strangers, other, held.get(person.id()));
            }
        }
        return strangers;
    }

    private static void note(
            Map<String, Set<String>> strangers, String person, @Nullable String room) {
        if (room != null) {
            strangers.computeIfAbsent(person, _ -> new HashSet<>()).add(room);
        }
    }
}
