package dk.tingsted.programme;

import java.util.Optional;

/// Which item a spot is in, and what the page calls it.
final class Spots {

    private Spots() {}

    /// The item that the spot is in.
    static Optional<ItemId> item(Spot spot) {
        var parts = spot.path().split("/", 3);
        return parts[0].equals("items") && parts.length > 1
                ? Optional.of(new ItemId(parts[1]))
                : Optional.empty();
    }

    static String named(Item item) {
        var time = Wordlist.span(item.start(), null);
        return time.isEmpty() ? item.title() : time + " " + item.title();
    }
}
