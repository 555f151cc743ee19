package dk.tingsted.invitations;

import dk.tingsted.invitations.Lists.Looked;
import dk.tingsted.invitations.reading.Column;
import dk.tingsted.invitations.reading.Columns;
import dk.tingsted.invitations.reading.Invitee;
import dk.tingsted.invitations.reading.Judged;
import dk.tingsted.invitations.reading.Sheet;
import dk.tingsted.letters.Tongue;
import dk.tingsted.registration.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From a list whose lines are judged to the page that shows it.
final class Looking {

    /// As many as somebody reads to see that the columns are right.
    private static final int FIRST = 8;

    private static final int MOST_NAMED = 200;

    private Looking() {}

    /// @param slug of the conference
    static LookPage page(
            String slug, String title, String by, long id, String notice, Looked looked) {
        var upload = looked.upload();
        return new LookPage(
                slug,
                title,
                by,
                id,
                notice,
                upload.name(),
                upload.columns().headed(),
                columns(upload.sheet(), upload.columns()),
                kinds(),
                looked.groups().stream().map(Group::name).toList(),
                Objects.requireNonNullElse(upload.group(), ""),
                upload.forSeveral(),
                looked.good().stream().limit(FIRST).map(Looking::person).toList(),
                looked.good().size(),
                looked.bad().stream().limit(MOST_NAMED).map(Looking::bad).toList(),
                looked.bad().size(),
                looked.known().stream().limit(MOST_NAMED).map(Looking::known).toList(),
                looked.known().size(),
                text(looked),
                upload.columns().columns().contains(Column.ADDRESS));
    }

    /// The lines kept apart, with the headings above them, for a spreadsheet or a field.
    static List<List<String>> rows(Looked looked) {
        var upload = looked.upload();
        var heading =
                upload.columns().columns().stream()
                        .map(column -> column == Column.UNUSED ? "" : column.title())
                        .toList();
        return Stream.concat(
                        Stream.of(heading), looked.bad().stream().map(bad -> bad.line().cells()))
                .toList();
    }

    private static String text(Looked looked) {
        return looked.bad().isEmpty()
                ? ""
                : rows(looked).stream()
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n"));
    }

    private static List<LookPage.Column> columns(Sheet sheet, Columns columns) {
        var lines = sheet.lines().stream().limit(4).toList();
        return IntStream.range(0, sheet.width())
                .mapToObj(at ->
                        new LookPage.Column(
                                at,
                                at < columns.columns().size()
                                        ? columns.columns().get(at).name()
                                        : Column.UNUSED.name(),
                                lines.stream()
                                        .map(line ->
                                                at < line.cells().size()
                                                        ? line.cells().get(at)
                                                        : "")
                                        .toList()))
                .toList();
    }

    private static List<LookPage.Kind> kinds() {
        return Arrays.stream(Column.values())
                .map(one -> new LookPage.Kind(one.name(), one.title()))
                .toList();
    }

    private static LookPage.Person person(Judged.Good good) {
        var one = good.invitee();
        return new LookPage.Person(
                good.line().number(),
                one.name(),
                one.address(),
                who(one),
                Objects.requireNonNullElse(one.group(), ""));
    }

    private static String who(Invitee one) {
        var language = one.language() == Tongue.ENGLISH ? "brev på engelsk" : null;
        return Stream.of(one.post(), one.organisation(), one.municipality(), language)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static LookPage.Line bad(Judged.Bad bad) {
        return new LookPage.Line(bad.line().number(), text(bad.line()), bad.reason());
    }

    private static LookPage.Line known(Judged.Known known) {
        var one = known.invitee();
        return new LookPage.Line(
                known.line().number(), one.name() + ", " + one.address(), known.why());
    }

    private static String text(Sheet.Line line) {
        var text =
                line.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · "));
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
