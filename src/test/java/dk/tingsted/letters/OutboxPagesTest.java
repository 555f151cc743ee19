package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Posted.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The secretariat sees what goes, when and to whom, and writes the letters' texts.
class OutboxPagesTest {

    private static final Instant NOW = Instant.parse("2031-03-03T09:00:00Z");

    private final Running.Browser organiser = Running.organiser();
    private final Outbox outbox = Running.server().verbs(Outbox.class);
    private final SendingStore store = Running.server().verbs(SendingStore.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);
    private final Conference conference = conference();

    @Test
    void the_outbox_tells_what_goes_when_and_to_whom() {
        post("Ida Prøve", "ida@example.dk", conference.id(), true);
        post("Eva Eksempel", "eva@example.dk", conference.id(), false);
        assertThat(organiser.get(outboxPage()).body())
                .contains("Ida Prøve", "ida@example.dk", "Venter, sendes 3. marts 2031 kl. 10.00")
                .contains("Eva Eksempel", "Holdt tilbage", "Intet bliver sendt");
        assertThat(organiser.get(outboxPage() + "?state=HELD").body())
                .contains("Eva Eksempel")
                .doesNotContain("Ida Prøve");
        assertThat(organiser.get(outboxPage() + "?search=IDA%40").body())
                .contains("Ida Prøve")
                .doesNotContain("Eva Eksempel");
        assertThat(organiser.get(outboxPage() + "?occasion=RECEIPT").body())
                .contains("0 breve")
                .doesNotContain("Eva Eksempel");
    }

