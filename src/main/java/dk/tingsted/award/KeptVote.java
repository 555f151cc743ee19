package dk.tingsted.award;

import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.ExtractPage.Line;
import dk.tingsted.registration.mine.KeptElsewhere;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody has voted; for whom, nobody keeps.
@Component
@Order(40)
class KeptVote implements KeptElsewhere {

    private final Awards awards;

    KeptVote(Awards awards) {
        this.awards = awards;
    }

    @Override
    public List<Line> of(Entered entered) {
        var words = entered.desk().words();
        return awards
                .at(entered.desk().conference().slug().value())
                .award()
                .filter(award -> awards.hasVoted(award, Awards.voter(entered.registration().id())))
                .map(award ->
                        new Line(
                                "award-voted",
                                award.plan().title(),
                                words.say(
                                        "Du har stemt. For hvem står ingen steder.",
                                        "You voted. For whom is written nowhere.")))
                .stream()
                .toList();
    }
}
