package dk.tingsted.award;

import dk.tingsted.award.Award.Phase;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to her vote, on the page of her own registration, while it can be cast.
@Component
@Order(60)
class OwnVote implements OwnPart {

    private final Awards awards;

    OwnVote(Awards awards) {
        this.awards = awards;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var slug = entered.desk().conference().slug().value();
        var words = entered.desk().words();
        return awards.at(slug)
                .award()
                .filter(award -> award.plan().voters() == Voters.AUDIENCE)
                .filter(award -> award.phase(now) == Phase.OPEN)
                .filter(_ -> entered.registration().standing() instanceof Standing.Expected)
                .map(award ->
                        new Card(
                                award.plan().title(),
                                List.of(
                                        words.say(
                                                "Du har én hemmelig stemme.",
                                                "You have one secret vote.")),
                                words.say("Stem", "Vote"),
                                "/" + slug + words.say("", "/en") + "/award/vote"));
    }
}
