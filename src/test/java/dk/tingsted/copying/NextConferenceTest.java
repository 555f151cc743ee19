package dk.tingsted.copying;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Copying;
import dk.tingsted.conference.Slug;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.Evaluations;
import dk.tingsted.evaluation.Suggested;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.planned.Coming;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The next conference, made from the last one on the running program.
class NextConferenceTest {

    /// Tables that hang on a conference and are left behind, and why.
    private static final Map<String, Set<String>> LEFT =
            Map.of(
                    "who registered or was invited",
                    Set.of(
                            "application",
                            "registration",
                            "registration_message",
                            "invitation",
                            "invitation_list",
                            "invitation_upload"),
                    "what has been forgotten, and when",
                    Set.of("retention_plan", "retention_done", "retention_left"),
                    "what was said, asked and voted",
                    Set.of(
                            "hall_question",
                            "note_book",
                            "note_edit",
                            "note_other",
                            "note_point",
                            "phone_about",
                            "phone_secret",
                            "question_hours",
                            "remark_dots",
                            "remark_vote",
                            "speaker_note"),
                    "where people went and sat",
                    Set.of(
                            "arrival_press",
                            "day_step",
                            "table_plan",
                            "table_wish",
                            "workshop_ask",
                            "workshop_bond",
                            "workshop_draw",
                            "workshop_place",
                            "workshop_wish"),
                    "letters that went, links that were given, addresses",
                    Set.of(
                            "letter",
                            "letter_plan_hold",
                            "letter_plan_release",
                            "meeting",
                            "notice_to_participants",
                            "outgoing",
                            "pass",
                            "person_address",
                            "posted",
                            "speaker_told"),
                    "whom the new one is open to",
                    Set.of("role_of_organiser"),
                    "which other programs may ask and are told",
                    Set.of("api_token", "webhook"),
                    "what the programme went through, and what is made from it",
                    Set.of(
                            "agreement",
                            "correction",
                            "edition",
                            "finding_set_aside",
                            "follow_up",
                            "follow_up_block",
                            "follow_up_draft",
                            "passage",
                            "searchable"),
                    "what others brought",
                    Set.of("material_release", "slides", "stand"));

    private final NextConference next = Running.server().verbs(NextConference.class);

    @Test
    void every_table_of_a_conference_is_taken_along_or_left_on_purpose() {
        var taken = new TreeSet<String>();
        for (var part : parts()) {
            part.tables().forEach(table -> assertThat(taken.add(table)).as(table).isTrue());
        }
        var left = new TreeSet<String>();
        LEFT.values().forEach(left::addAll);
        var there =
                new TreeSet<>(
                        database()
                                .sql(
                                        """
                                        select table_name from information_schema.columns
                                        where column_name = 'conference' and table_schema = 'public'
                                        """)
                                .query(String.class)
                                .list());
        assertThat(taken).doesNotContainAnyElementsOf(left);
        var named = new TreeSet<>(taken);
        named.addAll(left);
        // A table in neither: let its part be a Copying, or say here why it is left.
        assertThat(named).isEqualTo(there);
    }

