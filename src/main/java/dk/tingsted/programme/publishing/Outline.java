package dk.tingsted.programme.publishing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A programme as one reads it: days, in them chapters, in them entries, all in printed order.
public record Outline(List<Day> days) {

    /// What happens on one day.
    ///
    /// @param date null when the programme gives no year
    public record Day(@Nullable LocalDate date, List<Chapter> chapters) {}

    /// A theme with what it holds, or what stands between two themes.
    ///
    /// @param theme null for entries outside any theme
    /// @param continued the theme began above and was interrupted
    public record Chapter(@Nullable Item theme, boolean continued, List<Entry> entries) {}

    /// An item with its own parts: the workshops of a block, the talks of a workshop.
    public record Entry(Item item, List<Entry> parts) {}

    public static Outline of(Programme programme) {
        return new Outline(new Builder(programme).days());
    }

    /// An item with all that is part of it.
    public static Entry entry(Programme programme, Item item) {
        return new Entry(
                item,
                programme.partsOf(item).stream().map(part -> entry(programme, part)).toList());
    }

    private static final class Builder {

        private final Programme programme;
        private final List<Day> days = new ArrayList<>();
        private final Set<ItemId> begun = new HashSet<>();

        Builder(Programme programme) {
            this.programme = programme;
        }

        List<Day> days() {
            programme.items().stream().filter(this::standsOpen).forEach(this::add);
            return List.copyOf(days);
        }

        private boolean standsOpen(Item item) {
            var parent = item.parent();
            return parent == null || theme(item) != null || programme.item(parent).isEmpty();
        }

        private void add(Item item) {
            var chapters = day(item).chapters();
            var theme = item.kind() == Kind.THEME ? item : theme(item);
            if (chapters.isEmpty() || !isSame(chapters.getLast().theme(), theme)) {
                var continued = theme != null && !begun.add(theme.id());
                chapters.add(new Chapter(theme, continued, new ArrayList<>()));
            }
            if (item.kind() != Kind.THEME) {
                chapters.getLast().entries().add(entry(programme, item));
            }
        }

        /// What has no date of its own stands on the day of what stands before it.
        private Day day(Item item) {
            var date = item.day();
            if (days.isEmpty() || (date != null && !date.equals(days.getLast().date()))) {
                days.add(new Day(date, new ArrayList<>()));
            }
            return days.getLast();
        }

        private @Nullable Item theme(Item item) {
            var parent = item.parent();
            return parent == null
                    ? null
                    : programme.item(parent).filter(one -> one.kind() == Kind.THEME).orElse(null);
        }

        private static boolean isSame(@Nullable Item one, @Nullable Item other) {
            return Objects.equals(one == null ? null : one.id(), other == null ? null : other.id());
        }
    }
}
