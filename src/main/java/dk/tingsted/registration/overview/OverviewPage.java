package dk.tingsted.registration.overview;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The list of participants, a hundred at a time.
///
/// @param notice what was just done; empty for nothing
/// @param query the selection as the end of an address
/// @param found how many the selection has
/// @param page from 1
public record OverviewPage(
        String slug,
        String title,
        String by,
        String notice,
        String words,
        List<Choice> groups,
        List<Choice> municipalities,
        List<Choice> whos,
        List<Sorting> sortings,
        String query,
        int found,
        int page,
        int pages,
        List<Line> lines) {

    static final int A_PAGE = 100;

    public OverviewPage {
        groups = List.copyOf(groups);
        municipalities = List.copyOf(municipalities);
        whos = List.copyOf(whos);
        sortings = List.copyOf(sortings);
        lines = List.copyOf(lines);
    }

    /// One of a select box.
    public record Choice(String value, String label, boolean chosen) {}

    /// A heading that sorts.
    public record Sorting(String label, String query, boolean chosen) {}

    /// One person.
    public record Line(
            long id,
            String name,
            String address,
            String post,
            String organisation,
            String municipality,
            String group,
            String standing,
            String made) {

        private static Line of(Participants.Row row) {
            var cells = row.cells();
            return new Line(
                    row.id().value(),
                    cells.get(0),
                    cells.get(1),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8));
        }

        /// What stands under the name on a phone.
        public String place() {
            return Stream.of(post, organisation, municipality)
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
    }

    static OverviewPage of(
            String slug,
            String title,
            String by,
            String notice,
            Setup setup,
            List<Registration> all,
            Selection selection,
            Participants found,
            int wanted) {
        var pages = Math.max(1, (found.rows().size() + A_PAGE - 1) / A_PAGE);
        var page = Math.clamp(wanted, 1, pages);
        return new OverviewPage(
                slug,
                title,
                by,
                notice,
                selection.words(),
                groups(setup, selection),
                municipalities(all, selection),
                whos(selection),
                sortings(selection),
                selection.query(),
                found.rows().size(),
                page,
                pages,
                found.rows().stream()
                        .skip((page - 1L) * A_PAGE)
                        .limit(A_PAGE)
                        .map(Line::of)
                        .toList());
    }

    /// The address of another page of the same list.
    public String page(int other) {
        return "?" + (query.isEmpty() ? "" : query + "&") + "page=" + other;
    }

    /// The address of a file of the same list.
    public String file(String ending) {
        return "/organiser/"
                + slug
                + "/participants."
                + ending
                + (query.isEmpty() ? "" : "?" + query);
    }

    /// The address where one writes to all of the list.
    public String message() {
        return "/organiser/" + slug + "/letters/message" + (query.isEmpty() ? "" : "?" + query);
    }

    private static List<Choice> groups(Setup setup, Selection selection) {
        return setup.groups().stream()
                .map(group ->
                        new Choice(
                                Long.toString(group.id().value()),
                                group.name(),
                                group.id().equals(selection.group())))
                .toList();
    }

    private static List<Choice> municipalities(List<Registration> all, Selection selection) {
        return all.stream()
                .map(one -> one.person().municipality())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(name -> new Choice(name, name, name.equals(selection.municipality())))
                .toList();
    }

    private static List<Choice> whos(Selection selection) {
        return Arrays.stream(Selection.Who.values())
                .map(who ->
                        new Choice(
                                who.name().toLowerCase(Locale.ROOT),
                                who.label(),
                                who == selection.who()))
                .toList();
    }

    private static List<Sorting> sortings(Selection selection) {
        return Arrays.stream(Selection.Order.values())
                .map(order ->
                        new Sorting(
                                order.label(),
                                "?" + selection.query(order),
                                order == selection.order()))
                .toList();
    }
}
