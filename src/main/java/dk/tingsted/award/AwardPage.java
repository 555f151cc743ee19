package dk.tingsted.award;

import dk.tingsted.award.Award.Nominee;
import dk.tingsted.award.Award.Phase;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The award on the screen in the hall, and to vote on from a page of one's own.
///
/// @param action where a vote is sent; null where the page takes none
/// @param voted whether she has voted
/// @param alarm why the last press did nothing; null where it did
public record AwardPage(
        String slug,
        Words words,
        Programme programme,
        Award award,
        Instant now,
        @Nullable String action,
        boolean voted,
        @Nullable String alarm) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String title() {
        return words.title(programme);
    }

    public Phase phase() {
        return award.phase(now);
    }

    public boolean isOpen() {
        return phase() == Phase.OPEN;
    }

    public boolean isReleased() {
        return phase() == Phase.RELEASED;
    }

    public List<Nominee> nominees() {
        return award.ranked();
    }

    public boolean isWinner(Nominee one) {
        return award.winners().contains(one);
    }

    /// Where it stands, in one sentence.
    public String state() {
        var opens = words.at(award.plan().opensAt(), programme.zone());
        var closes = words.at(award.plan().closesAt(), programme.zone());
        return switch (phase()) {
            case BEFORE -> say("Der kan stemmes fra ", "Voting opens ") + opens + ".";
            case OPEN -> say("Der kan stemmes til ", "Voting is open until ") + closes + ".";
            case CLOSED ->
                    say(
                            "Afstemningen er slut. Resultatet er forseglet, til det vises her.",
                            "The voting has ended. The result is sealed until it is shown here.");
            case RELEASED ->
                    award.winners().isEmpty()
                            ? say("Ingen har stemt.", "Nobody voted.")
                            : award.winners().size() == 1
                                    ? say("Vinderen er fundet.", "We have a winner.")
                                    : say("Der er stemmelighed.", "It is a tie.");
        };
    }

    public String votes(Nominee one) {
        var votes = one.votes();
        int many = votes == null ? 0 : votes;
        return many + (many == 1 ? say(" stemme", " vote") : say(" stemmer", " votes"));
    }

    /// Whether its presentation is in the programme still.
    public boolean isInProgramme(Nominee one) {
        var item = one.item();
        return item != null && programme.item(new ItemId(item)).isPresent();
    }

    public String to(String page) {
        return "/" + slug + words.say("", "/en") + "/" + page;
    }

    public String inOtherLanguage() {
        return "/" + slug + words.other().say("", "/en") + "/award";
    }
}