    @Test
    void what_was_set_up_is_there_on_new_days_and_nothing_of_anybody() {
        var was = conference();
        var slug = new Slug("dige-" + UUID.randomUUID().toString().substring(0, 8));
        var made = made(was, slug, "2027-05-05", "yes");

        var programme = programmes().draft(made).programme();
        var old = programmes().latestEdition(was.id()).orElseThrow().programme();
        assertThat(programme.days()).containsExactly(LocalDate.of(2027, 5, 5));
        assertThat(programme.particulars().title()).startsWith("Digekonference 2027");
        assertThat(programme.particulars().status()).isEqualTo(Status.PRELIMINARY);
        assertThat(ids(programme)).isEqualTo(ids(old));
        assertThat(programme.items().getFirst().people())
                .isEqualTo(old.items().getFirst().people());
        assertThat(programmes().latestEdition(made.id())).isEmpty();
        // Each value stands beside its line.
        assertThat(programmes().draft(made).reading().traces()).isNotEmpty();

        var setup = Running.server().verbs(Setups.class).of(made.id()).orElseThrow();
        assertThat(setup.openedAt()).isNull();
        assertThat(setup.opensAt()).isEqualTo(Instant.parse("2027-01-05T08:00:00Z"));
        // The same hour by the clock on the wall, although the summer is another.
        assertThat(setup.closesAt()).isEqualTo(Instant.parse("2027-04-01T10:00:00Z"));
        assertThat(setup.groups()).extracting(Group::name).containsExactly("Digegrever");
        assertThat(setup.questions().getLast().condition())
                .isEqualTo(
                        new Question.Condition(
                                List.of(setup.groups().getFirst().id()),
                                setup.questions().getFirst().id(),
                                "yes"));
        assertThat(count("discussion", made)).isEqualTo(1);
        assertThat(count("discussion_table", made)).isEqualTo(2);
        assertThat(codes(made)).doesNotContainAnyElementsOf(codes(was));
        assertThat(
                        database()
                                .sql(
                                        """
                                        select title || ' ' || voters || ' ' || (opens_at at time zone 'UTC')
                                            || ' ' || (select count(*) from award_nominee n
                                                where n.award = a.id)
                                        from award a where conference = :conference
                                        """)
                                .param("conference", made.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("Årets dige jury 2027-05-05 10:00:00 0");
        assertThat(evaluations().of(made.id()).orElseThrow().plan().opensAt())
                .isEqualTo(Instant.parse("2027-05-05T10:00:00Z"));
        for (var table : LEFT.values().stream().flatMap(Set::stream).toList()) {
            assertThat(count(table, made)).as(table).isZero();
        }
        assertThat(count("registration", was)).isEqualTo(1);
    }

    @Test
    void without_the_people_speakers_are_to_be_found() {
        var was = conference();
        var made = made(was, free(), "2027-05-05", "no");
        assertThat(programmes().draft(made).programme().items())
                .filteredOn(Item::speakerToBeFound)
                .extracting(Item::title)
                .containsExactly("Velkomst");
    }

    @Test
    void a_day_off_is_told_and_an_address_is_given_once() {
        var was = conference();
        var organiser = Running.organiser();
        var page = "/organiser/" + was.slug() + "/next";
        var slug = free();
        var form = "people=yes&address=" + slug + "&date=";
        assertThat(organiser.get(page).body()).contains("value=\"2027-05-05\"", "1 gruppe");
        assertThat(organiser.post(page, form + "2027-05-06&act=look").body())
                .contains("Den 6. maj 2027 er Kristi himmelfartsdag.");
        var refused = organiser.post(page, form + "2027-05-06");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + slug + "\"", "Datoen er rigtig");
        assertThat(organiser.post(page, form + "i+morgen").statusCode()).isEqualTo(422);
        assertThat(organiser.post(page, form.replace("=" + slug, "=../x") + "2027-05-05").body())
                .contains("Adressen må kun have");
        assertThat(organiser.post(page, form.replace("=" + slug, "=organiser") + "2027-05-05"))
                .extracting(answer -> answer.statusCode())
                .isEqualTo(409);
        var done = organiser.post(page, form + "2027-05-06&sure=yes");
        assertThat(done.headers().firstValue("Location")).contains("/organiser/" + slug);
        assertThat(organiser.get("/organiser/" + slug).statusCode()).isEqualTo(200);
        assertThat(organiser.post(page, form + "2027-05-06&sure=yes").statusCode()).isEqualTo(409);
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        var was = conference();
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.DARK, faults);
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
            for (var page : List.of(phone, desk)) {
                page.navigate(Running.server().organiser().toString());
                page.locator("main button").click();
                page.waitForURL("**/organiser");
                page.navigate(Running.server().address() + "/organiser/" + was.slug() + "/next");
                look(page, faults, "next");
                page.locator("#date").fill("2027-05-06");
                page.getByText("Se, om datoen").click();
                page.waitForSelector("#date-notes");
                look(page, faults, "next-note");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    /// With a group, two questions, a theme, an evaluation, and one who has registered.
    private static Conference conference() {
        var text =
                """
                Digekonference 2026 %s
                Onsdag den 6. maj 2026

                09.00-10.00 Velkomst
                Ved Ida Prøve, digegreve, Østby Kommune
                10.00-12.00 Drøftelse ved bordene
                12.00 Frokost
                """
                        .formatted(UUID.randomUUID().toString().substring(0, 8));
        var upload = new Upload("dige.txt", text.getBytes(UTF_8), UUID.randomUUID());
        var welcome =
                (Imported.Welcome) programmes().importDocument(upload, "Prøve", Instant.EPOCH);
        var conference = welcome.conference();
        programmes().publish(conference, Status.FINAL, "Prøve", Instant.EPOCH);
        setUp(conference);
        new Coming(conference).comes("Anna Prøvesen", Instant.parse("2026-02-01T08:00:00Z"));
        var discussions = Running.server().verbs(Discussions.class);
        discussions.add(conference, List.of(new Theme(null, "Diger", List.of("Hvor?"))));
        discussions.setTables(conference, 2, "Prøve");
        var opens = Instant.parse("2026-05-06T10:00:00Z");
        var plan = new Plan(opens, opens.plus(Duration.ofDays(7)), false);
        database()
                .sql(
                        """
                        with made as (
                            insert into award (conference, title, voters, opens_at, closes_at,
                                made_at, made_by)
                            values (:conference, 'Årets dige', 'jury', '2026-05-06T10:00:00Z',
                                '2026-05-06T11:00:00Z', now(), 'Prøve')
                            returning id)
                        insert into award_nominee (award, position, name)
                        select id, 0, 'Nordre Dige' from made
                        """)
                .param("conference", conference.id().value())
                .update();
        evaluations().save(conference, plan, Suggested.questions(), "Prøve", null, opens);
        return conference;
    }

    private static void setUp(Conference conference) {
        var setups = Running.server().verbs(Setups.class);
        var group = new Group(new GroupId(-1), "Digegrever", null, 7, false, null);
        var stays = question(-1, Question.Kind.YES_NO, "Overnatter du?", null);
        var where =
                question(
                        -2,
                        Question.Kind.TEXT,
                        "Hvor?",
                        new Question.Condition(
                                List.of(new GroupId(-1)), new QuestionId(-1), "yes"));
        var closes = Instant.parse("2026-04-02T10:00:00Z");
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        Instant.parse("2026-01-06T08:00:00Z"),
                        closes,
                        closes,
                        null,
                        Duration.ofDays(2),
                        true,
                        true,
                        List.of(group),
                        List.of(stays, where),
                        new Notice("Østby Kommune", "a", "b", "c", "d", "e", "f", "g")),
                "Prøve",
                Instant.EPOCH);
        setups.open(conference.id(), "Prøve", Instant.EPOCH);
    }

