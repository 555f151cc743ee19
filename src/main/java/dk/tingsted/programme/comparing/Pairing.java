package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which items of two programmes are the same one. The likest find each other first; the title
/// weighs most, then the time, then the people.
///
/// @param names the id in the first programme for an id of the second; missing for what is new
public record Pairing(Map<ItemId, ItemId> names) {

    private static final double SAME_TITLE = 0.6;
    private static final double LIKE_TITLE = 0.3;
    private static final int NEAR_MINUTES = 30;

    /// Above this every item is held against every other only when times or titles agree.
    private static final int MANY = 1_000_000;

    public Pairing {
        names = Map.copyOf(names);
    }

    private record Titled(Item item, String letters) {
        static List<Titled> of(List<Item> items) {
            return items.stream()
                    .map(item -> new Titled(item, Alike.letters(item.title())))
                    .toList();
        }
    }

    private record Pair(Item one, Item other, double weight, int apart) {}

    public static Pairing of(Programme one, Programme other) {
        return of(one.items(), other.items());
    }

    public static Pairing of(List<Item> some, List<Item> others) {
        var pairs = new ArrayList<Pair>();
        boolean many = (long) some.size() * others.size() > MANY;
        var ones = Titled.of(some);
        var twos = Titled.of(others);
        for (int n = 0; n < ones.size(); n++) {
            for (int m = 0; m < twos.size(); m++) {
                if (!many || isNear(some.get(n), others.get(m))) {
                    pair(ones.get(n), twos.get(m), Math.abs(n - m)).ifPresent(pairs::add);
                }
            }
        }
        return new Pairing(taken(pairs));
    }

    private static boolean isNear(Item one, Item other) {
        return one.title().equals(other.title()) || Objects.equals(one.start(), other.start());
    }

    private static Optional<Pair> pair(Titled some, Titled same, int apart) {
        var one = some.item();
        var other = same.item();
        double title = Alike.titles(some.letters(), same.letters());
        double time = time(one, other);
        boolean people = shareSomebody(one, other);
        double weight =
                2 * title + time + (one.kind() == other.kind() ? 0.3 : 0) + (people ? 0.5 : 0);
        boolean then = time >= 1 && (people || isAloneThen(one, other));
        boolean named = title >= LIKE_TITLE && (time >= 1 || people);
        return title >= SAME_TITLE || named || then
                ? Optional.of(new Pair(one, other, weight, apart))
                : Optional.empty();
    }

    /// Of several in parallel the time says nothing.
    private static boolean isAloneThen(Item one, Item other) {
        return one.kind() == other.kind() && one.kind() != Kind.WORKSHOP;
    }

    private static double time(Item one, Item other) {
        var start = one.start();
        var then = other.start();
        if (start == null || then == null) {
            return 0;
        }
        boolean sameDay = one.day() == null || other.day() == null || one.day().equals(other.day());
        long minutes = Duration.between(start, then).abs().toMinutes();
        double near = minutes == 0 ? 1 : minutes <= NEAR_MINUTES ? 0.4 : 0;
        return sameDay ? near : near / 2;
    }

    private static boolean shareSomebody(Item one, Item other) {
        var names = one.people().stream().map(Participation::name).toList();
        return other.people().stream().map(Participation::name).anyMatch(names::contains);
    }

    private static Map<ItemId, ItemId> taken(List<Pair> pairs) {
        var names = new HashMap<ItemId, ItemId>();
        var used = new HashSet<ItemId>();
        pairs.stream()
                .sorted(
                        Comparator.comparingDouble(Pair::weight)
                                .reversed()
                                .thenComparingInt(Pair::apart))
                .filter(pair -> !names.containsKey(pair.other().id()))
                .forEach(pair -> {
                    if (!names.containsKey(pair.other().id()) && used.add(pair.one().id())) {
                        names.put(pair.other().id(), pair.one().id());
                    }
                });
        return names;
    }
}
