package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The verbs, on a real PostgreSQL.
class ProgrammesTest {

    private static final Instant NOW = Instant.parse("2031-05-01T08:00:00Z");
    private static final String ANNA = "Anna Eksempel";
    private static final Programme PROGRAMME =
            Examples.programme(
                    Examples.talk("i01", "10:00", "Velkomst"),
                    Examples.talk("i02", "10:15", "Haven som mødested"),
                    Examples.talk("i03", "11:00", "Pause"));

    private final Programmes programmes = Running.server().verbs(Programmes.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);

    @Test
    void a_document_becomes_a_conference_with_a_draft_and_nothing_is_out() {
        var conference = conference();
        var draft = programmes.draft(conference);
        assertThat(draft.programme().items())
                .extracting(Item::title)
                .containsExactly("Velkomst", "Haven som mødested", "Pause");
        assertThat(draft.latest()).isEmpty();
        assertThat(programmes.editions(conference.id())).isEmpty();
    }

    @Test
    void the_file_is_kept_byte_for_byte() {
        var conference = conference();
        assertThat(programmes.original(conference).bytes())
                .isEqualTo("10.00 Velkomst".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_form_that_is_sent_five_times_at_once_makes_one_conference() throws Exception {
        var upload = upload("10.00 Velkomst");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 5)
                                    .mapToObj(_ ->
                                            (java.util.concurrent.Callable<Imported>)
                                                    () ->
                                                            programmes.keep(
                                                                    upload, reading(), ANNA, NOW))
                                    .toList());
            assertThat(answers.stream().map(answer -> answer.resultNow()).distinct()).hasSize(1);
        }
    }

    @Test
    void what_is_no_programme_leaves_nothing_behind() {
        var before = documents();
        assertThat(programmes.importDocument(upload("Husk kage på fredag."), ANNA, NOW))
                .isInstanceOf(Imported.Refused.class);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void a_correction_is_seen_in_the_draft_and_can_be_undone() {
        var conference = conference();
        var item = itemTitled(conference, "Pause");
        var wanted = new Correction(Spot.of(item.id(), "title"), "Pause", "Kaffe");
        assertThat(programmes.correct(conference, List.of(wanted), ANNA, NOW))
                .isEqualTo(new Amended.Done(List.of(wanted)));
        assertThat(itemTitled(conference, "Kaffe")).isEqualTo(item.titled("Kaffe"));

        var amendment = programmes.draft(conference).amendments().getFirst();
        assertThat(amendment)
                .isEqualTo(new Amendment(amendment.id(), amendment.act(), wanted, NOW, ANNA));
        programmes.undo(conference, amendment.id(), ANNA, NOW);
        assertThat(itemTitled(conference, "Pause")).isEqualTo(item);
        assertThat(programmes.draft(conference).amendments()).isEmpty();
    }

    @Test
    void a_correction_of_another_conference_cannot_be_undone_from_here() {
        var mine = conference();
        var other = conference();
        var item = itemTitled(other, "Pause");
        programmes.correct(
                other,
                List.of(new Correction(Spot.of(item.id(), "title"), "Pause", "Kaffe")),
                ANNA,
                NOW);
        var amendment = programmes.draft(other).amendments().getFirst();
        assertThat(programmes.undo(mine, amendment.id(), ANNA, NOW))
                .isEqualTo(new Amended.Nothing());
        assertThat(programmes.draft(other).amendments()).containsExactly(amendment);
    }

    @Test
    void of_two_who_correct_the_same_value_at_once_one_is_told() throws Exception {
        var conference = conference();
        var spot = Spot.of(itemTitled(conference, "Pause").id(), "title");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 8)
                                    .mapToObj(n ->
                                            (java.util.concurrent.Callable<Amended>)
                                                    () ->
                                                            programmes.correct(
                                                                    conference,
                                                                    List.of(
                                                                            new Correction(
                                                                                    spot,
                                                                                    "Pause",
                                                                                    "Kaffe " + n)),
                                                                    ANNA,
                                                                    NOW))
                                    .toList());
            assertThat(
                            answers.stream()
                                    .map(answer -> answer.resultNow())
                                    .filter(Amended.Done.class::isInstance))
                    .hasSize(1);
        }
        assertThat(programmes.draft(conference).amendments()).hasSize(1);
    }

    @Test
    void publishing_freezes_the_programme_as_it_stands() {
        var conference = conference();
        var draft = programmes.draft(conference).programme();
        var first = new Edition(1, Status.PRELIMINARY, NOW, ANNA, draft);
        assertThat(programmes.publish(conference, Status.PRELIMINARY, ANNA, NOW))
                .isEqualTo(new Published.New(first));

        var pause = itemTitled(conference, "Pause");
        programmes.correct(
                conference,
                List.of(new Correction(Spot.of(pause.id(), "title"), "Pause", "Kaffe")),
                ANNA,
                NOW);
        assertThat(programmes.editions(conference.id())).containsExactly(first);
        programmes.publish(conference, Status.PRELIMINARY, ANNA, NOW);
        assertThat(programmes.editions(conference.id()))
                .extracting(Edition::number)
                .containsExactly(2, 1);
        assertThat(programmes.editions(conference.id()).getLast()).isEqualTo(first);
    }

    @Test
    void a_second_click_publishes_nothing_but_another_status_does() {
        var conference = conference();
        programmes.publish(conference, Status.PRELIMINARY, ANNA, NOW);
        assertThat(programmes.publish(conference, Status.PRELIMINARY, ANNA, NOW))
                .isInstanceOf(Published.Already.class);
        assertThat(programmes.publish(conference, Status.FINAL, ANNA, NOW))
                .isInstanceOf(Published.New.class);
        assertThat(programmes.editions(conference.id())).hasSize(2);
    }

    @Test
    void of_eight_who_publish_at_once_one_makes_the_edition() throws Exception {
        var conference = conference();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 8)
                                    .mapToObj(_ ->
                                            (java.util.concurrent.Callable<Published>)
                                                    () ->
                                                            programmes.publish(
                                                                    conference,
                                                                    Status.FINAL,
                                                                    ANNA,
                                                                    NOW))
                                    .toList());
            assertThat(
                            answers.stream()
                                    .map(answer -> answer.resultNow())
                                    .filter(Published.New.class::isInstance))
                    .hasSize(1);
        }
    }

    @Test
    void not_even_a_database_prompt_alters_an_edition() {
        var conference = conference();
        programmes.publish(conference, Status.FINAL, ANNA, NOW);
        for (var statement :
                List.of(
                        "update edition set status = 'preliminary'",
                        "delete from edition",
                        "truncate edition cascade")) {
            assertThatThrownBy(() -> database.sql(statement).update())
                    .hasMessageContaining("An edition is never altered");
        }
    }

    @Test
    void a_list_shows_the_corrected_title_and_what_is_out() {
        var conference = conference();
        var was = programmes.draft(conference).programme().particulars().title();
        programmes.correct(
                conference,
                List.of(new Correction(new Spot("title"), was == null ? "" : was, "Havedagen")),
                ANNA,
                NOW);
        programmes.publish(conference, Status.FINAL, ANNA, NOW);
        assertThat(programmes.all())
                .filteredOn(one -> one.slug().equals(conference.slug()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).contains("Havedagen");
                    assertThat(one.out()).contains(new Summary.Out(1, Status.FINAL, NOW));
                });
    }

    private long documents() {
        return database.sql("select count(*) from document").query(Long.class).single();
    }

    private Item itemTitled(Conference conference, String title) {
        return programmes.draft(conference).programme().items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Conference conference() {
        return switch (programmes.keep(upload("10.00 Velkomst"), reading(), ANNA, NOW)) {
            case Imported.Welcome(var conference) -> conference;
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }

    private static Reading reading() {
        var document = Document.ofText("havedag.txt", "10.00 Velkomst");
        return new Reading(PROGRAMME, document, List.of(), List.of(), List.of());
    }

    private static Upload upload(String text) {
        return new Upload("havedag.txt", text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
    }
}