    @Test
    void a_letter_is_read_as_it_arrives_in_a_frame_that_can_do_nothing() {
        post("<b>Ida</b>", "ida@example.dk", conference.id(), true);
        long id = only().id();
        var page = organiser.get(outboxPage() + "/" + id);
        assertThat(page.body())
                .contains(
                        "&lt;b&gt;Ida&lt;/b&gt;",
                        "<iframe class=\"letter-frame\" sandbox",
                        outboxPage() + "/" + id + "/html",
                        "Kære Ida, [navn] &lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-src 'self'");
        var letter = organiser.get(outboxPage() + "/" + id + "/html");
        assertThat(letter.headers().allValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none';"
                                + " base-uri 'none'; frame-ancestors 'self'; sandbox");
        assertThat(letter.body())
                .contains("<html lang=\"da\">", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void one_letter_or_all_are_held_and_let_go() {
        post("Ida", "ida@example.dk", conference.id(), true);
        post("Eva", "eva@example.dk", conference.id(), true);
        long first = all().getFirst().id();
        act("/" + first, "hold");
        assertThat(states()).containsExactly(State.HELD, State.WAITING);
        act("", "hold");
        assertThat(states()).containsOnly(State.HELD);
        act("/" + first, "release");
        assertThat(states()).containsExactly(State.WAITING, State.HELD);
        act("", "release");
        act("/" + first, "withdraw");
        assertThat(states()).containsExactly(State.WITHDRAWN, State.WAITING);
        assertThat(act("/" + first, "release")).contains("did=late");
    }

    @Test
    void one_that_failed_is_sent_again_to_the_address_that_is_right() {
        post("Ida", "idaa@example.dk", conference.id(), true);
        long id = only().id();
        claimed(id, claim -> store.never(claim, "550 no such user", NOW));
        assertThat(organiser.get(outboxPage() + "/" + id).body()).contains("550 no such user");
        var refused =
                organiser.post(outboxPage() + "/" + id, "act=again&address=ida%40%0D%0Aexample.dk");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv en mailadresse", "aria-invalid=\"true\"");
        assertThat(only().state()).isEqualTo(State.FAILED);
        organiser.post(outboxPage() + "/" + id, "act=again&address=ida%40example.dk");
        assertThat(only())
                .extracting(Posted::state, Posted::address, Posted::tries)
                .containsExactly(State.WAITING, "ida@example.dk", 0);
    }

    @Test
    void one_that_came_back_is_noted() {
        post("Ida", "ida@example.dk", conference.id(), true);
        long id = only().id();
        claimed(id, claim -> store.taken(claim, "250 ok", NOW));
        act("/" + id, "returned");
        assertThat(only().state()).isEqualTo(State.RETURNED);
    }

    @Test
    void nobody_reads_a_letter_of_another_conference_or_a_sign_in_link() {
        var other = conference();
        post("Ida", "ida@example.dk", other.id(), true);
        post("Arrangør", "org@example.dk", null, true);
        var ids =
                database.sql("select id from outgoing order by id desc limit 2")
                        .query(Long.class)
                        .list();
        for (var id : ids) {
            assertThat(organiser.get(outboxPage() + "/" + id).statusCode()).isEqualTo(404);
            assertThat(organiser.get(outboxPage() + "/" + id + "/html").statusCode())
                    .isEqualTo(404);
            assertThat(act("/" + id, "hold")).contains("did=late");
        }
        assertThat(organiser.get(outboxPage()).body()).doesNotContain("org@example.dk");
        assertThat(Running.browser().get(outboxPage()).statusCode()).isEqualTo(303);
    }

    @Test
    void trouble_with_the_mail_server_stands_at_the_top() {
        store.trouble("Mailserveren tilbyder ikke kryptering (STARTTLS).", NOW);
        assertThat(organiser.get(outboxPage()).body())
                .contains("role=\"alert\"", "Der går ingen breve ud", "STARTTLS");
        store.allIsWell();
        assertThat(organiser.get(outboxPage()).body()).doesNotContain("role=\"alert\"");
    }

    @Test
    void a_text_is_written_shown_kept_and_given_up_again() {
        var address = textsPage() + "/receipt/da";
        assertThat(organiser.get(textsPage()).body())
                .contains("Kvittering", address)
                .doesNotContain("sign-in");
        assertThat(organiser.get(address).body())
                .contains("[link til min tilmelding]", "Kære Ida Prøve", "Temadag om lokale haver");
        assertThat(write(address, "show", "Hej", "Kære **[navn]**").body())
                .contains("<p>Kære <strong>Ida Prøve</strong></p>", "\nKære **[navn]**</textarea>");
        assertThat(write(address, "save", "Hej", "Kære [navn]").statusCode()).isEqualTo(303);
        assertThat(texts().wording(Occasion.RECEIPT, Tongue.DANISH))
                .isEqualTo(new Wording("Hej", "Kære [navn]"));
        assertThat(organiser.get(textsPage()).body()).contains("(egen tekst)");
        write(address, "standard", "", "");
        assertThat(texts().own()).isEmpty();
    }

    @Test
    void a_text_with_an_unknown_placeholder_is_refused_and_stays_as_it_was_typed() {
        var address = textsPage() + "/receipt/en";
        var refused = write(address, "save", "Hi", "Dear [fornavn] <script>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "»[fornavn]« er ikke en pladsholder",
                        "\nDear [fornavn] &lt;script&gt;</textarea>")
                .doesNotContain("<script>");
        assertThat(texts().own()).isEmpty();
    }

    private Texts.ForConference texts() {
        return Running.server().verbs(Texts.class).of(conference);
    }

    private java.net.http.HttpResponse<String> write(
            String address, String act, String subject, String text) {
        return organiser.post(
                address, "act=" + act + "&subject=" + encoded(subject) + "&text=" + encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String act(String letter, String act) {
        return organiser
                .post(outboxPage() + letter, "act=" + act)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private void claimed(long id, java.util.function.Consumer<SendingStore.Claim> then) {
        store.claim(1_000, Duration.ofSeconds(10), NOW).stream()
                .filter(claim -> claim.letter() == id)
                .forEach(then);
    }

    private void post(
            String name, String address, @Nullable ConferenceId to, boolean mayGoByItself) {
        var letter =
                new Outgoing(
                        to,
                        to == null ? Occasion.SIGN_IN : Occasion.MESSAGE,
                        name,
                        address,
                        Composed.plain(
                                Tongue.DANISH, "Hej", "Kære Ida, [navn] <script>alert(1)</script>"),
                        null,
                        NOW,
                        mayGoByItself,
                        "test");
        Running.server()
                .verbs(TransactionTemplate.class)
                .executeWithoutResult(_ -> outbox.post(List.of(letter), NOW));
    }

    private List<Posted> all() {
        return outbox.about(conference.id(), "test");
    }

    private Posted only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<State> states() {
        return all().stream().map(Posted::state).toList();
    }

    private String outboxPage() {
        return "/organiser/" + conference.slug() + "/outbox";
    }

    private String textsPage() {
        return "/organiser/" + conference.slug() + "/texts";
    }

    private static Conference conference() {
        return Running.server().verbs(Conferences.class).found("Udbakke", "Sekretariatet", NOW);
    }
}
