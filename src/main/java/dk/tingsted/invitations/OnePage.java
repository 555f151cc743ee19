package dk.tingsted.invitations;

import dk.tingsted.letters.Posted;
import dk.tingsted.programme.publishing.Moments;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One invitation, with all that happened to it.
///
/// @param typedName as it was typed, where it could not be used
/// @param wrong the field that could not be used; empty for none
/// @param awaitsLetter whether she has had no letter yet
public record OnePage(
        String slug,
        String title,
        String by,
        String notice,
        long id,
        String name,
        String who,
        String group,
        String list,
        boolean forSeveral,
        String state,
        String typedName,
        String typedAddress,
        String wrong,
        String why,
        boolean awaitsLetter,
        List<Moment> moments) {

    public OnePage {
        moments = List.copyOf(moments);
    }

    /// One thing that happened.
    ///
    /// @param word what was written with it; empty for nothing
    public record Moment(String when, String what, String by, String word) {}

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }

    private record Timed(Instant at, Moment moment) {}

    /// The latest first.
    static List<Moment> moments(List<Happened> happened, List<Posted> letters, ZoneId zone) {
        return Stream.concat(
                        happened.stream().map(one -> timed(one, zone)),
                        letters.stream().map(letter -> timed(letter, zone)))
                .sorted(Comparator.comparing(Timed::at).reversed())
                .map(Timed::moment)
                .toList();
    }

    private static Timed timed(Happened one, ZoneId zone) {
        var word = Objects.requireNonNullElse(one.word(), "");
        var said = one.what() == Happened.What.CORRECTED && !word.isEmpty() ? "Før: " + word : word;
        return new Timed(
                one.at(),
                new Moment(Moments.told(one.at(), zone), one.what().title(), one.by(), said));
    }

    private static Timed timed(Posted letter, ZoneId zone) {
        return new Timed(
                letter.at(),
                new Moment(
                        Moments.told(letter.at(), zone),
                        letter.occasion().title() + ": " + letter.state().title(),
                        "",
                        Objects.requireNonNullElse(letter.answer(), "")));
    }
}
