package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final Roles roles = Running.server().verbs(Roles.class);

    @Test
    void a_role_is_given_and_taken_back_on_the_page_and_stands_in_the_log() {
        var administrator = Identities.byConsole(Identities.with(Role.ADMINISTRATOR, null));
        var colleague = Identities.somebody();
        var address = "/organiser/people/" + colleague.id().value();
        administrator.post(address + "/roles", "role=note-taker&conference=");
        assertThat(roles.of(colleague.id()).everywhere()).containsExactly(Role.NOTE_TAKER);
        assertThat(administrator.get(address).body()).contains("Referent i alle konferencer");
        administrator.post(address + "/roles", "role=note-taker&conference=");
        assertThat(roles.of(colleague.id()).roles()).hasSize(1);

        var held = roles.of(colleague.id()).roles().getFirst();
        administrator.post(address + "/roles/" + held.id() + "/withdraw", "");
        assertThat(roles.of(colleague.id()).roles()).isEmpty();
        assertThat(administrator.get("/organiser/people/log").body())
                .contains("gav en rolle", "tog en rolle tilbage", "Referent, alle konferencer");
    }

    @Test
    void a_role_of_one_is_not_withdrawn_under_the_name_of_another() {
        var administrator = Identities.byConsole(Identities.with(Role.ADMINISTRATOR, null));
        var colleague = Identities.with(Role.READER, null);
        var held = roles.of(colleague.id()).roles().getFirst();
        var other = Identities.somebody().id().value();
        administrator.post("/organiser/people/" + other + "/roles/" + held.id() + "/withdraw", "");
        assertThat(roles.of(colleague.id()).roles()).containsExactly(held);
    }

    @Test
    void of_administrators_who_take_the_role_from_each_other_at_once_one_stays() throws Exception {
        var store = Running.server().verbs(RoleStore.class);
        var one = Identities.with(Role.ADMINISTRATOR, null);
        var two = Identities.with(Role.ADMINISTRATOR, null);
        Callable<Object> first = () -> take(one, two);
        Callable<Object> second = () -> take(two, one);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(first, second))) {
                assertThat(done.resultNow()).isNotNull();
            }
        }
        assertThat(store.administrators().stream().filter(List.of(one.id(), two.id())::contains))
                .hasSize(1);
    }

    @Test
    void the_last_administrator_stays_one() {
        var store = Running.server().verbs(RoleStore.class);
        var last = Identities.with(Role.ADMINISTRATOR, null);
        var others = store.administrators().stream().filter(id -> !id.equals(last.id())).toList();
        try {
            others.forEach(id -> store.withdrawAll(id, last.id(), Identities.now()));
            assertThat(take(last, last)).isNotEmpty();
            assertThat(roles.of(last.id()).isAdministrator()).isTrue();
        } finally {
            others.forEach(id -> store.give(id, Role.ADMINISTRATOR, null, null, Identities.now()));
        }
    }

    private java.util.Optional<String> take(Organiser from, Organiser by) {
        var held = roles.of(from.id()).roles().getFirst();
        return roles.withdraw(from.id(), held.id(), by, Identities.now());
    }
}
