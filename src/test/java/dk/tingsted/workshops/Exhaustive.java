package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The best division of a handful of people in one slot, by trying all of them.
final class Exhaustive {

    private final Wishes wishes;
    private final Comparator<List<Integer>> better;
    private final List<List<Integer>> best = new ArrayList<>();

    private Exhaustive(Wishes wishes) {
        this.wishes = wishes;
        this.better = better(wishes.objective());
    }

    /// How many have no place, then how many places cost 1, 2, … (always six figures)
    private static List<Integer> best(Wishes wishes) {
        var search = new Exhaustive(wishes);
        search.place(0, new TreeMap<>(), List.of(0, 0, 0, 0, 0, 0, 0));
        return search.best.getFirst();
    }

    /// 0 when the assignment is as good as the best
    static int compare(Wishes wishes, Assignment assignment) {
        return better(wishes.objective()).compare(figures(assignment), best(wishes));
    }

    private static List<Integer> figures(Assignment assignment) {
        var figures = new ArrayList<Integer>();
        figures.add(assignment.unassigned().size());
        figures.addAll(assignment.profile());
        while (figures.size() < 7) {
            figures.add(0);
        }
        return figures;
    }

    private static Comparator<List<Integer>> better(Objective objective) {
        var order = Comparator.comparingInt((List<Integer> figures) -> figures.getFirst());
        return switch (objective) {
            case SUM -> order.thenComparingInt(Exhaustive::sum);
            case RANK_MAXIMAL -> {
                for (var n = 1; n < 7; n++) {
                    order = order.thenComparing(at(n), Comparator.reverseOrder());
                }
                yield order;
            }
            case GENEROUS -> {
                for (var n = 6; n > 0; n--) {
                    order = order.thenComparing(at(n));
                }
                yield order;
            }
        };
    }

    private static Function<List<Integer>, Integer> at(int n) {
        return figures -> figures.get(n);
    }

    private static int sum(List<Integer> figures) {
        int sum = 0;
        for (var n = 1; n < figures.size(); n++) {
            sum += n * figures.get(n);
        }
        return sum;
    }

    private void place(int number, Map<String, String> rooms, List<Integer> figures) {
        if (number == wishes.people().size()) {
            if (best.isEmpty() || better.compare(figures, best.getFirst()) < 0) {
                best.clear();
                best.add(figures);
            }
            return;
        }
        var person = wishes.people().get(number);
        if (person.held() == null && isAlone(person, rooms)) {
            place(number + 1, rooms, more(figures, 0));
        }
        for (var room : wishes.rooms()) {
            if (mayEnter(person, room, rooms)) {
                rooms.put(person.id(), room.id());
                int wish = person.wishes().indexOf(room.id());
                int cost = wish < 0 ? person.wishes().size() + 1 : wish + 1;
                place(number + 1, rooms, more(figures, cost));
                rooms.remove(person.id());
            }
        }
    }

    /// Whoever she goes with came before her, and has no room either.
    private static boolean isAlone(Person person, Map<String, String> rooms) {
        return person.with() == null || !rooms.containsKey(person.with());
    }

    private boolean mayEnter(Person person, Room room, Map<String, String> rooms) {
        boolean isFull =
                rooms.values().stream().filter(room.id()::equals).count() >= room.capacity();
        boolean isOpen = room.accessible() || !person.needsAccessible();
        boolean isAmongStrangers =
                rooms.entrySet().stream()
                        .anyMatch(other ->
                                other.getValue().equals(room.id())
                                        && areApart(person, other.getKey()));
        boolean isWithHer = person.with() == null || room.id().equals(rooms.get(person.with()));
        return !isFull
                && !isAmongStrangers
                && isWithHer
                && (person.held() == null ? isOpen : room.id().equals(person.held()));
    }

    private boolean areApart(Person person, String other) {
        return person.apart().contains(other)
                || wishes.people().stream()
                        .anyMatch(
                                one -> one.id().equals(other) && one.apart().contains(person.id()));
    }

    private static List<Integer> more(List<Integer> figures, int n) {
        var more = new ArrayList<>(figures);
        more.set(n, more.get(n) + 1);
        return more;
    }
}
