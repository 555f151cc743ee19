package dk.tingsted.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.people.Courier;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Role;
import dk.tingsted.people.SignIn;
import dk.tingsted.platform.web.Addresses;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AccountTest {

    private static final Pattern END = Pattern.compile("/organiser/me/sessions/(\\w+)/end");

    @Test
    void one_sees_where_one_is_signed_in_and_ends_it_there() {
        var organiser = Identities.somebody();
        var here = Identities.byMail(organiser);
        var there = Identities.byMail(organiser);
        var page = here.get("/organiser/me").body();
        var others = END.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(others).hasSize(1);
        assertThat(
                        here.post("/organiser/me/sessions/" + others.getFirst() + "/end", "")
                                .statusCode())
                .isEqualTo(303);
        assertThat(there.get("/organiser").headers().firstValue("Location")).contains("/login");
        assertThat(here.get("/organiser").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() {
        var victim = Identities.somebody();
        var hers = Identities.byMail(victim);
        var sessions = Running.server().verbs(Sessions.class);
        var key = sessions.of(victim.id(), Optional.empty()).getFirst().key();
        var browser = Identities.byMail(Identities.somebody());
        browser.post("/organiser/me/sessions/" + key + "/end", "");
        browser.post("/organiser/me/sessions/others", "");
        assertThat(hers.get("/organiser").statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_ends_a_colleagues_sessions_and_shuts_what_was_lost() {
        var colleague = Identities.somebody();
        var hers = Identities.byMail(colleague);
        var administrator = Identities.byConsole(Identities.with(Role.ADMINISTRATOR, null));
        var address = "/organiser/people/" + colleague.id().value();
        assertThat(administrator.get(address).body())
                .contains(colleague.name(), "Slut alle logins");
        administrator.post(address + "/sessions/end", "");
        assertThat(hers.get("/organiser").statusCode()).isEqualTo(303);

        var again = Identities.byMail(colleague);
        administrator.post(address + "/shut", "");
        assertThat(again.get("/organiser").statusCode()).isEqualTo(303);
        assertThat(administrator.get("/organiser/people/log").body())
                .contains("lukkede en kollegas adgang: logins, nøgler og koder");
    }

    @Test
    void whoever_is_removed_and_brought_back_has_no_old_session() {
        var colleague = Identities.somebody();
        var hers = Identities.byMail(colleague);
        var administrator = Identities.byConsole(Identities.with(Role.ADMINISTRATOR, null));
        administrator.post("/organiser/people/" + colleague.id().value() + "/remove", "");
        administrator.post("/organiser/people", "name=Igen&address=" + colleague.address());
        assertThat(Running.server().verbs(SignIn.class).find(colleague.id())).isPresent();
        assertThat(hers.get("/organiser").statusCode()).isEqualTo(303);
    }

    @Test
    void a_new_address_counts_when_its_link_has_come_back() {
        var organiser = Identities.somebody();
        var browser = Identities.byMail(organiser);
        var links = new ArrayList<URI>();
        var changes = changes((_, link) -> links.add(link));
        var address = UUID.randomUUID() + "@example.dk";
        assertThat(
                        changes.ask(
                                organiser,
                                address.toUpperCase(java.util.Locale.ROOT),
                                Identities.now()))
                .isEmpty();
        assertThat(find(address)).isEmpty();

        var link = links.getFirst().getPath();
        assertThat(Running.browser().get(link).statusCode()).isEqualTo(200);
        assertThat(find(address)).isEmpty();
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(303);
        assertThat(find(address)).map(Organiser::id).contains(organiser.id());
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(303);
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(410);
    }

    @Test
    void an_address_of_somebody_else_is_not_taken() {
        var victim = Identities.somebody();
        var links = new ArrayList<URI>();
        var changes = changes((_, link) -> links.add(link));
        changes.ask(Identities.somebody(), String.valueOf(victim.address()), Identities.now());
        assertThat(Running.browser().post(links.getFirst().getPath(), "").statusCode())
                .isEqualTo(410);
        assertThat(find(String.valueOf(victim.address()))).contains(victim);
    }

    @Test
    void an_old_link_for_an_address_is_worth_nothing() {
        var links = new ArrayList<URI>();
        var before = Identities.now().minus(Duration.ofMinutes(10)).minusSeconds(1);
        changes((_, link) -> links.add(link))
                .ask(Identities.somebody(), UUID.randomUUID() + "@example.dk", before);
        assertThat(Running.browser().post(links.getFirst().getPath(), "").statusCode())
                .isEqualTo(410);
    }

    @Test
    void what_cannot_be_an_address_is_shown_again() {
        var browser = Identities.byMail(Identities.somebody());
        var refused = browser.post("/organiser/me/address", "address=bo.example.dk");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"bo.example.dk\"", "Skriv en mailadresse som navn@kommune.dk.");
    }

    private static Optional<Organiser> find(String address) {
        return Running.server().verbs(SignIn.class).find(address);
    }

    private static AddressChanges changes(Courier courier) {
        var server = Running.server();
        return new AddressChanges(
                server.verbs(AddressStore.class),
                server.verbs(SignIn.class),
                courier,
                server.verbs(Addresses.class),
                server.verbs(EventLog.class),
                server.verbs(Sessions.class),
                server.verbs(TransactionTemplate.class));
    }
}
