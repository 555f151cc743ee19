package dk.tingsted.questions;

import dk.tingsted.day.DayChanged;
import dk.tingsted.day.TakePart;
import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from what is on now to the questions, while they may be asked.
@Component
@Order(10)
class AskWay implements TakePart {

    private final Questions questions;
    private final ApplicationEventPublisher facts;

    AskWay(Questions questions, ApplicationEventPublisher facts) {
        this.questions = questions;
        this.facts = facts;
    }

    @Override
    public Optional<Way> at(String slug, Words words) {
        return questions.queue(slug).open()
                ? Optional.of(
                        new Way(
                                words.say("Stil et spørgsmål", "Ask a question"),
                                "/" + slug + words.say("", "/en") + "/questions"))
                : Optional.empty();
    }

    @EventListener
    void changed(Questions.Changed fact) {
        facts.publishEvent(new DayChanged(fact.slug()));
    }
}
