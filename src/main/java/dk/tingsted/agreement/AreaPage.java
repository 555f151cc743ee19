package dk.tingsted.agreement;

import dk.tingsted.programme.publishing.Moments;
import java.time.ZoneId;
import java.util.List;

/// One area: its text to be edited, its sentences with their sources, and what else was said that
/// bears on it.
///
/// @param typed what stands in the fields
/// @param lost sources whose sentence was taken out
/// @param whole what bears on the area as a whole
public record AreaPage(
        Desk desk,
        Area area,
        Typed typed,
        List<AsideRow> asides,
        List<SentenceRow> sentences,
        List<Source> lost,
        List<Source> whole,
        List<Suggested> suggested,
        boolean anySaid,
        ZoneId zone) {

    public AreaPage {
        asides = List.copyOf(asides);
        sentences = List.copyOf(sentences);
        lost = List.copyOf(lost);
        whole = List.copyOf(whole);
        suggested = List.copyOf(suggested);
    }

    /// What stands in the fields.
    ///
    /// @param version that the text is written upon
    /// @param aside the number of the text beside that it was taken from; 0 for none
    public record Typed(String heading, String words, int version, long aside) {}

    /// A text that somebody else wrote at the same time.
    ///
    /// @param changed from the text as it is to hers
    public record AsideRow(Aside aside, String when, List<Changed.Piece> changed) {
        public AsideRow {
            changed = List.copyOf(changed);
        }
    }

    public record SentenceRow(Marked marked, List<Tie> ties) {
        public SentenceRow {
            ties = List.copyOf(ties);
        }
    }

    public String here() {
        return desk.at(area);
    }

    public String heading() {
        return area.isIntroduction() ? area.heading() : area.position() + ". " + area.heading();
    }

    public String saved() {
        return "Version "
                + area.text().number()
                + ", gemt "
                + Moments.told(area.text().at(), zone)
                + " af "
                + area.text().by();
    }
}
