package dk.tingsted.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Those who prepare conferences together: one adds another, and each can be taken off the list.
@Service
class Colleagues {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;

    private final OrganiserStore store;
    private final SignIn signIn;
    private final TransactionTemplate transactions;

    Colleagues(OrganiserStore store, SignIn signIn, TransactionTemplate transactions) {
        this.store = store;
        this.signIn = signIn;
        this.transactions = transactions;
    }

    /// What became of the wish to add somebody.
    sealed interface Added {
        record Welcome(String address) implements Added {}

        /// Nothing was changed.
        ///
        /// @param field `address` or `name`
        record Refused(String field, String why) implements Added {}
    }

    /// In the order they came.
    List<Organiser> all() {
        return store.all();
    }

    /// Adds a colleague and sends the first sign-in link.
    Added add(String typedAddress, String typedName, Organiser by, Instant now) {
        return transactions.execute(_ -> {
            var address = typedAddress.strip().toLowerCase(Locale.ROOT);
            var name = typedName.strip();
            if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
                return new Added.Refused("address", "Skriv en mailadresse som navn@kommune.dk.");
            }
            if (name.isEmpty() || name.length() > LONGEST_NAME || hasControls(name)) {
                return new Added.Refused("name", "Skriv et navn på højst 200 tegn.");
            }
            if (store.find(address).isPresent()) {
                return new Added.Refused("address", "Der er allerede en arrangør med den adresse.");
            }
            var id = store.find(store.addOrBringBack(address, name, now)).orElseThrow();
            store.log(now, by.id(), "colleague added", address);
            signIn.invite(id, now);
            return new Added.Welcome(address);
        });
    }

    /// Nobody removes herself, so that somebody is always left.
    void remove(OrganiserId colleague, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            if (colleague.equals(by.id())) {
                return;
            }
            store.find(colleague)
                    .ifPresent(gone -> {
                        store.leave(colleague, by.name(), now);
                        store.log(now, by.id(), "colleague removed", gone.name());
                    });
        });
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
