package dk.tingsted.people;

import dk.tingsted.conference.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Giving roles and taking them back. There is always an administrator.
@Service
public class Roles {

    private final RoleStore store;
    private final OrganiserStore organisers;
    private final TransactionTemplate transactions;

    Roles(RoleStore store, OrganiserStore organisers, TransactionTemplate transactions) {
        this.store = store;
        this.organisers = organisers;
        this.transactions = transactions;
    }

    public Powers of(OrganiserId organiser) {
        return new Powers(store.heldBy(organiser));
    }

    /// What somebody may do in one conference.
    public May in(Slug conference, Organiser organiser) {
        return new May(of(organiser.id()), conference);
    }

    /// Who is written to about a conference: its secretariat, and where it has none of its own,
    /// those who look after all conferences. One without an address cannot be written to.
    public List<Organiser> secretariat(Slug conference) {
        var own = store.holders(Role.SECRETARIAT, conference);
        return (own.isEmpty() ? store.administrators() : own)
                .stream()
                        .flatMap(id -> organisers.find(id).stream())
                        .filter(one -> one.address() != null)
                        .toList();
    }

    /// @param conference null for every conference; an administrator is always one of them all
    void give(
            OrganiserId colleague,
            Role role,
            @Nullable Slug conference,
            Organiser by,
            Instant now) {
        transactions.executeWithoutResult(_ -> {
            if (mayDecide(by) && organisers.find(colleague).isPresent()) {
                var where = role == Role.ADMINISTRATOR ? null : conference;
                store.give(colleague, role, where, by.id(), now);
                organisers.log(now, by.id(), "role given", about(colleague, role, where));
            }
        });
    }

    /// Takes a role back.
    ///
    /// @return why it was not taken back; empty when it is gone
    Optional<String> withdraw(OrganiserId colleague, long role, Organiser by, Instant now) {
        return transactions.execute(_ -> {
            if (!mayDecide(by)) {
                return Optional.empty();
            }
            var held = store.held(role, colleague);
            if (held.isPresent() && isLastAdministrator(held.get())) {
                return Optional.of(
                        "Der skal altid være en administrator. Giv rollen til en anden først.");
            }
            held.ifPresent(one -> {
                store.withdraw(one.id(), by.id(), now);
                organisers.log(
                        now,
                        by.id(),
                        "role withdrawn",
                        about(colleague, one.role(), one.conference()));
            });
            return Optional.empty();
        });
    }

    /// Two who take the role from each other at once come one after the other, and the second is no
    /// administrator any more.
    boolean mayDecide(Organiser by) {
        store.holdAll();
        return store.administrators().contains(by.id());
    }

    private boolean isLastAdministrator(Powers.Held held) {
        return held.role() == Role.ADMINISTRATOR && store.administrators().size() == 1;
    }

    private String about(OrganiserId colleague, Role role, @Nullable Slug conference) {
        var name = organisers.find(colleague).map(Organiser::name).orElse("");
        var where = conference == null ? "alle konferencer" : conference.value();
        return name + ": " + RoleWords.of(role) + ", " + where;
    }
}
