package dk.tingsted.invitations;

import dk.tingsted.invitations.reading.Column;
import dk.tingsted.invitations.reading.Columns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What the secretariat takes the columns for.
///
/// @param kinds by the number of the column; a name that is none counts as not used
/// @param group for lines that name none; empty for none
record LookForm(List<String> kinds, boolean headed, String group, boolean forSeveral) {

    static LookForm of(HttpServletRequest request) {
        return new LookForm(
                IntStream.iterate(0, n -> request.getParameter("column-" + n) != null, n -> n + 1)
                        .mapToObj(n -> text(request, "column-" + n))
                        .toList(),
                !text(request, "headed").isEmpty(),
                text(request, "group"),
                !text(request, "several").isEmpty());
    }

    /// The same list, with its columns taken for what was chosen. A form without columns changes
    /// nothing.
    Upload change(Upload upload) {
        if (kinds.isEmpty()) {
            return upload;
        }
        var columns = kinds.stream().limit(upload.sheet().width()).map(LookForm::column).toList();
        return upload.with(new Columns(headed, columns))
                .forGroup(group.isEmpty() ? null : group, forSeveral);
    }

    private static Column column(String name) {
        return Arrays.stream(Column.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Column.UNUSED);
    }

    private static String text(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
