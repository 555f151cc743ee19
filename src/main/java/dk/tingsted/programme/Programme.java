package dk.tingsted.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A conference programme, in printed order.
///
/// @param days the days that have entries; empty when the document gives no year
public record Programme(
        Language language,
        Particulars particulars,
        List<LocalDate> days,
        List<Item> items,
        List<Affiliation> signatories,
        List<Affiliation> moderators) {
    public Programme {
        days = List.copyOf(days);
        items = List.copyOf(items);
        signatories = List.copyOf(signatories);
        moderators = List.copyOf(moderators);
    }

    /// In which all its times are.
    public ZoneId zone() {
        return particulars.zone();
    }

    public Optional<Item> item(ItemId id) {
        for (var item : items) {
            if (item.id().value().equals(id.value())) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// What `parent` holds, in printed order.
    public List<Item> partsOf(Item parent) {
        return items.stream().filter(item -> isPart(item, parent)).toList();
    }

    private static boolean isPart(Item item, Item parent) {
        var above = item.parent();
        return above != null && above.value().equals(parent.id().value());
    }

    public Programme with(List<Item> others) {
        return new Programme(language, particulars, days, others, signatories, moderators);
    }

    public Programme about(Particulars other) {
        return new Programme(language, other, days, items, signatories, moderators);
    }
}
