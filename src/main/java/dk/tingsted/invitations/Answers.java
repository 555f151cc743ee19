package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.InvitedAnswers;
import java.util.List;
import org.springframework.stereotype.Component;

/// Counts answers.
@Component
class Answers implements InvitedAnswers {

    private final InvitationStore store;

    Answers(InvitationStore store) {
        this.store = store;
    }

    @Override
    public Count of(ConferenceId conference) {
        return count(store.of(conference));
    }

    static Count count(List<Invitation> all) {
        return new Count(
                all.size(),
                (int) all.stream().filter(one -> one.state() == State.CAME).count(),
                (int) all.stream().filter(Answers::saysNo).count());
    }

    static boolean isSilent(Invitation one) {
        return one.state() != State.CAME && !saysNo(one);
    }

    private static boolean saysNo(Invitation one) {
        return switch (one.state()) {
            case DECLINED, OPTED_OUT -> true;
            case NEW, POSTED, SENT, OPENED, CAME, RETURNED -> false;
        };
    }
}
