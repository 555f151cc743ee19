package dk.tingsted.retention;

import java.util.List;

/// How long what is known of people is kept, as the secretariat sees it.
///
/// @param ends when the conference is over, in words
/// @param held whether that is known from the programme
/// @param notice what those who register read about it beside; empty for nothing
/// @param faults what was typed and cannot be
public record RetentionPage(
        String slug,
        String by,
        String title,
        String did,
        String ends,
        boolean held,
        String notice,
        List<Row> rows,
        List<Fault> faults) {

    public RetentionPage {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /// A field and what is the matter with it.
    public record Fault(String field, String text) {}

    /// One kind.
    ///
    /// @param field its name in the form
    /// @param days as they are, or as they were typed
    /// @param when its time is up, in words
    /// @param now how much there is of it, in words
    /// @param done what has gone, in words; empty for nothing
    /// @param left the counts that remain, each in words
    public record Row(
            String field,
            String what,
            String why,
            String then,
            String days,
            int least,
            int most,
            String when,
            String now,
            String done,
            List<String> left,
            String fault) {

        public Row {
            left = List.copyOf(left);
        }
    }
}
