package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Posted.State;
import dk.tingsted.letters.Sending.Round;
import dk.tingsted.letters.Sink.Mode;
import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.MailServer.Tls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters go over a real line to a mail server that misbehaves in every way it can.
class SendingTest {

    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");

    private final Outbox outbox = Running.server().verbs(Outbox.class);
    private final SendingStore store = Running.server().verbs(SendingStore.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);
    private final TransactionTemplate transactions =
            Running.server().verbs(TransactionTemplate.class);
    private final Sink sink = Sink.open();
    private final Conference conference =
            Running.server().verbs(Conferences.class).found("Breve", "Sekretariatet", NOW);

    @BeforeEach
    void nothing_waits_from_others() {
        database.sql("update outgoing set withdrawn_at = now() where sent_at is null").update();
        database.sql("delete from mail_trouble").update();
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void two_hundred_letters_go_once_each_over_one_connection() {
        post(200);
        everything(sending(), NOW);
        assertThat(sink.got()).hasSize(200);
        assertThat(messageIds()).doesNotHaveDuplicates();
        assertThat(recipients()).doesNotHaveDuplicates();
        assertThat(sink.connections()).isEqualTo(1);
        assertThat(states()).containsOnly(State.SENT);
    }

    @Test
    void a_letter_carries_its_two_forms_and_says_that_nobody_wrote_it() {
        post(
                new Outgoing(
                        conference.id(),
                        Occasion.INVITATION,
                        "Ærø, Søren \"Sø\"",
                        "soeren@example.dk",
                        Composer.compose(
                                new Wording("Hej, [navn]", "Kære [navn]\n\n[link til frameld]"),
                                Tongue.DANISH,
                                java.util.Map.of(
                                        Placeholder.NAME, "Søren",
                                        Placeholder.UNSUBSCRIBE_LINK, "https://example.dk/nej")),
                        new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
                        NOW,
                        true,
                        "test"));
        everything(sending(), NOW);
        var got = sink.got().getFirst();
        assertThat(got.recipients()).containsExactly("soeren@example.dk");
        assertThat(got.header("Auto-Submitted")).hasValue("auto-generated");
        assertThat(got.header("List-Unsubscribe")).hasValue("<https://example.dk/nej>");
        assertThat(got.header("List-Unsubscribe-Post")).hasValue("List-Unsubscribe=One-Click");
        assertThat(got.header("Message-ID").orElseThrow())
                .isEqualTo(
                        database.sql("select message_id from outgoing order by id desc limit 1")
                                .query(String.class)
                                .single());
        assertThat(got.raw())
                .contains(
                        "multipart/alternative",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Type: text/html; charset=UTF-8",
                        "text/calendar",
                        "method=REQUEST");
    }

    @Test
    void a_server_that_is_busy_is_asked_again_later() {
        post(10);
        sink.be(Mode.NOT_NOW);
        var sending = sending();
        everything(sending, NOW);
        assertThat(states()).containsOnly(State.WAITING);
        sink.be(Mode.OK);
        everything(sending, NOW.plusSeconds(59));
        assertThat(sink.got()).isEmpty();
        everything(sending, NOW.plusSeconds(61));
        assertThat(sink.got()).hasSize(10);
        assertThat(recipients()).doesNotHaveDuplicates();
    }

    @Test
    void a_letter_that_is_never_wanted_is_given_up_in_the_end() {
        post(1);
        sink.be(Mode.NOT_NOW);
        var sending = sending();
        var now = NOW;
        for (int i = 0; i < 25; i++) {
            everything(sending, now);
            now = now.plus(Duration.ofHours(7));
        }
        assertThat(outbox.about(conference.id(), "test"))
                .extracting(Posted::state, Posted::tries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(State.FAILED, 20));
    }

    @Test
    void an_address_that_is_refused_is_shown_with_what_the_server_said() {
        post(3);
        sink.be(Mode.NO_SUCH_USER);
        everything(sending(), NOW);
        sink.be(Mode.OK);
        everything(sending(), NOW.plus(Duration.ofDays(1)));
        assertThat(sink.got()).isEmpty();
        assertThat(outbox.about(conference.id(), "test"))
                .allSatisfy(letter -> {
                    assertThat(letter.state()).isEqualTo(State.FAILED);
                    assertThat(letter.answer()).contains("550 5.1.1 no such user");
                });
    }

    @Test
    void a_letter_that_is_refused_when_read_is_not_tried_again() {
        post(2);
        sink.be(Mode.LOOKS_LIKE_SPAM);
        everything(sending(), NOW);
        assertThat(states()).containsOnly(State.FAILED);
    }

    @Test
    void a_sender_that_is_refused_is_nobodys_letter_s_fault() {
        post(2);
        sink.be(Mode.NOT_FROM_YOU);
        assertThat(sending().round(NOW)).isEqualTo(Round.TROUBLE);
        assertThat(states()).containsOnly(State.WAITING);
        assertThat(trouble()).contains("vil ikke sende breve fra");
        sink.be(Mode.OK);
        everything(sending(), NOW);
        assertThat(states()).containsOnly(State.SENT);
        assertThat(trouble()).isEmpty();
    }

    @Test
    void a_line_that_breaks_before_the_answer_repeats_one_letter_under_the_same_id() {
        post(5);
        sink.be(Mode.HANGS_UP);
        var sending = sending();
        sending.round(NOW);
        sink.be(Mode.OK);
        everything(sending, NOW.plusSeconds(61));
        assertThat(sink.got()).hasSize(10);
        assertThat(messageIds().stream().distinct()).hasSize(5);
        assertThat(sink.got().stream().filter(Sink.Got::answered)).hasSize(5);
        assertThat(states()).containsOnly(State.SENT);
    }

    @Test
    void a_server_that_says_nothing_holds_up_one_letter_for_as_long_as_we_wait() {
        post(2);
        sink.be(Mode.SILENT);
        var sending = sending();
        sending.round(NOW);
        assertThat(states()).containsOnly(State.WAITING);
        sink.be(Mode.OK);
        everything(sending, NOW.plusSeconds(61));
        assertThat(sink.got().stream().filter(Sink.Got::answered)).hasSize(2);
        assertThat(states()).containsOnly(State.SENT);
    }

    /// As a bad day goes: busy, refusing, hanging up, silent and well in turns. What was taken
    /// without a word of it is sent again, and only that.
    @Test
    void of_eight_hundred_letters_through_a_server_that_misbehaves_each_arrives_once() {
        post(800);
        var sending = sending();
        var now = NOW;
        var bad = List.of(Mode.NOT_NOW, Mode.HANGS_UP, Mode.SILENT, Mode.NO_SUCH_USER);
        for (int turn = 0; turn < 8; turn++) {
            sink.be(bad.get(turn % bad.size()));
            sending.round(now);
            sink.be(Mode.OK);
            sending.round(now);
            now = now.plus(Duration.ofMinutes(1));
        }
        for (int day = 1; day <= 10; day++) {
            everything(sending, now.plus(Duration.ofDays(day)));
        }
        var answered = sink.got().stream().filter(Sink.Got::answered).toList();
        var unanswered = sink.got().size() - answered.size();
        var refused = states().stream().filter(State.FAILED::equals).count();
        assertThat(answered.stream().map(got -> got.recipients().getFirst()))
                .doesNotHaveDuplicates()
                .hasSize((int) (800 - refused));
        assertThat(states()).containsOnly(State.SENT, State.FAILED);
        assertThat(unanswered).isPositive();
        assertThat(refused).isPositive();
        Found.that(
                "M1",
                getClass(),
                "800 letters: %d taken once, %d refused and shown, %d on a line that broke were sent again"
                        .formatted(answered.size(), refused, unanswered));
    }

    @Test
    void a_server_that_is_not_there_loses_nothing() {
        post(3);
        sink.close();
        assertThat(sending().round(NOW)).isEqualTo(Round.TROUBLE);
        assertThat(trouble()).contains("svarer ikke på port");
        assertThat(states()).containsOnly(State.WAITING);
        assertThat(store.claim(10, Duration.ofSeconds(1), NOW)).hasSize(3);
    }

    @Test
    void without_the_encryption_that_was_asked_for_nothing_is_sent() {
        post(2);
        assertThat(sending(Tls.REQUIRED, new Properties()).round(NOW)).isEqualTo(Round.TROUBLE);
        assertThat(trouble()).contains("STARTTLS");
        assertThat(sink.got()).isEmpty();
        assertThat(states()).containsOnly(State.WAITING);
        Found.that("M7", getClass(), "without STARTTLS: 0 letters, told at the top of the outbox");
    }

    /// A claim lasts twenty seconds: what is claimed must be able to go within them.
    @Test
    void however_slowly_letters_go_no_more_are_claimed_than_can_go_in_time() {
        for (int perMinute : List.of(1, 5, 12, 60, 600, 60_000)) {
            int atOnce = new Pace(perMinute).atOnce();
            assertThat(atOnce).isBetween(1, 20);
            assertThat(atOnce == 1 || 60.0 * atOnce / perMinute <= 10).isTrue();
        }
    }

    @Test
    void several_copies_at_once_send_each_letter_once() throws InterruptedException {
        post(200);
        var threads =
                IntStream.range(0, 4)
                        .mapToObj(_ -> Thread.ofPlatform().start(() -> everything(sending(), NOW)))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(messageIds()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void a_copy_that_stopped_loses_its_letters_to_another_and_sends_none_of_them_twice() {
        post(6);
        var claims = store.claim(6, Duration.ofMillis(50), NOW);
        var onTheLine = store.begin(claims.getFirst(), Duration.ofMinutes(2), NOW);
        pause(80);
        everything(sending(), NOW);
        assertThat(sink.got()).hasSize(5);
        for (var claim : claims.subList(1, 6)) {
            assertThat(store.begin(claim, Duration.ofMinutes(2), NOW)).isEmpty();
        }
        assertThat(onTheLine).isPresent();
        store.taken(claims.getFirst(), "250 ok", NOW);
        everything(sending(), NOW.plus(Duration.ofDays(1)));
        assertThat(sink.got()).hasSize(5);
        assertThat(states()).containsOnly(State.SENT);
    }

    @Test
    void what_is_held_or_withdrawn_or_not_yet_due_stays() {
        post(letter(1, NOW, false, "holdt"), letter(2, NOW.plusSeconds(60), true, "senere"));
        post(letter(3, NOW, true, "trukket"));
        transactions.executeWithoutResult(_ -> outbox.withdraw(conference.id(), "trukket", NOW));
        everything(sending(), NOW);
        assertThat(sink.got()).isEmpty();
        transactions.executeWithoutResult(_ -> outbox.release(conference.id(), "holdt"));
        everything(sending(), NOW.plusSeconds(61));
        assertThat(recipients()).containsExactlyInAnyOrder("nr1@example.dk", "nr2@example.dk");
    }

    @Test
    void a_letter_and_its_fact_are_there_both_or_neither() {
        assertThatThrownBy(() -> outbox.post(List.of(letter(1, NOW, true, "test")), NOW))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> {
            outbox.post(List.of(letter(1, NOW, true, "test")), NOW);
            status.setRollbackOnly();
        });
        assertThat(outbox.about(conference.id(), "test")).isEmpty();
    }

    @Test
    void a_secret_that_has_arrived_is_kept_no_longer() {
        var secret = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";
        post(
                new Outgoing(
                        conference.id(),
                        Occasion.RECEIPT,
                        "Ida",
                        "ida@example.dk",
                        Composer.compose(
                                new Wording("Hej", "[link til min tilmelding]"),
                                Tongue.DANISH,
                                java.util.Map.of(
                                        Placeholder.MY_REGISTRATION_LINK,
                                        "https://example.dk/min/" + secret)),
                        null,
                        NOW,
                        true,
                        "test"));
        everything(sending(), NOW);
        assertThat(sink.got().getFirst().raw().replace("=\r\n", "")).contains(secret);
        assertThat(
                        database.sql("select text || html from outgoing order by id desc limit 1")
                                .query(String.class)
                                .single())
                .doesNotContain(secret)
                .contains("https://example.dk/min/…");
    }

    private Sending sending() {
        return sending(Tls.NONE, new Properties());
    }

    private Sending sending(Tls tls, Properties more) {
        var line = new MailLine(server(sink.port(), tls), more);
        return new Sending(store, line, new Pace(60_000), Duration.ofMinutes(2), () -> false);
    }

    static MailServer server(int port, Tls tls) {
        return new MailServer(
                "localhost",
                port,
                null,
                tls,
                "konference@example.dk",
                "Sekretariatet, Østby",
                60_000,
                Duration.ofMillis(500),
                null);
    }

    private static void everything(Sending sending, Instant now) {
        while (sending.round(now) == Round.SENT) {
            // More may be due.
        }
        sending.rest();
    }

    private void post(int number) {
        post(
                IntStream.rangeClosed(1, number)
                        .mapToObj(n -> letter(n, NOW, true, "test"))
                        .toArray(Outgoing[]::new));
    }

    private void post(Outgoing... letters) {
        transactions.executeWithoutResult(_ -> outbox.post(List.of(letters), NOW));
    }

    private Outgoing letter(int number, Instant due, boolean byItself, String about) {
        return new Outgoing(
                conference.id(),
                Occasion.MESSAGE,
                "Nr. " + number,
                "nr" + number + "@example.dk",
                Composed.plain(Tongue.DANISH, "Brev " + number, "Kære nr. " + number),
                null,
                due,
                byItself,
                about);
    }

    private List<State> states() {
        return outbox.about(conference.id(), "test").stream().map(Posted::state).toList();
    }

    private List<String> messageIds() {
        return sink.got().stream().map(got -> got.header("Message-ID").orElseThrow()).toList();
    }

    private List<String> recipients() {
        return sink.got().stream().flatMap(got -> got.recipients().stream()).toList();
    }

    private String trouble() {
        return database.sql("select why from mail_trouble")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
