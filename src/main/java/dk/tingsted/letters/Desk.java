package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What the secretariat may do with the letters of a conference.
@Service
class Desk {

    private final DeskStore store;
    private final EventLog log;
    private final Bell bell;
    private final TransactionTemplate transactions;

    Desk(DeskStore store, EventLog log, Bell bell, TransactionTemplate transactions) {
        this.store = store;
        this.log = log;
        this.bell = bell;
        this.transactions = transactions;
    }

    /// What became of a wish.
    enum Done {
        WELL,
        /// It had gone already, or a colleague was quicker.
        TOO_LATE,
        /// No letter can go to it.
        NOT_AN_ADDRESS
    }

    /// @param letter empty for all that wait
    Done hold(Conference conference, Optional<Long> letter, Organiser by, Instant now) {
        return did(
                conference,
                letter,
                "letters held",
                by,
                now,
                () -> store.hold(conference.id(), letter, by.name(), now));
    }

    /// @param letter empty for all that are held
    Done release(Conference conference, Optional<Long> letter, Organiser by, Instant now) {
        return did(
                conference,
                letter,
                "letters let go",
                by,
                now,
                () -> store.release(conference.id(), letter));
    }

    /// Letters come from this copy from now on.
    Done goOn(Conference conference, Organiser by, Instant now) {
        return did(
                conference,
                Optional.empty(),
                "letters sent from the restored copy",
                by,
                now,
                store::goOn);
    }

    Done withdraw(Conference conference, long letter, Organiser by, Instant now) {
        return did(
                conference,
                Optional.of(letter),
                "letter withdrawn",
                by,
                now,
                () -> store.withdraw(conference.id(), letter, now));
    }

    /// Once more, for one that failed.
    Done again(Conference conference, long letter, String address, Organiser by, Instant now) {
        return Outgoing.isAddress(address.strip())
                ? did(
                        conference,
                        Optional.of(letter),
                        "letter sent again",
                        by,
                        now,
                        () -> store.again(conference.id(), letter, address.strip(), now))
                : Done.NOT_AN_ADDRESS;
    }

    /// Somebody has seen it come back.
    Done returned(Conference conference, long letter, Organiser by, Instant now) {
        return did(
                conference,
                Optional.of(letter),
                "letter returned",
                by,
                now,
                () -> store.returned(conference.id(), letter, by.name(), now));
    }

    private interface Act {
        int run();
    }

    private Done did(
            Conference conference,
            Optional<Long> letter,
            String what,
            Organiser by,
            Instant now,
            Act act) {
        var done =
                transactions.execute(_ -> {
                    if (act.run() == 0) {
                        return Done.TOO_LATE;
                    }
                    var which = letter.map(number -> " " + number).orElse("");
                    log.add(now, by.id(), what, conference.slug().value() + which);
                    return Done.WELL;
                });
        bell.ring();
        return done;
    }
}
