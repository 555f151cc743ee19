package dk.tingsted.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where an item stands among those it can change places with: the others of its day that are part
/// of the same.
record Surroundings(Programme programme, Item item) {

    Optional<Item> above() {
        int at = siblings().indexOf(item);
        return at > 0 ? Optional.of(siblings().get(at - 1)) : Optional.empty();
    }

    Optional<Item> below() {
        int at = siblings().indexOf(item);
        return at + 1 < siblings().size() ? Optional.of(siblings().get(at + 1)) : Optional.empty();
    }

    private List<Item> siblings() {
        return programme.items().stream()
                .filter(other ->
                        Objects.equals(other.parent(), item.parent())
                                && Objects.equals(other.day(), item.day()))
                .toList();
    }

    /// The item with all that is part of it, in printed order.
    List<Item> block() {
        return programme.items().stream().filter(this::isInside).toList();
    }

    private boolean isInside(Item other) {
        var up = Optional.of(other);
        for (int steps = 0; up.isPresent() && steps <= programme.items().size(); steps++) {
            if (up.get().id().equals(item.id())) {
                return true;
            }
            up = Optional.ofNullable(up.get().parent()).flatMap(programme::item);
        }
        return false;
    }
}
