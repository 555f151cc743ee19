package dk.tingsted.programme;

import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Joined;
import dk.tingsted.programme.comparing.Difference.Left;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Redescribed;
import dk.tingsted.programme.comparing.Difference.Reordered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words for what differs between two programmes.
///
/// @param sort `new`, `changed` or `gone`
/// @param was empty for what is new
/// @param becomes empty for what is gone
public record DifferenceWords(String sort, String what, String was, String becomes) {

    /// For readers of English; what the programme says itself stays in its own language.
    public static DifferenceWords inEnglish(
            Difference difference, Programme before, Programme after) {
        return new EnglishDifference(before, after).of(difference);
    }

    /// In Danish.
    public static DifferenceWords of(Difference difference, Programme before, Programme after) {
        return switch (difference) {
            case Altered(var spot, var was, var becomes) ->
                    changed(
                            SpotWords.label(spot, before),
                            Field.inWords(before, spot, was),
                            Field.inWords(after, spot, becomes));
            case Moved(var was, var becomes) -> moved(was, becomes, before, after);
            case Difference.Added(var item) ->
                    new DifferenceWords("new", "Nyt punkt", "", whole(item));
            case Difference.Removed(var item) ->
                    new DifferenceWords("gone", "Punktet udgår", whole(item), "");
            case Joined(var list, var person) ->
                    new DifferenceWords(
                            "new", "Ny " + where(list, after), "", Rows.inWords(person));
            case Left(var list, var person) ->
                    new DifferenceWords(
                            "gone", "Udgår som " + where(list, before), Rows.inWords(person), "");
            case Reordered(var list, var was, var becomes) ->
                    changed("Rækkefølgen: " + where(list, after), names(was), names(becomes));
            case Redescribed(var list, var was, var becomes) ->
                    changed(
                            becomes.name() + ", " + where(list, after),
                            Rows.inWords(was),
                            Rows.inWords(becomes));
        };
    }

    static String names(List<Participation> people) {
        return people.stream().map(Participation::name).collect(Collectors.joining(", "));
    }

    private static DifferenceWords changed(String what, String was, String becomes) {
        return new DifferenceWords("changed", what, was, becomes);
    }

    private static DifferenceWords moved(
            Item was, Item becomes, Programme before, Programme after) {
        var title = "»" + becomes.title() + "«";
        boolean sameDay = Objects.equals(was.day(), becomes.day());
        var then = when(was, sameDay);
        var now = when(becomes, sameDay);
        return then.equals(now)
                ? changed("Rækkefølgen: " + title, above(before, was), above(after, becomes))
                : changed("Tiden for " + title, then, now);
    }

    private static String when(Item item, boolean sameDay) {
        var span = Wordlist.span(item.start(), item.end());
        var day = item.day();
        var words =
                Stream.of(sameDay || day == null ? null : Wordlist.of(day), time(span))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? "uden tid" : words;
    }

    private static @Nullable String time(String span) {
        return span.isEmpty() ? null : "kl. " + span;
    }

    private static String above(Programme programme, Item item) {
        var before = Corrections.before(programme, item.id());
        return before.isEmpty()
                ? "først"
                : programme
                        .item(new ItemId(before))
                        .map(one -> "efter »" + one.title() + "«")
                        .orElse("");
    }

    private static String whole(Item item) {
        var people = item.people().stream().map(Participation::name).toList();
        return people.isEmpty()
                ? Spots.named(item)
                : Spots.named(item) + " (" + String.join(", ", people) + ")";
    }

    private static String where(Spot list, Programme programme) {
        return switch (list.path()) {
            case "moderators" -> "ordstyrer for konferencen";
            case "signatories" -> "afsender af indbydelsen";
            default ->
                    "medvirkende i "
                            + Spots.item(list)
                                    .flatMap(programme::item)
                                    .map(item -> "»" + item.title() + "«")
                                    .orElse("et punkt");
        };
    }
}