    private static Question question(
            int id,
            Question.Kind kind,
            String text,
            Question.@org.jspecify.annotations.Nullable Condition condition) {
        return new Question(
                new QuestionId(id),
                kind,
                Question.Purpose.OWN,
                text,
                null,
                null,
                false,
                List.of(),
                condition);
    }

    private Conference made(Conference was, Slug slug, String date, String people) {
        var form = "date=" + date + "&address=" + slug + "&people=" + people;
        var answer = Running.organiser().post("/organiser/" + was.slug() + "/next", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(next.told(was)).hasSizeGreaterThan(3);
        return Running.server().verbs(Conferences.class).find(slug).orElseThrow();
    }

    private static List<String> codes(Conference conference) {
        return database()
                .sql("select code from discussion_table where conference = :conference")
                .param("conference", conference.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Slug free() {
        return new Slug("dige-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static List<ItemId> ids(Programme programme) {
        return programme.items().stream().map(Item::id).toList();
    }

    private static int count(String table, Conference conference) {
        return database()
                .sql("select count(*) from " + table + " where conference = :id")
                .param("id", conference.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Copying> parts() {
        return next.parts();
    }

    private static Evaluations evaluations() {
        return Running.server().verbs(Evaluations.class);
    }

    private static Programmes programmes() {
        return Running.server().verbs(Programmes.class);
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
