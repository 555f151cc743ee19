package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One phone's votes and dots.
///
/// @param next what it is asked now; null where it has said what it thinks of everything
/// @param said how many of `cards` it has said something of
/// @param alarm why the last press did nothing; null where it did
public record VotePage(
        String slug,
        Words words,
        Hall hall,
        Round round,
        @Nullable Next next,
        int said,
        List<Dotted> dots,
        @Nullable Camp camp,
        int table,
        @Nullable String alarm) {

    public VotePage {
        dots = List.copyOf(dots);
    }

    /// A point to agree with or not.
    public record Next(Card card, String theme) {}

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String title() {
        return words.title(hall.programme());
    }

    public String here() {
        return to("vote");
    }

    public String to(String page) {
        return "/" + slug + words.say("", "/en") + "/" + page;
    }

    public String inOtherLanguage() {
        return "/" + slug + words.other().say("", "/en") + "/vote";
    }

    public int cards() {
        return going().cards();
    }

    private Going going() {
        return new Going(hall, round);
    }

    public String state() {
        return going().state();
    }

    /// What the tables do.
    public String talks() {
        return going().talks(words);
    }

    /// Where the page is followed.
    public String line() {
        return here() + "/events";
    }

    /// What keeps the page on the phone.
    public String worker() {
        return "/" + slug + "/hall-worker.js";
    }

    public int left() {
        return round.dots() - dots.stream().mapToInt(Dotted::dots).sum();
    }

    /// On the card itself.
    public int dotsOn(Card card) {
        return dots.stream()
                .filter(one -> one.remark().equals(card.id()))
                .mapToInt(Dotted::dots)
                .sum();
    }

    public String name(Camp one) {
        return words.say(one.danish(), one.english());
    }

    static boolean isCard(Hall hall, RemarkId id) {
        return hall.talks().stream()
                .flatMap(talk -> talk.board().shown().stream())
                .anyMatch(card -> card.id().equals(id));
    }
}
