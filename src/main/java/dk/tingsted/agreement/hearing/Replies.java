package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.conference.Conference;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes what the councils answer.
@Service
public class Replies {

    private final HearingStore store;
    private final Hearings hearings;
    private final Agreements agreements;
    private final TransactionTemplate transactions;

    Replies(
            HearingStore store,
            Hearings hearings,
            Agreements agreements,
            TransactionTemplate transactions) {
        this.store = store;
        this.hearings = hearings;
        this.agreements = agreements;
        this.transactions = transactions;
    }

    /// Takes an answer from a council: until the deadline any number of times, afterwards once.
    Replied reply(
            Conference conference,
            Agreement agreement,
            Standing standing,
            AnswerForm form,
            Instant now) {
        return reply(conference, agreement, standing, form, false, now);
    }

    /// The same from the secretariat, which may also write what came by other ways, at any time.
    public Replied record(
            Conference conference,
            Agreement agreement,
            Standing standing,
            AnswerForm form,
            Instant now) {
        return reply(conference, agreement, standing, form, true, now);
    }

    private Replied reply(
            Conference conference,
            Agreement agreement,
            Standing standing,
            AnswerForm form,
            boolean atAnyTime,
            Instant now) {
        var zone = hearings.zone(conference);
        return switch (form.read(now.atZone(zone).toLocalDate())) {
            case AnswerForm.Read.Refused(var why) -> new Replied.Refused(why);
            case AnswerForm.Read.Understood understood ->
                    transactions.execute(_ -> {
                        agreements.hold(agreement.id());
                        var latest =
                                hearings.answers(agreement, standing.party()).stream().findFirst();
                        boolean late = agreement.isLate(now, zone);
                        if (latest.map(Answer::id).orElse(0L) != form.last()) {
                            return new Replied.Overtaken();
                        }
                        if (late && !atAnyTime && latest.filter(Answer::isFinal).isPresent()) {
                            return new Replied.Closed();
                        }
                        store.add(
                                standing.party().id(),
                                hearings.edition(agreement, standing, understood.by(), now),
                                understood,
                                now);
                        return new Replied.Taken(late);
                    });
        };
    }
}
