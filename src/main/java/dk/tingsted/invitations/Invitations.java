package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Happened.What;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Posted;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is invited, as the secretariat keeps it.
@Service
class Invitations {

    private static final int LONGEST_NAME = 120;

    private final Conferences conferences;
    private final InvitationStore store;
    private final LinkStore links;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Invitations(
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

    /// What became of a correction.
    sealed interface Corrected {
        record Well() implements Corrected {}

        /// Nothing was changed.
        ///
        /// @param field `name` or `address`
        record Refused(String field, String why) implements Corrected {}
    }

    /// The key of her letters in the outbox.
    static String about(InvitationId id) {
        return "invitation:" + id.value();
    }

    List<Invitation> of(ConferenceId conference) {
        return store.of(conference);
    }

    Optional<Invitation> find(ConferenceId conference, InvitationId id) {
        return store.find(conference, id);
    }

    /// The oldest first.
    List<Happened> happened(InvitationId id) {
        return store.happened(id);
    }

    List<Posted> letters(Invitation invitation) {
        return outbox.about(invitation.conference(), about(invitation.id()));
    }

    /// Another address ends the links that went to the old one, and keeps back what was on its way
    /// there; she counts as one who has had no letter.
    Corrected correct(
            Invitation was, String typedName, String typedAddress, String by, Instant now) {
        var name = typedName.strip();
        var address = typedAddress.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST_NAME || isNoName(name)) {
            return new Corrected.Refused("name", "Skriv et navn på højst 120 tegn.");
        }
        if (!Outgoing.isAddress(address)) {
            return new Corrected.Refused("address", "Skriv én mailadresse som navn@kommune.dk.");
        }
        return transactions.execute(_ -> {
            conferences.hold(was.conference());
            if (store.isTaken(was.conference(), was.id(), address)) {
                return new Corrected.Refused("address", "Den adresse er allerede indbudt.");
            }
            store.write(was.id(), name, address);
            if (!address.equals(was.address())) {
                forgetOldAddress(was, by, now);
            }
            return new Corrected.Well();
        });
    }

    /// Ends her links, and keeps back what was on its way to her.
    void takeOff(Invitation invitation, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.takeOff(invitation.id(), by, now);
            store.tell(List.of(invitation.id()), What.TAKEN_OFF, by, null, now);
            links.revoke(invitation.id(), now);
            outbox.withdraw(invitation.conference(), about(invitation.id()), now);
        });
    }

    private void forgetOldAddress(Invitation was, String by, Instant now) {
        links.revoke(was.id(), now);
        outbox.withdraw(was.conference(), about(was.id()), now);
        store.tell(List.of(was.id()), What.CORRECTED, by, was.address(), now);
    }

    private static boolean isNoName(String name) {
        return name.chars().anyMatch(Character::isISOControl)
                || name.contains("://")
                || name.contains("@");
    }
}
