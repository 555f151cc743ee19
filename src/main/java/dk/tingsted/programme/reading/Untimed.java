package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// Programmes that print no times: under the heading "Program" every row that looks like an entry
/// is one.
final class Untimed {

    private static final int TITLE = 300;

    private Untimed() {}

    static List<Sign> signs(List<Row> rows, List<Sign> signs) {
        boolean timed = signs.stream().anyMatch(sign -> sign instanceof Sign.Timed);
        if (timed) {
            return signs;
        }
        var told = new ArrayList<Sign>(signs);
        boolean inside = false;
        for (int at = 0; at < rows.size(); at++) {
            var sign = signs.get(at);
            inside = sign instanceof Sign.Programme || (inside && !(sign instanceof Sign.Aside));
            if (inside && isEntry(rows.get(at), sign)) {
                told.set(at, new Sign.Untimed());
            }
        }
        return told;
    }

    private static boolean isEntry(Row row, Sign sign) {
        boolean labelled =
                sign instanceof Sign.Labelled(var label) && label.sort() != Label.Sort.TALK;
        if (labelled) {
            return true;
        }
        if (!(sign instanceof Sign.Plain) || row.text().length() > TITLE || row.beginsLower()) {
            return false;
        }
        return row.bullet() || Kinds.of(row.text()).isPresent() || row.text().contains(" v/");
    }
}
