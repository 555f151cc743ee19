package dk.tingsted.tables.hall;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How people are to sit, before anybody is named.
///
/// @param tables how many; null for as many as the seats ask for
/// @param seats at each table; null for as few as the tables ask for
/// @param mixed what tables are mixed by, as [Trait] has it
public record Layout(
        @Nullable Integer tables,
        @Nullable Integer seats,
        int rounds,
        List<String> mixed,
        Forms forms) {

    static final int MOST_TABLES = 500;
    static final int MOST_SEATS = 500;
    static final int MOST_ROUNDS = 10;

    static final Layout USUAL = new Layout(null, 8, 1, List.of("municipality", "group"), Forms.ANY);

    public Layout {
        mixed = List.copyOf(mixed);
        if (tables == null && seats == null) {
            throw new IllegalArgumentException("neither tables nor seats");
        }
    }

    /// What becomes of those who were registered in one form.
    public enum Forms {
        ANY,
        TOGETHER,
        APART;

        static Forms of(String word) {
            return switch (word) {
                case "together" -> TOGETHER;
                case "apart" -> APART;
                default -> ANY;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int tablesFor(int people) {
        return tables == null ? Math.max(1, ceiling(people, seats == null ? 1 : seats)) : tables;
    }

    int seatsFor(int people) {
        return seats == null ? Math.max(1, ceiling(people, tablesFor(people))) : seats;
    }

    private static int ceiling(int people, int by) {
        return (people + by - 1) / by;
    }
}
