package dk.tingsted.conference;

import dk.tingsted.platform.web.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The conferences of this installation.
@Service
public class Conferences {

    private final ConferenceStore store;
    private final TransactionTemplate transactions;

    Conferences(ConferenceStore store, TransactionTemplate transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// Newest first.
    public List<Conference> all() {
        return store.all();
    }

    public Optional<Conference> find(Slug slug) {
        return store.find(slug);
    }

    /// The one that a request's address names.
    ///
    /// @throws NotFound when there is none
    public Conference at(String address) {
        return Optional.of(address)
                .filter(Slug::isOne)
                .map(Slug::new)
                .flatMap(this::find)
                .orElseThrow(NotFound::new);
    }

    public Conference get(ConferenceId id) {
        return store.get(id);
    }

    /// A new conference with an address made from `title`.
    public Conference found(String title, String by, Instant now) {
        return transactions.execute(_ -> {
            store.holdAddresses();
            return store.add(Addresses.free(title, store.addresses()), by, now);
        });
    }

    /// A new conference at that address; empty where it is taken, or the program's own.
    public Optional<Conference> foundAt(Slug slug, String by, Instant now) {
        return transactions.execute(_ -> {
            store.holdAddresses();
            return Addresses.isFree(slug, store.addresses())
                    ? Optional.of(store.add(slug, by, now))
                    : Optional.empty();
        });
    }

    /// Lets the caller's transaction found conferences alone; readers are not held up.
    public void holdAll() {
        refuseOutsideTransaction();
        store.holdAddresses();
    }

    /// Lets the caller's transaction decide alone about this conference.
    public void hold(ConferenceId id) {
        refuseOutsideTransaction();
        store.hold(id);
    }

    /// A lock that ends with its own statement would guard nothing.
    private static void refuseOutsideTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("Only within a transaction");
        }
    }
}
