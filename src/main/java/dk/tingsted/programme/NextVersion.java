package dk.tingsted.programme;

import dk.tingsted.programme.comparing.Alike;
import dk.tingsted.programme.comparing.Comparison;
import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Joined;
import dk.tingsted.programme.comparing.Difference.Left;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Redescribed;
import dk.tingsted.programme.comparing.Pairing;
import dk.tingsted.programme.comparing.Renaming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// A new version of the document beside the conference as it is now. What the secretariat corrected
/// by hand stays, unless the document itself says something new there.
///
/// @param before what the document said last time, uncorrected
/// @param ours the conference as it is now
/// @param theirs what the document says now; the same items have the same ids in all three
record NextVersion(Programme before, Programme ours, Programme theirs) {

    /// Something the new version says otherwise.
    ///
    /// @param conflict whether the secretariat has corrected the same place by hand
    record Proposed(Difference difference, boolean conflict) {

        /// Up to eight hexadecimal digits that name it by what it says, for a button.
        String key() {
            return Integer.toHexString(difference.toString().hashCode());
        }
    }

    /// Gives the items of a document as it was read the ids they have here: first those that the
    /// document had before, then those that were added by hand.
    static Renaming renaming(Programme before, Programme ours, Programme read) {
        var names = new HashMap<>(Pairing.of(before, read).names());
        var known = new HashSet<>(ids(before.items()));
        var byHand = ours.items().stream().filter(item -> !known.contains(item.id())).toList();
        var unpaired = read.items().stream().filter(item -> !names.containsKey(item.id())).toList();
        names.putAll(Pairing.of(byHand, unpaired).names());
        known.addAll(ids(byHand));
        return Renaming.of(read, names, known);
    }

    private static List<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    List<Proposed> proposals() {
        var news = Comparison.of(before, theirs);
        var corrected = Comparison.of(before, ours);
        return Comparison.of(ours, theirs).stream()
                .filter(one -> news.stream().anyMatch(other -> isSamePlace(one, other)))
                .map(one ->
                        new Proposed(
                                one, corrected.stream().anyMatch(other -> isCorrected(one, other))))
                .toList();
    }

    /// How much was corrected by hand and stays.
    int kept() {
        return Comparison.of(ours, theirs).size() - proposals().size();
    }

    /// An item that goes away takes with it what was corrected in it.
    private static boolean isCorrected(Difference one, Difference other) {
        return isSamePlace(one, other)
                || (one instanceof Difference.Removed(var item)
                        && Spots.item(place(other)).filter(item.id()::equals).isPresent());
    }

    private static boolean isSamePlace(Difference one, Difference other) {
        return place(one).equals(place(other))
                && (names(one).isEmpty()
                        || names(one).stream()
                                .anyMatch(name ->
                                        names(other).stream()
                                                .anyMatch(also -> Alike.names(name, also))));
    }

    private static Spot place(Difference difference) {
        return switch (difference) {
            case Altered(var spot, _, _) -> spot;
            case Moved(_, var item) -> Spot.of(item.id(), "time");
            case Difference.Added(var item) -> new Spot("items/" + item.id());
            case Difference.Removed(var item) -> new Spot("items/" + item.id());
            case Joined(var list, _) -> list;
            case Left(var list, _) -> list;
            case Redescribed(var list, _, _) -> list;
            case Difference.Reordered(var list, _, _) -> new Spot(list + "/order");
        };
    }

    private static List<String> names(Difference difference) {
        return switch (difference) {
            case Joined(_, var person) -> List.of(person.name());
            case Left(_, var person) -> List.of(person.name());
            case Redescribed(_, var was, var person) ->
                    Stream.of(was.name(), person.name()).distinct().toList();
            case Altered _,
                    Moved _,
                    Difference.Added _,
                    Difference.Removed _,
                    Difference.Reordered _ ->
                    List.of();
        };
    }
}
