package dk.tingsted.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Those who prepare conferences together: one adds another, and each can be taken off the list.
@Service
public class Colleagues {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@\\p{C}<>\",;:()\\[\\]\\\\]{1,64}@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;

    private final OrganiserStore store;
    private final RoleStore roleStore;
    private final Roles roles;
    private final SignIn signIn;
    private final Farewell farewell;
    private final TransactionTemplate transactions;

    Colleagues(
            OrganiserStore store,
            RoleStore roleStore,
            Roles roles,
            SignIn signIn,
            Farewell farewell,
            TransactionTemplate transactions) {
        this.store = store;
        this.roleStore = roleStore;
        this.roles = roles;
        this.farewell = farewell;
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

    Optional<Organiser> find(OrganiserId colleague) {
        return store.find(colleague);
    }

    /// Adds a colleague with a role in all conferences, and sends the first sign-in link.
    ///
    /// @param role empty when she gets her roles one by one
    Added add(
            String typedAddress, String typedName, Optional<Role> role, Organiser by, Instant now) {
        return transactions.execute(_ -> {
            var address = typedAddress.strip().toLowerCase(Locale.ROOT);
            var name = typedName.strip();
            if (!isAddress(address)) {
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
            role.ifPresent(one -> roles.give(id.id(), one, null, by, now));
            signIn.invite(id, now);
            return new Added.Welcome(address);
        });
    }

    /// Nobody removes herself, so that an administrator is always left.
    void remove(OrganiserId colleague, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            if (colleague.equals(by.id()) || !roles.mayDecide(by)) {
                return;
            }
            store.find(colleague)
                    .ifPresent(gone -> {
                        roleStore.withdrawAll(colleague, by.id(), now);
                        store.leave(colleague, by.name(), now);
                        farewell.shut(colleague, now);
                        store.log(now, by.id(), "colleague removed", gone.name());
                    });
        });
    }

    /// Where the colleague is signed in, she is so no more.
    void endSessions(OrganiserId colleague, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.find(colleague)
                    .ifPresent(one -> {
                        farewell.endSessions(colleague);
                        store.log(now, by.id(), "sessions ended", one.name());
                    });
        });
    }

    /// For whoever has lost the phone, or had it stolen: nothing but a new link lets her in.
    void shut(OrganiserId colleague, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.find(colleague)
                    .ifPresent(one -> {
                        farewell.shut(colleague, now);
                        store.log(now, by.id(), "ways in shut", one.name());
                    });
        });
    }

    /// Whether mail can be sent to it; in lower case.
    public static boolean isAddress(String address) {
        return address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
