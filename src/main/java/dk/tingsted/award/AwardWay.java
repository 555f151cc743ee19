package dk.tingsted.award;

import dk.tingsted.day.DayChanged;
import dk.tingsted.day.TakePart;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from what is on now to the award, while votes are taken and when the result is shown.
@Component
@Order(40)
class AwardWay implements TakePart {

    private final Awards awards;
    private final InstantSource clock;
    private final ApplicationEventPublisher facts;

    AwardWay(Awards awards, InstantSource clock, ApplicationEventPublisher facts) {
        this.awards = awards;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public Optional<Way> at(String slug, Words words) {
        return awards.at(slug)
                .award()
                .flatMap(award -> action(award, words))
                .map(action -> new Way(action, "/" + slug + words.say("", "/en") + "/award"));
    }

    private Optional<String> action(Award award, Words words) {
        return switch (award.phase(clock.instant())) {
            case BEFORE, CLOSED -> Optional.empty();
            case OPEN -> Optional.of(words.say("Stem om prisen", "Vote for the award"));
            case RELEASED -> Optional.of(words.say("Se, hvem der fik prisen", "See who won"));
        };
    }

    @EventListener
    void changed(Awards.Changed fact) {
        facts.publishEvent(new DayChanged(fact.slug()));
    }
}
