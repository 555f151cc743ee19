package dk.tingsted.discussions.wall;

import dk.tingsted.day.DayChanged;
import dk.tingsted.day.TakePart;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.TalkChanged;
import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from what is on now to the wall, once tables have begun to write.
@Component
@Order(20)
class WallWay implements TakePart {

    private final Discussions discussions;
    private final ApplicationEventPublisher facts;

    WallWay(Discussions discussions, ApplicationEventPublisher facts) {
        this.discussions = discussions;
        this.facts = facts;
    }

    @Override
    public Optional<Way> at(String slug, Words words) {
        return discussions.hall(slug).talks().stream()
                        .anyMatch(talk -> talk.discussion().openedAt() != null)
                ? Optional.of(
                        new Way(
                                words.say("Se, hvad bordene skriver", "See what the tables write"),
                                "/" + slug + words.say("", "/en") + "/wall"))
                : Optional.empty();
    }

    @EventListener
    void changed(TalkChanged fact) {
        facts.publishEvent(new DayChanged(fact.slug()));
    }
}
