package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.web.Addresses;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where finished letters lie until they are sent, and how it went. Everything here is done in the
/// caller's transaction, so that a letter and what it tells about are there both or neither.
@Service
public class Outbox {

    private final OutgoingStore store;
    private final ForgettingStore forgetting;
    private final Addresses addresses;
    private final Bell bell;

    Outbox(OutgoingStore store, ForgettingStore forgetting, Addresses addresses, Bell bell) {
        this.bell = bell;
        this.store = store;
        this.forgetting = forgetting;
        this.addresses = addresses;
    }

    /// Posts them all in one statement.
    ///
    /// @throws IllegalTransactionStateException outside a transaction
    public void post(List<Outgoing> letters, Instant now) {
        refuseOutsideTransaction();
        if (!letters.isEmpty()) {
            store.add(letters, letters.stream().map(_ -> messageId()).toList(), now);
            ringWhenWritten();
        }
    }

    /// Keeps back what has not gone.
    ///
    /// @param about the key they were posted under
    /// @return how many
    public int hold(ConferenceId conference, String about, String by, Instant now) {
        refuseOutsideTransaction();
        return store.holdAbout(conference, about, by, now);
    }

    /// Lets go what was held.
    ///
    /// @return how many
    public int release(ConferenceId conference, String about) {
        refuseOutsideTransaction();
        return store.releaseAbout(conference, about);
    }

    /// What has not gone shall never go. One that is being sent this moment may still arrive.
    ///
    /// @return how many
    public int withdraw(ConferenceId conference, String about, Instant now) {
        return withdraw(conference, List.of(about), now);
    }

    /// The same for many keys in one statement.
    public int withdraw(ConferenceId conference, List<String> about, Instant now) {
        refuseOutsideTransaction();
        return store.withdrawAbout(conference, about, now);
    }

    /// Of what was posted under a key there remains that a letter of its sort went, and when; to
    /// whom and what it said is gone. What has not gone shall never go.
    public void forget(ConferenceId conference, String about, Instant now) {
        refuseOutsideTransaction();
        forgetting.about(conference, about, now);
    }

    /// The same for all that was posted to one mailbox.
    public void forgetTo(ConferenceId conference, String address, Instant now) {
        refuseOutsideTransaction();
        forgetting.to(conference, address, now);
    }

    /// What was posted under a key, the earliest first.
    public List<Posted> about(ConferenceId conference, String about) {
        return store.about(conference, about);
    }

    /// RFC 5322, 3.6.4: never the same twice; the right side says which installation made it.
    private String messageId() {
        return "<" + UUID.randomUUID() + "@" + addresses.base().getHost() + ">";
    }

    private void ringWhenWritten() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        bell.ring();
                    }
                });
    }

    private static void refuseOutsideTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("Only within a transaction");
        }
    }
}
