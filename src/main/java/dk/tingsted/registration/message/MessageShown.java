package dk.tingsted.registration.message;

import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Tongue;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Mailings;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.message.MessagePage.Open;
import dk.tingsted.registration.message.MessagePage.Preview;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of a message shows.
@Component
class MessageShown {

    private static final int NAMED = 20;

    private final Messages messages;
    private final Mailings mailings;
    private final Programmes programmes;

    MessageShown(Messages messages, Mailings mailings, Programmes programmes) {
        this.messages = messages;
        this.mailings = mailings;
        this.programmes = programmes;
    }

    MessagePage page(MessagePages.Desk desk, Draft draft, Outcome.Refused refused, Instant now) {
        var to = messages.recipients(desk.setup(), desk.selection());
        return new MessagePage(
                desk.conference().slug().value(),
                programmes.title(desk.conference()),
                desk.by(),
                desk.selection().query(),
                draft.key().toString(),
                to.size(),
                to.stream().limit(NAMED).map(MessageShown::named).toList(),
                refused.why(),
                refused.field(),
                draft.tongue(),
                draft.wording().subject(),
                draft.wording().text(),
                open(draft.tongue()),
                to.stream().findFirst().map(one -> one.person().name()).orElse(""),
                refused.field().isEmpty() ? preview(desk, draft, to, now) : null);
    }

    private @Nullable Preview preview(
            MessagePages.Desk desk, Draft draft, List<Registration> to, Instant now) {
        return to.stream()
                .findFirst()
                .flatMap(one -> mailings.shown(desk.conference(), one, draft.message(), now))
                .map(letter -> new Preview(letter.subject(), letter.body().shown()))
                .orElse(null);
    }

    private static String named(Registration one) {
        return one.person().name() + ", " + one.person().address();
    }

    private static List<Open> open(Tongue tongue) {
        return Occasion.MESSAGE.offers().stream()
                .map(one -> new Open(one.written(tongue), one.meaning()))
                .toList();
    }
}
