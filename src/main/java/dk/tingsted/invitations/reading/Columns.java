package dk.tingsted.invitations.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What each column of a sheet is taken for.
///
/// @param headed whether the first line is headings
public record Columns(boolean headed, List<Column> columns) {

    private static final Pattern POSTS =
            Pattern.compile(
                    "(?iu).*(borgmester|formand|forkvinde|medlem|direktør|chef|konsulent|leder|sekretær|rådmand|regionsråd|udvalg|koordinator).*");
    private static final Pattern ORGANISATIONS =
            Pattern.compile(
                    "(?iu).*(kommune|region|forening|råd|forbund|ministeri|styrelse|a/s|aps|netværk|fond).*");
    private static final Pattern NAMES = Pattern.compile("\\p{L}[\\p{L}.' -]+");

    public Columns {
        columns = List.copyOf(columns);
    }

    Column of(int column) {
        return column < columns.size() ? columns.get(column) : Column.UNUSED;
    }

    /// The lines beneath the headings.
    public List<Sheet.Line> body(Sheet sheet) {
        return headed ? sheet.lines().subList(1, sheet.lines().size()) : sheet.lines();
    }

    /// By the headings where there are any, else by what stands in the columns.
    ///
    /// @param groups the names of the groups that people register in
    public static Columns guessed(Sheet sheet, List<String> groups) {
        var first = sheet.lines().getFirst();
        boolean headed =
                first.cells().stream().noneMatch(cell -> cell.contains("@"))
                        && first.cells().stream().anyMatch(cell -> Column.headed(cell).isPresent());
        var guess = new Guess(sheet, headed);
        if (headed) {
            guess.byHeadings();
        }
        guess.byContent(groups);
        return new Columns(headed, guess.columns);
    }

    private static final class Guess {

        private final List<Column> columns;
        private final Set<Column> taken = EnumSet.noneOf(Column.class);
        private final List<Sheet.Line> lines;
        private final Sheet.Line first;

        Guess(Sheet sheet, boolean headed) {
            this.columns = new ArrayList<>(Collections.nCopies(sheet.width(), Column.UNUSED));
            this.first = sheet.lines().getFirst();
            this.lines = sheet.lines().stream().skip(headed ? 1 : 0).limit(200).toList();
        }

        void byHeadings() {
            for (int at = 0; at < columns.size(); at++) {
                int column = at;
                Column.headed(first.cell(at))
                        .filter(one -> !taken.contains(one))
                        .ifPresent(one -> take(column, one));
            }
        }

        /// What is surest first.
        void byContent(List<String> groups) {
            guess(Column.ADDRESS, cell -> cell.contains("@"));
            guess(Column.GROUP, cell -> groups.stream().anyMatch(cell::equalsIgnoreCase));
            guess(Column.LANGUAGE, cell -> Languages.of(cell).isPresent());
            guess(Column.MUNICIPALITY, Municipalities::isOne);
            guess(Column.POST, cell -> POSTS.matcher(cell).matches());
            guess(Column.ORGANISATION, cell -> ORGANISATIONS.matcher(cell).matches());
            if (!taken.contains(Column.FIRST_NAME)) {
                guess(Column.NAME, cell -> NAMES.matcher(cell).matches());
            }
        }

        private void guess(Column column, Predicate<String> fits) {
            if (taken.contains(column)) {
                return;
            }
            int best = -1;
            long most = 0;
            for (int at = 0; at < columns.size(); at++) {
                long fitting = columns.get(at) == Column.UNUSED ? fitting(at, fits) : 0;
                if (fitting > most) {
                    best = at;
                    most = fitting;
                }
            }
            if (best >= 0) {
                take(best, column);
            }
        }

        /// How many cells fit; 0 unless most do.
        private long fitting(int column, Predicate<String> fits) {
            var cells =
                    lines.stream()
                            .map(line -> line.cell(column))
                            .filter(cell -> !cell.isEmpty())
                            .toList();
            long fitting = cells.stream().filter(fits).count();
            return fitting * 2 > cells.size() ? fitting : 0;
        }

        private void take(int at, Column column) {
            columns.set(at, column);
            taken.add(column);
        }
    }
}
