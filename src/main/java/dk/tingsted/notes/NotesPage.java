package dk.tingsted.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page on which notes are taken: the programme beside the lists of one item.
///
/// @param title the conference's
/// @param change the number of the last change that the page shows
/// @param stops the items one may choose, in the order of the programme
/// @param at the one whose lists are shown
/// @param draft what was typed and is not kept yet
public record NotesPage(
        NoteDesk desk, String title, long change, List<Stop> stops, Stop at, Draft draft) {

    public NotesPage {
        stops = List.copyOf(stops);
    }

    /// An item, or what is not about one.
    ///
    /// @param id empty for the conference as a whole
    /// @param day empty where all is on one day, and for those after the first of a day
    /// @param hours empty where the programme says none
    /// @param points how many there are
    public record Stop(
            String id,
            String day,
            String hours,
            String title,
            boolean isNow,
            boolean isPause,
            int points,
            List<Sheet> sheets) {

        public Stop {
            sheets = List.copyOf(sheets);
        }

        /// Those who speak.
        public String people() {
            return String.join(
                    ", ",
                    sheets.stream()
                            .map(sheet -> sheet.subject().person())
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    /// The list of one subject.
    ///
    /// @param post of the person; empty where there is none
    public record Sheet(Subject subject, String post, List<Row> rows, List<Gone> gone) {

        public Sheet {
            rows = List.copyOf(rows);
            gone = List.copyOf(gone);
        }

        /// As it would be if nobody had written: a script fills it in.
        public Sheet empty() {
            return new Sheet(subject, post, List.of(), List.of());
        }

        public String heading() {
            return subject.person().isEmpty()
                    ? subject.item() == null ? "Om konferencen" : "Om punktet i øvrigt"
                    : subject.person();
        }

        /// Empty for the conference.
        public String item() {
            return subject.itemText();
        }
    }

    /// A point.
    ///
    /// @param ways it can be moved: `up`, `down`, `in`, `out`
    public record Row(
            String key,
            int level,
            String words,
            int version,
            String by,
            List<String> ways,
            List<Variant> others) {

        /// What a script makes others of.
        public static final Row BLANK =
                new Row("", 1, "", 1, "", List.of(), List.of(new Variant("", "", "")));

        public Row {
            ways = List.copyOf(ways);
            others = List.copyOf(others);
        }

        public boolean can(String way) {
            return ways.contains(way);
        }
    }

    /// What another wrote in the point.
    public record Variant(String key, String words, String by) {}

    /// A point that was removed.
    public record Gone(String key, String words) {
        /// What a script makes others of.
        public static final Gone BLANK = new Gone("", "");
    }

    /// What was just sent and is to be put right.
    ///
    /// @param key of the next form
    /// @param point that was to be reworded; empty for a new one
    /// @param alarm what is to be put right; null where nothing is
    public record Draft(
            String key, Subject subject, String point, String text, @Nullable String alarm) {

        public boolean isIn(Sheet sheet) {
            return alarm != null && point.isEmpty() && subject.equals(sheet.subject());
        }

        public boolean isIn(Row row) {
            return alarm != null && point.equals(row.key());
        }
    }
}
