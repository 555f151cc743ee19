package dk.tingsted.invitations.reading;

import dk.tingsted.letters.Tongue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judges each line of a sheet before anything is kept.
///
/// @param groups the names of the groups that people register in
/// @param group that of a line which names none; null for no group
/// @param known why an address need not be invited, by address
/// @param isAddress whether a letter can go there
public record Judging(
        List<String> groups,
        @Nullable String group,
        Map<String, String> known,
        Predicate<String> isAddress) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 160;

    public Judging {
        groups = List.copyOf(groups);
        known = Map.copyOf(known);
    }

    /// A line that cannot be used, and why.
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String reason) {
            super(reason, null, false, false);
        }
    }

    /// In the order of the sheet.
    public List<Judged> judge(Sheet sheet, Columns columns) {
        var judged = new ArrayList<Judged>();
        var seen = new HashMap<String, Integer>();
        for (var line : columns.body(sheet)) {
            judged.add(judge(line, columns, seen));
        }
        return judged;
    }

    private Judged judge(Sheet.Line line, Columns columns, Map<String, Integer> seen) {
        try {
            var invitee = invitee(line, columns);
            var before = seen.putIfAbsent(invitee.address(), line.number());
            if (before != null) {
                return new Judged.Known(line, invitee, "står også i linje " + before);
            }
            var why = known.get(invitee.address());
            return why == null
                    ? new Judged.Good(line, invitee)
                    : new Judged.Known(line, invitee, why);
        } catch (Unusable unusable) {
            return new Judged.Bad(line, Objects.requireNonNull(unusable.getMessage()));
        }
    }

    private Invitee invitee(Sheet.Line line, Columns columns) throws Unusable {
        if (line.cells().stream().anyMatch(cell -> cell.indexOf(Cell.LOST) >= 0)) {
            throw new Unusable("Linjen har tegn, der ikke kan læses.");
        }
        var organisation = text(line, columns, Column.ORGANISATION);
        var municipality = text(line, columns, Column.MUNICIPALITY).map(Municipalities::official);
        return new Invitee(
                name(line, columns, organisation.or(() -> municipality)),
                address(line, columns),
                text(line, columns, Column.POST).orElse(null),
                organisation.orElse(null),
                municipality.orElse(null),
                group(line, columns),
                language(line, columns));
    }

    private static String name(Sheet.Line line, Columns columns, Optional<String> other)
            throws Unusable {
        var name =
                List.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME).stream()
                        .map(column -> cell(line, columns, column))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        var called = name.isEmpty() ? other.orElse("") : name;
        if (called.isEmpty()) {
            throw new Unusable("Navnet mangler.");
        }
        if (called.length() > LONGEST_NAME) {
            throw new Unusable("Navnet er på over 120 tegn.");
        }
        if (isNoName(called)) {
            throw new Unusable("Navnet kan ikke være et navn.");
        }
        return called;
    }

    /// A letter greets by it, so it is no place for an address of a page.
    private static boolean isNoName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.codePoints().noneMatch(Character::isLetter)
                || lower.contains("://")
                || lower.contains("www.")
                || lower.contains("@");
    }

    private String address(Sheet.Line line, Columns columns) throws Unusable {
        var typed = cell(line, columns, Column.ADDRESS);
        if (typed.isEmpty()) {
            throw new Unusable("Mailadressen mangler.");
        }
        var bare = typed.replaceFirst("(?i)^mailto:", "").replaceFirst("^<([^<>]*)>$", "$1");
        if (!isAddress.test(bare)) {
            throw new Unusable("»" + shortened(typed) + "« er ikke én mailadresse.");
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    private @Nullable String group(Sheet.Line line, Columns columns) throws Unusable {
        var typed = cell(line, columns, Column.GROUP);
        if (typed.isEmpty()) {
            return group;
        }
        var named = groups.stream().filter(typed::equalsIgnoreCase).findFirst();
        if (named.isEmpty()) {
            throw new Unusable("Der er ingen gruppe, der hedder »" + shortened(typed) + "«.");
        }
        return named.get();
    }

    private static @Nullable Tongue language(Sheet.Line line, Columns columns) throws Unusable {
        var typed = cell(line, columns, Column.LANGUAGE);
        if (typed.isEmpty()) {
            return null;
        }
        return Languages.of(typed)
                .orElseThrow(() ->
                        new Unusable(
                                "Breve kan skrives på dansk eller engelsk, ikke »"
                                        + shortened(typed)
                                        + "«."));
    }

    private static Optional<String> text(Sheet.Line line, Columns columns, Column column)
            throws Unusable {
        var cell = cell(line, columns, column);
        if (cell.length() > LONGEST) {
            throw new Unusable(column.title() + " er på over 160 tegn.");
        }
        return Optional.of(cell).filter(one -> !one.isEmpty());
    }

    private static String cell(Sheet.Line line, Columns columns, Column column) {
        return IntStream.range(0, line.cells().size())
                .filter(at -> columns.of(at) == column)
                .mapToObj(line::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
