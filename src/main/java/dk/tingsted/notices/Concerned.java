package dk.tingsted.notices;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.comparing.Comparison;
import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Added;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Joined;
import dk.tingsted.programme.comparing.Difference.Left;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Redescribed;
import dk.tingsted.programme.comparing.Difference.Removed;
import dk.tingsted.programme.comparing.Difference.Reordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who is concerned by what differs between two programmes: those who take part in an item that is
/// moved, renamed, new or gone, or that lies in one that moves; who comes in, goes out or is
/// described otherwise, with those beside them; and everybody when the place or the time zone is
/// another.
final class Concerned {

    /// Of the conference as a whole, what those who take part must know.
    private static final Set<String> FOR_ALL = Set.of("venue", "city", "format", "zone");

    /// Of an item, what those who take part in it must know.
    private static final Set<String> OF_ITEM = Set.of("title", "abstract");

    private final Programme before;
    private final Programme after;

    private Concerned(Programme before, Programme after) {
        this.before = before;
        this.after = after;
    }

    /// One notice for each person, in the order in which the programme first names them.
    static List<Notice> by(Programme before, Programme after) {
        return new Concerned(before, after).notices();
    }

    /// By which somebody is known in one conference: the name, case and spaces aside.
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private List<Notice> notices() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<DifferenceWords>> what = new LinkedHashMap<>();
        for (var difference : Comparison.between(before, after)) {
            var words = DifferenceWords.of(difference, before, after);
            names(difference)
                    .distinct()
                    .forEach(name -> {
                        names.putIfAbsent(key(name), name);
                        what.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(words);
                    });
        }
        return names.entrySet().stream()
                .map(one ->
                        new Notice(
                                one.getKey(),
                                one.getValue(),
                                what.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private Stream<String> names(Difference difference) {
        return switch (difference) {
            case Altered(var spot, _, _) -> altered(spot);
            case Moved(var was, var becomes) ->
                    Stream.concat(all(before, was, true), all(after, becomes, true));
            case Added(var item) -> all(after, item, false);
            case Removed(var item) -> all(before, item, false);
            case Joined(var list, var person) -> Stream.concat(of(person), beside(after, list));
            case Left(var list, var person) -> Stream.concat(of(person), beside(after, list));
            case Redescribed(_, _, var becomes) -> of(becomes);
            case Reordered _ -> Stream.empty();
        };
    }

    private Stream<String> altered(Spot spot) {
        var steps = spot.path().split("/", -1);
        if (steps.length == 1) {
            return FOR_ALL.contains(spot.path()) ? everybody() : Stream.empty();
        }
        boolean ofItem = steps[0].equals("items") && OF_ITEM.contains(steps[steps.length - 1]);
        return ofItem
                ? Stream.of(before, after)
                        .flatMap(programme -> programme.item(new ItemId(steps[1])).stream())
                        .flatMap(Concerned::in)
                : Stream.empty();
    }

    private Stream<String> everybody() {
        return Stream.concat(
                after.items().stream().flatMap(Concerned::in),
                after.moderators().stream().map(Affiliation::name));
    }

    /// Those in the item and, `below`, in what it holds and has no time of its own.
    private static Stream<String> all(Programme programme, Item item, boolean below) {
        var parts =
                programme.partsOf(item).stream()
                        .filter(part -> below && part.start() == null)
                        .flatMap(part -> all(programme, part, true));
        return Stream.concat(in(item), parts);
    }

    private static Stream<String> beside(Programme programme, Spot list) {
        return Optional.of(list.path().split("/", -1))
                .filter(steps -> steps.length > 1 && steps[0].equals("items"))
                .flatMap(steps -> programme.item(new ItemId(steps[1])))
                .map(Concerned::in)
                .orElseGet(Stream::empty);
    }

    private static Stream<String> in(Item item) {
        return item.people().stream().flatMap(Concerned::of);
    }

    private static Stream<String> of(Participation person) {
        return Stream.of(person.name());
    }
}
