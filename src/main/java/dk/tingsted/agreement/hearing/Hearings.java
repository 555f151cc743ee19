package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.AgreementId;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Area;
import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.passes.Pass;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.programme.Programmes;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends agreements in hearing, and reminds.
@Service
public class Hearings {

    private final HearingStore store;
    private final Agreements agreements;
    private final Passes passes;
    private final Outbox outbox;
    private final Programmes programmes;
    private final TransactionTemplate transactions;

    Hearings(
            HearingStore store,
            Agreements agreements,
            Passes passes,
            Outbox outbox,
            Programmes programmes,
            TransactionTemplate transactions) {
        this.store = store;
        this.agreements = agreements;
        this.passes = passes;
        this.outbox = outbox;
        this.programmes = programmes;
        this.transactions = transactions;
    }

    /// In the order in which they were chosen.
    public List<Party> parties(AgreementId agreement) {
        return store.parties(agreement);
    }

    /// Those that are there already stay.
    public void add(Agreement agreement, List<String> names, String by, Instant now) {
        store.add(agreement.id(), names, by, now);
    }

    /// Where their secretariats read mail.
    ///
    /// @param addresses by party
    public void address(Agreement agreement, Map<Long, String> addresses) {
        store.address(agreement.id(), addresses);
    }

    /// It is no party any more, and its links open nothing.
    public void remove(
            Conference conference, Agreement agreement, Party party, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.remove(agreement.id(), party.id(), by, now);
            shut(conference, party, by, now);
        });
    }

    /// How all parties stand.
    public List<Standing> standings(Conference conference, Agreement agreement) {
        return Standing.of(
                agreement,
                store.parties(agreement.id()),
                store.letters(agreement.id()),
                store.answers(agreement.id()),
                zone(conference));
    }

    /// All that was sent, the latest first.
    public List<Sent> editions(Agreement agreement) {
        return store.editions(agreement.id());
    }

    /// All that a party answered, the latest first.
    List<Answer> answers(Agreement agreement, Party party) {
        return store.answers(agreement.id()).stream()
                .filter(one -> one.party() == party.id())
                .toList()
                .reversed();
    }

    Optional<AgreementId> agreementOf(long party) {
        return store.agreement(party);
    }

    /// Whether the text is another than that which was sent last, or nothing was sent.
    public boolean isNew(Agreement agreement) {
        var editions = store.editions(agreement.id());
        return editions.isEmpty() || !isAsSent(agreement, editions.getFirst());
    }

    private boolean isAsSent(Agreement agreement, Sent sent) {
        return sent.title().equals(agreement.title())
                && sent.period().equals(agreement.period())
                && agreements.sent(sent.id()).equals(agreements.areas(agreement.id()));
    }

    /// Sends the agreement as it is now to those of the parties that have an address.
    ///
    /// @return how many
    public int send(
            Conference conference,
            Agreement agreement,
            List<Party> parties,
            String by,
            Instant now) {
        return transactions.execute(_ -> {
            agreements.hold(agreement.id());
            var edition = frozen(agreement, by, now);
            return post(conference, agreement, parties, edition, Letter.Kind.HEARING, by, now);
        });
    }

    private long frozen(Agreement agreement, String by, Instant now) {
        if (isNew(agreement)) {
            int number = store.editions(agreement.id()).size() + 1;
            List<Area> areas = agreements.areas(agreement.id());
            store.freeze(agreement, number, areas, by, now);
        }
        return store.editions(agreement.id()).getFirst().id();
    }

    /// Reminds those who are missing, about what they were sent.
    ///
    /// @return how many
    public int remind(Conference conference, Agreement agreement, String by, Instant now) {
        return transactions.execute(_ -> {
            agreements.hold(agreement.id());
            var zone = zone(conference);
            var missing =
                    standings(conference, agreement).stream()
                            .filter(one -> one.isToBeReminded(now, zone))
                            .toList();
            return remind(conference, agreement, missing, Letter.Kind.REMINDER, by, now);
        });
    }

    /// Reminds those whose time has come; each once for what it was sent, whichever copy of the
    /// program looks.
    ///
    /// @return how many
    int remindInTime(Conference conference, Agreement agreement, Instant now) {
        return transactions.execute(_ -> {
            agreements.hold(agreement.id());
            var due =
                    Reminders.due(
                            agreement, standings(conference, agreement), now, zone(conference));
            var by = programmes.title(conference);
            return remind(conference, agreement, due, Letter.Kind.TIMED, by, now);
        });
    }

    private int remind(
            Conference conference,
            Agreement agreement,
            List<Standing> some,
            Letter.Kind kind,
            String by,
            Instant now) {
        int many = 0;
        for (var one : some) {
            var sent = one.sent();
            if (sent != null) {
                var alone = List.of(one.party());
                many += post(conference, agreement, alone, sent.edition(), kind, by, now);
            }
        }
        return many;
    }

    private int post(
            Conference conference,
            Agreement agreement,
            List<Party> parties,
            long edition,
            Letter.Kind kind,
            String by,
            Instant now) {
        var letter = new HearingLetter(agreement, kind, by);
        var all =
                parties.stream()
                        .filter(one -> Outgoing.isAddress(one.address()))
                        .map(one -> {
                            long number = store.add(one, edition, kind, by, now);
                            return letter.to(one, link(conference, one, "" + number, by, now), now);
                        })
                        .toList();
        outbox.post(all, now);
        return all.size();
    }

    /// A link that is shown once and sent by hand. One that was shown before opens nothing more;
    /// those of letters do.
    URI link(Conference conference, Agreement agreement, Party party, String by, Instant now) {
        return transactions.execute(_ -> {
            agreements.hold(agreement.id());
            boolean isFirst =
                    store.letters(agreement.id()).stream()
                            .noneMatch(one -> one.party() == party.id());
            if (isFirst) {
                var byHand = new Party(party.id(), party.name(), "");
                var edition = frozen(agreement, by, now);
                store.add(byHand, edition, Letter.Kind.HEARING, by, now);
            }
            return link(conference, party, "shown", by, now);
        });
    }

    /// Each letter has a link of its own, so that a reminder leaves good the link that was passed
    /// on within the town hall.
    private URI link(Conference conference, Party party, String which, String by, Instant now) {
        return passes.make(conference, Purpose.COUNCIL, key(party) + which, party.name(), by, now);
    }

    private static String key(Party party) {
        return party.id() + ".";
    }

    /// All its links open nothing from now on, and no letter that still waits brings one.
    void withdraw(Conference conference, Party party, String by, Instant now) {
        transactions.executeWithoutResult(_ -> shut(conference, party, by, now));
    }

    private void shut(Conference conference, Party party, String by, Instant now) {
        links(conference, party).forEach(one -> passes.revoke(conference.id(), one.id(), by, now));
        outbox.withdraw(conference.id(), HearingLetter.about(party), now);
    }

    /// Those that open something.
    List<Pass> links(Conference conference, Party party) {
        return passes.of(conference.id()).stream()
                .filter(one -> one.purpose() == Purpose.COUNCIL && !one.isRevoked())
                .filter(one -> one.person().startsWith(key(party)))
                .toList();
    }

    /// What it was sent last; where it was never sent anything, what was sent to others, or what
    /// the agreement says now.
    long edition(Agreement agreement, Standing standing, String by, Instant now) {
        var sent = standing.sent();
        if (sent != null) {
            return sent.edition();
        }
        var editions = store.editions(agreement.id());
        return editions.isEmpty() ? frozen(agreement, by, now) : editions.getFirst().id();
    }

    ZoneId zone(Conference conference) {
        return programmes.zone(conference);
    }
}
