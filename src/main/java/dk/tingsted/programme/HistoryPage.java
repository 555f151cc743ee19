package dk.tingsted.programme;

import dk.tingsted.programme.HistoryStore.Happening;
import java.util.List;
import java.util.Locale;

/// What happened to a conference, the latest first.
public record HistoryPage(String slug, String title, String by, List<Entry> entries) {
    public HistoryPage {
        entries = List.copyOf(entries);
    }

    /// One thing that happened, in words.
    ///
    /// @param was empty where nothing was replaced
    public record Entry(String at, String who, String what, String was, String becomes) {}

    static HistoryPage of(Draft draft, List<Happening> happenings, String by) {
        var title = draft.programme().particulars().title();
        return new HistoryPage(
                draft.conference().slug().value(),
                title == null ? "Uden titel" : title,
                by,
                happenings.stream().map(one -> entry(draft.programme(), one)).toList());
    }

    private static Entry entry(Programme programme, Happening one) {
        return switch (one.what()) {
            case "corrected" -> corrected(programme, one, "");
            case "undone" -> corrected(programme, one, "fortrød og ");
            default -> new Entry(Review.moment(one.at()), one.by(), words(one), "", "");
        };
    }

    /// A whole item or person is told by its name, as it was then; a value by what it was and is.
    private static Entry corrected(Programme programme, Happening one, String before) {
        var spot = new Spot(one.about());
        var was = Field.inWords(programme, spot, one.was());
        var becomes = Field.inWords(programme, spot, one.becomes());
        var at = Review.moment(one.at());
        if (Field.isOne(spot)) {
            var what = before + "rettede " + inside(SpotWords.label(spot, programme));
            return new Entry(at, one.by(), what, was, becomes);
        }
        var verb =
                one.was().isEmpty()
                        ? "tilføjede"
                        : one.becomes().isEmpty() ? "fjernede" : "flyttede eller ændrede";
        var name = one.becomes().isEmpty() ? was : becomes;
        return new Entry(at, one.by(), before + verb + " »" + name + "«", "", "");
    }

    private static String inside(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String words(Happening one) {
        return switch (one.what()) {
            case "document" -> "afleverede dokumentet " + one.about();
            case "in use" -> "tog dokumentet " + one.about() + " i brug";
            case "put away" -> "lagde dokumentet " + one.about() + " væk";
            case "set aside" -> "lod et fund stå";
            case "published" -> "offentliggjorde " + one.about() + ". udgave";
            default -> one.what();
        };
    }
}
