package dk.tingsted.programme;

import dk.tingsted.programme.HistoryStore.Happening;
import java.util.List;

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
        var spot = new Spot(one.about());
        return switch (one.what()) {
            case "corrected" -> value(programme, one, "rettede " + inside(spot, programme));
            case "undone" ->
                    value(programme, one, "fortrød rettelsen af " + inside(spot, programme));
            default -> new Entry(Review.moment(one.at()), one.by(), words(one), "", "");
        };
    }

    private static String inside(Spot spot, Programme programme) {
        var label = SpotWords.label(spot, programme);
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }

    private static Entry value(Programme programme, Happening one, String what) {
        var spot = new Spot(one.about());
        return new Entry(
                Review.moment(one.at()),
                one.by(),
                what,
                Field.inWords(programme, spot, one.was()),
                Field.inWords(programme, spot, one.becomes()));
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
