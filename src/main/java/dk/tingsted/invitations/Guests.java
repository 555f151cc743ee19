package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Happened.What;
import dk.tingsted.letters.Outbox;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.Invited;
import dk.tingsted.registration.PersonalLinks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What the one who is invited does by her link. The link shows what stands in her invitation and
/// lets her answer it; it is no login.
@Service
class Guests implements PersonalLinks {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    static final int LONGEST_WORD = 1_000;

    private final Conferences conferences;
    private final InvitationStore store;
    private final LinkStore links;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Guests(
            Conferences conferences,
            InvitationStore store,
            LinkStore links,
            Outbox outbox,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.store = store;
        this.links = links;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @Override
    public Map<Link, Invited> by(Collection<Link> asked) {
        var possible =
                asked.stream().filter(one -> SECRET.matcher(one.secret()).matches()).toList();
        return possible.isEmpty() ? Map.of() : links.invited(possible);
    }

    /// Empty for a link that was never made or was revoked.
    Optional<Invitation> at(ConferenceId conference, String secret) {
        return SECRET.matcher(secret).matches()
                ? links.at(conference, new Secret(secret).digest())
                        .flatMap(id -> store.find(conference, id))
                : Optional.empty();
    }

    /// Looks at her page; also the programs that look at links before she does.
    void open(Invitation invitation, Instant now) {
        if (invitation.facts().opened() == null) {
            store.tell(List.of(invitation.id()), What.OPENED, invitation.name(), null, now);
        }
    }

    /// Will not come. She may still change her mind, and register.
    void decline(Invitation invitation, String word, Instant now) {
        var kept = word.strip();
        transactions.executeWithoutResult(_ -> {
            // Whoever lays letters in the outbox holds it: they are there to be taken back.
            conferences.hold(invitation.conference());
            store.tell(
                    List.of(invitation.id()),
                    What.DECLINED,
                    invitation.name(),
                    kept.isEmpty()
                            ? null
                            : kept.substring(0, Math.min(kept.length(), LONGEST_WORD)),
                    now);
            outbox.withdraw(invitation.conference(), Invitations.about(invitation.id()), now);
        });
    }

    /// Where a letter with this link was sent; also by a link that was revoked, so that nobody is
    /// kept from saying no.
    Optional<String> address(ConferenceId conference, String secret) {
        return SECRET.matcher(secret).matches()
                ? links.address(conference, new Secret(secret).digest())
                : Optional.empty();
    }

    /// Wants no invitations, to any conference of this house.
    void optOut(String address, Instant now) {
        transactions.executeWithoutResult(_ -> {
            links.optOut(address, now);
            var all = links.of(address);
            store.tell(
                    all.stream().map(LinkStore.Of::id).toList(),
                    What.OPTED_OUT,
                    address,
                    null,
                    now);
            all.forEach(one -> outbox.withdraw(one.conference(), Invitations.about(one.id()), now));
        });
    }
}
