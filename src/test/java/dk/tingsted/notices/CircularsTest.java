package dk.tingsted.notices;

import static dk.tingsted.notices.Attended.PROGRAMME;
import static dk.tingsted.notices.Attended.address;
import static dk.tingsted.notices.Attended.publish;
import static dk.tingsted.notices.Attended.register;
import static dk.tingsted.programme.Language.DANISH;
import static dk.tingsted.programme.Language.ENGLISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Registrations;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// One letter to all who come: read once, posted to each once.
class CircularsTest {

    private static final String ELSEWHERE =
            PROGRAMME.replace("Østby Rådhus, Torvet 1", "Østby Bibliotek, Gaden 2");
    private static final String LATER = PROGRAMME.replace("10.15 Haven", "10.30 Haven");

    private final Running.Browser organiser = Running.organiser();
    private final Circulars circulars = Running.server().verbs(Circulars.class);
    private final CircularPost post = Running.server().verbs(CircularPost.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);
    private final Conference conference = Attended.conference();

    @Test
    void nobody_is_told_where_nobody_comes_or_nothing_is_changed_for_all() {
        publish(conference, ELSEWHERE);
        assertThat(circulars.of(conference)).isEmpty();
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE.replace("Haven som mødested", "Haven som et mødested"));
        assertThat(circulars.of(conference)).isEmpty();
    }

    @Test
    void one_text_is_read_and_goes_to_each_in_her_own_language_with_her_own_link() {
        register(conference, DANISH, "Ulla Usynlig", "Bo Bibliotek");
        register(conference, ENGLISH, "Grace Guest");
        publish(conference, ELSEWHERE);
        assertThat(page())
                .contains("Til alle deltagere (3)", "Frigiv til 3 deltagere", "og 1 på engelsk");
        assertThat(page()).contains("Kære Ulla Usynlig", "Dear Grace Guest");
        assertThat(letters()).isEmpty();
        var waiting = only(State.WAITING);
        act(waiting, "release", waiting.danish().text().replace("er ændret", "er lavet om"));
        assertThat(posted(waiting)).isEqualTo(3);
        assertThat(letters().keySet())
                .containsExactlyInAnyOrder(
                        address("Ulla Usynlig"), address("Bo Bibliotek"), address("Grace Guest"));
        assertThat(letter(address("Ulla Usynlig")).text())
                .contains("Kære Ulla Usynlig", "er lavet om", "Østby Bibliotek")
                .containsPattern("/registration/mine/[A-Za-z0-9_-]{43}");
        assertThat(letter(address("Grace Guest")))
                .satisfies(letter -> {
                    assertThat(letter.tongue()).isEqualTo("en");
                    assertThat(letter.text()).contains("Dear Grace Guest", "before: Østby Rådhus");
                });
        assertThat(letters().values().stream().map(One::text).distinct()).hasSize(3);
        assertThat(page()).contains("Frigivet; 3 breve ligger i udbakken");
        assertThat(
                        organiser
                                .get(
                                        "/organiser/"
                                                + conference.slug()
                                                + "/outbox?occasion=CHANGE_NOTICE")
                                .body())
                .contains("Ulla Usynlig", "Bo Bibliotek", "Grace Guest");
    }

    @Test
    void the_link_in_the_letter_is_her_own() {
        register(conference, DANISH, "Ulla Usynlig", "Bo Bibliotek");
        publish(conference, ELSEWHERE);
        release();
        var secret =
                letter(address("Bo Bibliotek"))
                        .text()
                        .replaceAll("(?s).*/registration/mine/([A-Za-z0-9_-]+).*", "$1");
        assertThat(
                        Running.server()
                                .verbs(Registrations.class)
                                .at(secret)
                                .orElseThrow()
                                .person()
                                .name())
                .isEqualTo("Bo Bibliotek");
    }

    @Test
    void the_entry_in_the_calendar_follows_when_the_place_is_another_and_only_then() {
        register(conference, DANISH, "Ulla Usynlig");
        var receipt = entry("RECEIPT");
        publish(conference, LATER);
        release();
        assertThat(letter(address("Ulla Usynlig")).calendar()).isNull();
        publish(conference, ELSEWHERE.replace("8. maj", "9. maj").replace("Torsdag", "Fredag"));
        release();
        var moved = event(letter(address("Ulla Usynlig")).calendar());
        assertThat(moved.getUid().getValue()).isEqualTo(receipt.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isGreaterThan(receipt.getSequence().getValue());
        assertThat(moved.getLocation().getValue()).contains("Østby Bibliotek");
        assertThat(moved.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2031-05-09T08:00:00Z"));
        var registrations = Running.server().verbs(Registrations.class);
        var ulla = registrations.of(conference.id()).getFirst();
        registrations.withdraw(ulla.id(), new By.Herself(), "", Running.server().clock().instant());
        var gone = entry("WITHDRAWN");
        assertThat(gone.getUid().getValue()).isEqualTo(moved.getUid().getValue());
        assertThat(gone.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
    }

    @Test
    void whoever_speaks_and_comes_gets_one_letter_the_one_that_is_her_own() {
        register(conference, DANISH, "Ida Prøve", "Ulla Usynlig");
        publish(conference, ELSEWHERE.replace("10.15 Haven", "10.30 Haven"));
        assertThat(page()).contains("Til alle deltagere (1)");
        var own = own("Ida Prøve");
        assertThat(own.text())
                .contains("Sted: Østby Bibliotek", "Tiden for »Haven som mødested«: kl. 10.30");
        organiser.post(
                at() + "/" + own.id(),
                "act=release&address=ida%40example.dk&subject=Nyt&text=" + encoded(own.text()));
        release();
        assertThat(letters().keySet())
                .containsExactlyInAnyOrder("ida@example.dk", address("Ulla Usynlig"));
        assertThat(event(letter("ida@example.dk").calendar()).getLocation().getValue())
                .contains("Østby Bibliotek");
    }

    @Test
    void whoever_speaks_under_another_name_is_known_by_her_address() {
        register(conference, DANISH, "Ida P. Prøve", "Ulla Usynlig");
        publish(conference, LATER);
        organiser.post(
                at() + "/" + own("Ida Prøve").id(),
                "act=save&subject=Nyt&text=Hej&address=" + encoded(address("Ida P. Prøve")));
        release();
        assertThat(letters().keySet()).containsExactly(address("Ulla Usynlig"));
    }

    @Test
    void whoever_registered_after_the_edition_knows_it_already() {
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE);
        register(
                conference,
                DANISH,
                Running.server().clock().instant().plusSeconds(5),
                "Sofie Sent");
        release();
        assertThat(letters().keySet()).containsExactly(address("Ulla Usynlig"));
    }

    @Test
    void a_change_that_is_taken_back_withdraws_the_letter_that_was_not_released() {
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE);
        var waiting = only(State.WAITING);
        publish(conference, PROGRAMME);
        assertThat(circulars.of(conference))
                .extracting(Circular::state)
                .containsExactly(State.REPLACED);
        act(waiting, "release", "Kære [navn]");
        assertThat(letters()).isEmpty();
    }

    @Test
    void two_editions_make_one_letter_about_both() {
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE);
        publish(conference, ELSEWHERE.replace("12.30 Frokost", "12.45 Frokost"));
        assertThat(circulars.of(conference))
                .extracting(Circular::state)
                .containsExactly(State.REPLACED, State.WAITING);
        assertThat(only(State.WAITING).danish().text())
                .contains("Østby Bibliotek", "Tiden for »Frokost«: kl. 12.45 (før: kl. 12.30)");
    }

    @Test
    void what_cannot_be_sent_is_refused_and_kept_on_the_page() {
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE);
        var waiting = only(State.WAITING);
        var answer = act(waiting, "release", "Kære [ukendt]");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("»[ukendt]«", ">\nKære [ukendt]</textarea>");
        assertThat(act(waiting, "release", "Kære [navn]\n\n[ændringer]").body())
                .contains("Skriv selv, hvad der er ændret");
        assertThat(only(State.WAITING)).isEqualTo(waiting);
        act(waiting, "away", "");
        assertThat(page()).contains("Sendes ikke");
        assertThat(letters()).isEmpty();
    }

    @Test
    void two_clicks_release_it_once() {
        register(conference, DANISH, "Ulla Usynlig");
        publish(conference, ELSEWHERE);
        var waiting = only(State.WAITING);
        act(waiting, "release", "Kære [navn]");
        assertThat(act(waiting, "release", "Kære [navn]").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("did=late");
        posted(waiting);
        assertThat(count()).isEqualTo(1);
    }

    /// A batch that does not end well leaves nothing; what was posted is not posted again.
    @Test
    void it_goes_on_where_it_was_killed_and_two_copies_never_write_to_the_same() throws Exception {
        var names = IntStream.range(0, 250).mapToObj(n -> "Deltager " + n).toArray(String[]::new);
        register(conference, DANISH, names);
        publish(conference, ELSEWHERE);
        var waiting = only(State.WAITING);
        Running.server()
                .verbs(CircularStore.class)
                .become(waiting.id(), State.RELEASED, "Prøve", Instant.EPOCH);
        var transactions = Running.server().verbs(TransactionTemplate.class);
        post.next(Running.server().clock().instant());
        assertThat(count()).isGreaterThanOrEqualTo(100).matches(CircularsTest::isWhole);
        transactions.executeWithoutResult(status -> {
            post.next(Running.server().clock().instant());
            status.setRollbackOnly();
        });
        assertThat(count()).matches(CircularsTest::isWhole);
        var copies =
                IntStream.range(0, 4)
                        .mapToObj(_ -> Thread.ofPlatform().start(this::carry))
                        .toList();
        for (var copy : copies) {
            copy.join();
        }
        assertThat(posted(waiting)).isEqualTo(250);
        assertThat(count()).isEqualTo(250);
        assertThat(letters()).hasSize(250);
    }

    private void carry() {
        while (post.next(Running.server().clock().instant())) {
            // More is under way.
        }
    }

    private static boolean isWhole(long letters) {
        return letters % 100 == 0 || letters == 250;
    }

    private void release() {
        var waiting = only(State.WAITING);
        act(waiting, "release", waiting.danish().text());
        posted(waiting);
    }

    private HttpResponse<String> act(Circular circular, String act, String text) {
        return organiser.post(
                at() + "/participants/" + circular.id(),
                "act=%s&da-subject=%s&da-text=%s&en-subject=%s&en-text=%s"
                        .formatted(
                                act,
                                encoded(circular.danish().subject()),
                                encoded(text),
                                encoded(circular.english().subject()),
                                encoded(circular.english().text())));
    }

    private Circular only(State state) {
        return circulars.of(conference).stream()
                .filter(one -> one.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private Letter own(String name) {
        return Running.server().verbs(Notices.class).of(conference).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Waits until it lies in the outbox for everybody.
    private int posted(Circular circular) {
        for (int n = 0; n < 200; n++) {
            var now =
                    circulars.of(conference).stream()
                            .filter(one -> one.id() == circular.id() && one.postedAt() != null)
                            .findFirst();
            if (now.isPresent()) {
                return now.get().letters();
            }
            pause();
        }
        throw new AssertionError("Not posted in ten seconds");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record One(String tongue, String text, @Nullable String calendar) {}

    /// The latest to each address.
    private Map<String, One> letters() {
        return database
                .sql(
                        "select * from outgoing where conference = ? and occasion = 'CHANGE_NOTICE' order by id")
                .param(conference.id().value())
                .query((row, _) ->
                        Map.entry(
                                row.getString("address"),
                                new One(
                                        row.getString("tongue"),
                                        row.getString("text"),
                                        row.getString("calendar"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, b) -> b));
    }

    private One letter(String address) {
        return Objects.requireNonNull(letters().get(address));
    }

    private long count() {
        return database.sql(
                        "select count(*) from outgoing where conference = ? and occasion = 'CHANGE_NOTICE'")
                .param(conference.id().value())
                .query(Long.class)
                .single();
    }

    private VEvent entry(String occasion) {
        return event(
                database.sql("select calendar from outgoing where conference = ? and occasion = ?")
                        .params(List.of(conference.id().value(), occasion))
                        .query(String.class)
                        .single());
    }

    private static VEvent event(@Nullable String ics) {
        return Biweekly.parse(Objects.requireNonNull(ics)).first().getEvents().getFirst();
    }

    private String page() {
        return organiser.get(at()).body();
    }

    private String at() {
        return "/organiser/" + conference.slug() + "/notices";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
