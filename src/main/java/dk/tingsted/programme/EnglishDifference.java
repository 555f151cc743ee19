package dk.tingsted.programme;

import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Joined;
import dk.tingsted.programme.comparing.Difference.Left;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Redescribed;
import dk.tingsted.programme.comparing.Difference.Reordered;
import dk.tingsted.programme.publishing.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English words for what differs between two programmes; what the programme says itself stays
/// in its own language.
///
/// @param before the programme that was
/// @param after the programme that is
record EnglishDifference(Programme before, Programme after) {

    DifferenceWords of(Difference difference) {
        return switch (difference) {
            case Altered(var spot, var was, var becomes) ->
                    changed(
                            EnglishWordlist.label(spot, before),
                            EnglishWordlist.value(before, spot, was),
                            EnglishWordlist.value(after, spot, becomes));
            case Moved(var was, var becomes) -> moved(was, becomes);
            case Difference.Added(var item) ->
                    new DifferenceWords("new", "New item", "", whole(item));
            case Difference.Removed(var item) ->
                    new DifferenceWords("gone", "Item removed", whole(item), "");
            case Joined(var list, var person) ->
                    new DifferenceWords(
                            "new", "New " + where(list, after), "", EnglishWordlist.of(person));
            case Left(var list, var person) ->
                    new DifferenceWords(
                            "gone",
                            "No longer " + where(list, before),
                            EnglishWordlist.of(person),
                            "");
            case Reordered(var list, var was, var becomes) ->
                    changed(
                            "Order: " + where(list, after),
                            DifferenceWords.names(was),
                            DifferenceWords.names(becomes));
            case Redescribed(var list, var was, var becomes) ->
                    changed(
                            becomes.name() + ", " + where(list, after),
                            EnglishWordlist.of(was),
                            EnglishWordlist.of(becomes));
        };
    }

    private static DifferenceWords changed(String what, String was, String becomes) {
        return new DifferenceWords("changed", what, was, becomes);
    }

    private DifferenceWords moved(Item was, Item becomes) {
        var title = EnglishWordlist.quoted(becomes);
        boolean sameDay = Objects.equals(was.day(), becomes.day());
        var then = when(was, sameDay);
        var now = when(becomes, sameDay);
        return then.equals(now)
                ? changed("Order: " + title, above(before, was), above(after, becomes))
                : changed("Time of " + title, then, now);
    }

    private static String when(Item item, boolean sameDay) {
        var day = item.day();
        var words =
                Stream.of(sameDay || day == null ? "" : Words.ENGLISH.weekday(day), time(item))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no time" : words;
    }

    private static String time(Item item) {
        return Stream.of(item.start(), item.end())
                .filter(Objects::nonNull)
                .map(Words.ENGLISH::clock)
                .collect(Collectors.joining("–"));
    }

    private static String above(Programme programme, Item item) {
        var id = Corrections.before(programme, item.id());
        return id.isEmpty() ? "first" : "after " + EnglishWordlist.title(programme, new ItemId(id));
    }

    private static String whole(Item item) {
        var named =
                item.start() == null
                        ? item.title()
                        : Words.ENGLISH.clock(item.start()) + " " + item.title();
        var people = item.people().stream().map(Participation::name).toList();
        return people.isEmpty() ? named : named + " (" + String.join(", ", people) + ")";
    }

    private static String where(Spot list, Programme programme) {
        return switch (list.path()) {
            case "moderators" -> "moderator of the conference";
            case "signatories" -> "signatory of the invitation";
            default ->
                    "participant in "
                            + Spots.item(list)
                                    .map(id -> EnglishWordlist.title(programme, id))
                                    .orElse("an item");
        };
    }
}
