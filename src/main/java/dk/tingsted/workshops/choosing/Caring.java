package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.Erased;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.Round.Phase;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who goes with whom, who keeps apart, and who needs a way in without steps. It is written while
/// the rounds are held, so that it is either in a division or after it.
@Service
public class Caring {

    private final CareStore care;
    private final RoundStore rounds;
    private final TransactionTemplate transactions;

    Caring(CareStore care, RoundStore rounds, TransactionTemplate transactions) {
        this.care = care;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    Care of(ConferenceId conference) {
        return care.of(conference);
    }

    Optional<Asked> asked(RegistrationId who) {
        return care.asked(who);
    }

    /// As long as something is still to be divided.
    ///
    /// @param company by name or address; empty for nobody
    /// @return whether it was in time
    public boolean ask(
            ConferenceId conference,
            RegistrationId who,
            String company,
            boolean stepFree,
            Instant now) {
        return transactions.execute(_ -> {
            boolean isInTime =
                    rounds.hold(conference).stream().anyMatch(round -> isAhead(round, now));
            if (isInTime) {
                care.ask(conference, who, company, stepFree, now);
            }
            return isInTime;
        });
    }

    /// Whether wishes are divided, and not yet.
    static boolean isAhead(Round round, Instant now) {
        var phase = round.phase(now);
        return round.terms().way() == Way.WISHES && (phase == Phase.SOON || phase == Phase.OPEN);
    }

    /// Puts two together or keeps them apart.
    ///
    /// @return false where they would then be both, also through others
    boolean bond(ConferenceId conference, Bond bond, boolean apart, String by, Instant now) {
        return transactions.execute(_ -> {
            rounds.hold(conference);
            var was = care.of(conference);
            var decided =
                    was.together().stream().filter(one -> !was.mutual().contains(one)).toList();
            boolean isSound =
                    apart
                            ? !Circles.of(decided).areTogether(bond)
                            : !Circles.of(decided).wouldPart(bond, was.apart());
            if (isSound) {
                care.bond(conference, bond, apart, by, now);
            }
            return isSound;
        });
    }

    void unbond(ConferenceId conference, Bond bond) {
        transactions.executeWithoutResult(_ -> {
            rounds.hold(conference);
            care.unbond(conference, bond);
        });
    }

    /// The secretariat says it for her; whom she asked for stays.
    void stepFree(ConferenceId conference, RegistrationId who, boolean needs, Instant now) {
        transactions.executeWithoutResult(_ -> {
            rounds.hold(conference);
            var company = care.asked(who).map(Asked::company).orElse("");
            care.ask(conference, who, company == null ? "" : company, needs, now);
        });
    }

    @EventListener
    void forget(Erased erased) {
        var meant = new HashSet<>(erased.addresses());
        meant.add(erased.registration().person().name());
        care.forget(erased.registration().conference(), meant);
    }
}
