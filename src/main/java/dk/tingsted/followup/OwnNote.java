package dk.tingsted.followup;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the note, on the page of her own registration.
@Component
@Order(80)
class OwnNote implements OwnPart {

    private final FollowUps followUps;

    OwnNote(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var conference = entered.desk().conference();
        var words = entered.desk().words();
        return followUps.of(conference).map(one -> card("/" + conference.slug(), one, words));
    }

    private static Card card(String site, FollowUp one, Words words) {
        return new Card(
                words.say("Opsamling på konferencen", "Follow-up on the conference"),
                List.of(
                        words.say("Udgivet ", "Published ")
                                + words.at(one.at())
                                + (one.number() > 1 ? ", version " + one.number() : "")
                                + "."),
                words.say("Læs opsamlingen", "Read the follow-up"),
                site + "/followup");
    }
}
