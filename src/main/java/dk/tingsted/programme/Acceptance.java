package dk.tingsted.programme;

import dk.tingsted.programme.comparing.Comparison;
import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Joined;
import dk.tingsted.programme.comparing.Difference.Left;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Redescribed;
import dk.tingsted.programme.comparing.Difference.Reordered;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells a difference as the corrections that make it.
///
/// @param theirs the programme that is to be come nearer to
record Acceptance(Programme theirs) {

    /// The corrections that make `before` into `after`.
    static List<Correction> between(Programme before, Programme after) {
        var acceptance = new Acceptance(after);
        var steps = acceptance.all(Steps.from(before), Comparison.of(before, after));
        for (var item : after.items()) {
            if (!steps.now().item(item.id()).equals(Optional.of(item))) {
                steps = steps.place(item, Corrections.before(steps.now(), item.id()));
            }
        }
        return steps.made();
    }

    Steps all(Steps steps, List<Difference> differences) {
        var all = steps;
        for (var difference : differences) {
            all = then(all, difference);
        }
        return all;
    }

    Steps then(Steps steps, Difference difference) {
        return switch (difference) {
            case Altered(var spot, _, var becomes) -> altered(steps, spot, becomes);
            case Moved(_, var becomes) -> moved(steps, becomes);
            case Difference.Added(var item) -> added(steps, item);
            case Difference.Removed(var item) -> removed(steps, item.id());
            case Joined(var list, var person) -> joined(steps, list, person);
            case Left(var list, var person) ->
                    index(steps.now(), list, person)
                            .map(n -> steps.then(new Spot(list + "/" + n), ""))
                            .orElse(steps);
            case Reordered(var list, _, var becomes) -> reordered(steps, list, becomes);
            case Redescribed(var list, var was, var becomes) ->
                    index(steps.now(), list, was)
                            .map(n -> redescribed(steps, list + "/" + n, becomes))
                            .orElse(steps);
        };
    }

    private Steps altered(Steps steps, Spot spot, String becomes) {
        if (!Field.part(spot).equals("parent") || becomes.isEmpty()) {
            return steps.then(spot, becomes);
        }
        return held(steps, new ItemId(becomes)).then(spot, becomes);
    }

    /// With the item that holds others in place first.
    private Steps held(Steps steps, ItemId holder) {
        return steps.now().item(holder).isPresent()
                ? steps
                : theirs.item(holder).map(item -> added(steps, item)).orElse(steps);
    }

    private Steps added(Steps steps, Item item) {
        if (steps.now().item(item.id()).isPresent()) {
            return steps;
        }
        var parent = item.parent();
        var before = parent == null ? steps : held(steps, parent);
        return before.place(item, after(before.now(), item.id()));
    }

    /// Its own fields where the order stays, else the whole of it in another place.
    private Steps moved(Steps steps, Item becomes) {
        var now = steps.now().item(becomes.id());
        if (now.isEmpty()) {
            return steps;
        }
        var after = after(steps.now(), becomes.id());
        if (!after.equals(Corrections.before(steps.now(), becomes.id()))) {
            return steps.place(
                    now.get().on(becomes.day()).startingAt(becomes.start()).endingAt(becomes.end()),
                    after);
        }
        return steps.then(Spot.of(becomes.id(), "day"), Objects.toString(becomes.day(), ""))
                .then(Spot.of(becomes.id(), "start"), Objects.toString(becomes.start(), ""))
                .then(Spot.of(becomes.id(), "end"), Objects.toString(becomes.end(), ""));
    }

    /// The nearest item before it there that is here too.
    private String after(Programme now, ItemId id) {
        var ids = theirs.items().stream().map(Item::id).toList();
        return ids.subList(0, Math.max(0, ids.indexOf(id))).reversed().stream()
                .filter(other -> now.item(other).isPresent())
                .findFirst()
                .map(ItemId::value)
                .orElse("");
    }

    /// What it held goes where it is there, or stands by itself.
    private Steps removed(Steps steps, ItemId id) {
        var now = steps.now().item(id);
        if (now.isEmpty()) {
            return steps;
        }
        var without = steps;
        for (var part : steps.now().partsOf(now.get())) {
            var there = theirs.item(part.id());
            without =
                    there.isEmpty()
                            ? removed(without, part.id())
                            : altered(
                                    without,
                                    Spot.of(part.id(), "parent"),
                                    Objects.toString(there.get().parent(), ""));
        }
        return without.remove(id);
    }

    private Steps joined(Steps steps, Spot list, Participation person) {
        int here = texts(steps.now(), list).size();
        int there = index(theirs, list, person).orElse(here);
        return steps.then(
                new Spot(list + "/" + Math.min(here, there)), Whole.write(text(list, person)));
    }

    private static Steps redescribed(Steps steps, String place, Participation becomes) {
        var all = steps;
        for (var field : text(new Spot(place), becomes).entrySet()) {
            all = all.then(new Spot(place + "/" + field.getKey()), field.getValue());
        }
        return all;
    }

    /// Those who are named change places among themselves; whoever else is there stays.
    private static Steps reordered(Steps steps, Spot list, List<Participation> order) {
        var names = order.stream().map(Participation::name).toList();
        var texts = texts(steps.now(), list);
        var places =
                IntStream.range(0, texts.size())
                        .filter(n -> names.contains(name(texts.get(n))))
                        .boxed()
                        .toList();
        var sorted =
                places.stream()
                        .map(texts::get)
                        .sorted(Comparator.comparingInt(text -> names.indexOf(name(text))))
                        .toList();
        var all = steps;
        for (int n = 0; n < sorted.size(); n++) {
            all = all.then(new Spot(list + "/" + places.get(n)), sorted.get(n));
        }
        return all;
    }

    private static String name(String whole) {
        return Whole.read(whole).map(read -> read.texts().getOrDefault("name", "")).orElse("");
    }

    /// Those who belong to the conference have no party and no capacity.
    private static java.util.Map<String, String> text(Spot list, Participation person) {
        return list.path().startsWith("items/")
                ? Texts.of(person)
                : Texts.of(new Affiliation(person.name(), person.role(), person.organisation()));
    }

    private static Optional<Integer> index(Programme programme, Spot list, Participation person) {
        var wholes = texts(programme, list);
        var whole = Whole.write(text(list, person));
        return IntStream.range(0, wholes.size())
                .boxed()
                .filter(n -> wholes.get(n).equals(whole))
                .findFirst();
    }

    private static List<String> texts(Programme programme, Spot list) {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> Corrections.valueAt(programme, new Spot(list + "/" + n)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}
