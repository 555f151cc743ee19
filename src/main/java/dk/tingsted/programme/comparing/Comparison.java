package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Corrections;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody who knew the one programme must be told to know the other, in the order of the
/// latter; what is gone comes last.
public final class Comparison {

    private static final List<String> ABOUT =
            List.of(
                    "title",
                    "subtitle",
                    "status",
                    "format",
                    "venue",
                    "city",
                    "free",
                    "price",
                    "registration_deadline",
                    "zone",
                    "organiser",
                    "invitation");
    private static final List<String> ITEM =
            List.of("kind", "title", "abstract", "parent", "speaker_tbd");

    private Comparison() {}

    /// Two programmes that were made apart: which items are the same is found by what they say.
    public static List<Difference> between(Programme before, Programme after) {
        var pairs = Pairing.of(before, after).names();
        return of(before, Renaming.of(after, pairs, ids(before)).of(after));
    }

    /// Two programmes where the same item has the same id.
    public static List<Difference> of(Programme before, Programme after) {
        var moved = Order.moved(ids(before.items()), ids(after.items()));
        return Stream.of(
                        about(before, after),
                        People.listed(
                                new Spot("moderators"), before.moderators(), after.moderators()),
                        People.listed(
                                new Spot("signatories"), before.signatories(), after.signatories()),
                        after.items().stream().flatMap(item -> item(before, after, item, moved)),
                        removed(before, after))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Difference> about(Programme before, Programme after) {
        return ABOUT.stream().map(Spot::new).flatMap(spot -> altered(before, after, spot));
    }

    private static Stream<Difference> altered(Programme before, Programme after, Spot spot) {
        var was = Corrections.valueAt(before, spot).orElse("");
        var becomes = Corrections.valueAt(after, spot).orElse("");
        return was.equals(becomes)
                ? Stream.empty()
                : Stream.of(new Difference.Altered(spot, was, becomes));
    }

    private static Stream<Difference> item(
            Programme before, Programme after, Item item, Set<ItemId> moved) {
        return before.item(item.id())
                .map(was -> changed(before, after, was, item, moved.contains(item.id())))
                .orElseGet(() -> Stream.of(new Difference.Added(item)));
    }

    private static Stream<Difference> changed(
            Programme before, Programme after, Item was, Item item, boolean moved) {
        Stream<Difference> when =
                moved || !isThen(was, item)
                        ? Stream.of(new Difference.Moved(was, item))
                        : Stream.empty();
        var people = new Spot("items/" + item.id() + "/people");
        return Stream.of(
                        when,
                        ITEM.stream()
                                .map(field -> Spot.of(item.id(), field))
                                .flatMap(spot -> altered(before, after, spot)),
                        People.of(people, was.people(), item.people()))
                .flatMap(Function.identity());
    }

    private static boolean isThen(Item was, Item item) {
        return Objects.equals(was.day(), item.day())
                && Objects.equals(was.start(), item.start())
                && Objects.equals(was.end(), item.end());
    }

    private static Stream<Difference> removed(Programme before, Programme after) {
        return before.items().stream()
                .filter(item -> after.item(item.id()).isEmpty())
                .map(Difference.Removed::new);
    }

    private static Set<ItemId> ids(Programme programme) {
        return programme.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static List<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
