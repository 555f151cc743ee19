package dk.tingsted.registration.planned;

import static dk.tingsted.letters.Occasion.DAY_BEFORE;
import static dk.tingsted.letters.Occasion.EVALUATION;
import static dk.tingsted.letters.Occasion.FOLLOW_UP;
import static dk.tingsted.letters.Occasion.LINKS;
import static dk.tingsted.letters.Occasion.THANKS;
import static dk.tingsted.registration.planned.Coming.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.evaluation.Evaluation;
import dk.tingsted.evaluation.Evaluations;
import dk.tingsted.evaluation.Suggested;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Mailings;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/// The clock is moved by hand; the database is the real one.
class PlannedLettersTest {

    private static final Instant WEEK_BEFORE = Instant.parse("2027-04-14T06:00:00Z");
    private static final Instant DAY_BEFORE_IT = Instant.parse("2027-04-20T06:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-04-22T06:00:00Z");
    private static final By HERSELF = new By.Herself();
    private static final String ADDRESS = "https://moede.example.dk/rum/17?kode=hemmelig";

    private final PlannedLetters letters = Running.server().verbs(PlannedLetters.class);
    private final Coming coming = Coming.on("Onsdag den 21. april 2027", 2);

    @Test
    void each_letter_goes_at_its_time_and_once_to_whoever_has_a_place() {
        coming.comes("Ida Prøve", EARLY);
        coming.comes("Eva Eksempel", EARLY);
        coming.comes("Bo Venter", EARLY);
        var both = List.of("eva.eksempel@oestby.dk", "ida.pr.ve@oestby.dk");
        letters.look(WEEK_BEFORE.minusSeconds(1));
        assertThat(coming.got(LINKS)).isEmpty();
        for (int day = 0; day < 10; day++) {
            letters.look(WEEK_BEFORE.plus(Duration.ofDays(day)));
            letters.look(WEEK_BEFORE.plus(Duration.ofDays(day)));
        }
        assertThat(coming.got(LINKS)).isEqualTo(both);
        assertThat(coming.got(DAY_BEFORE)).isEqualTo(both);
        assertThat(coming.got(THANKS)).isEqualTo(both);
        assertThat(coming.got(FOLLOW_UP)).isEmpty();
    }

    @Test
    void whoever_gets_a_place_later_gets_the_letter_when_her_receipt_has_gone() {
        letters.look(WEEK_BEFORE);
        var came = WEEK_BEFORE.plus(Duration.ofDays(2));
        coming.comes("Ida Prøve", came);
        letters.look(came.plus(Duration.ofMinutes(9)));
        assertThat(coming.got(LINKS)).isEmpty();
        letters.look(came.plus(Duration.ofMinutes(10)));
        letters.look(DAY_BEFORE_IT);
        assertThat(coming.got(LINKS)).hasSize(1);
        assertThat(coming.got(DAY_BEFORE)).hasSize(1);
    }

    @Test
    void whoever_comes_on_the_last_day_is_told_once_and_not_twice() {
        letters.look(DAY_BEFORE_IT);
        var came = DAY_BEFORE_IT.plus(Duration.ofHours(6));
        coming.comes("Ida Prøve", came);
        letters.look(came.plus(Duration.ofHours(1)));
        letters.look(came.plus(Duration.ofHours(2)));
        assertThat(coming.got(LINKS)).hasSize(1);
        assertThat(coming.got(DAY_BEFORE)).isEmpty();
    }

    @Test
    void whoever_withdraws_gets_no_more_and_what_has_not_gone_does_not_go() {
        var ida = coming.comes("Ida Prøve", EARLY);
        letters.look(WEEK_BEFORE);
        assertThat(coming.got(LINKS)).hasSize(1);
        Coming.registrations().withdraw(ida.id(), HERSELF, "", WEEK_BEFORE.plusSeconds(5));
        assertThat(coming.got(LINKS)).isEmpty();
        letters.look(DAY_BEFORE_IT);
        letters.look(DAY_AFTER);
        assertThat(coming.got(DAY_BEFORE)).isEmpty();
        assertThat(coming.got(THANKS)).isEmpty();
    }

    @Test
    void whoever_takes_over_a_place_gets_letters_of_her_own() {
        var ida = coming.comes("Ida Prøve", EARLY);
        letters.look(WEEK_BEFORE);
        var later = WEEK_BEFORE.plus(Duration.ofHours(1));
        Coming.registrations().substitute(ida.id(), Coming.person("Eva Ny"), HERSELF, later);
        letters.look(later.plus(Duration.ofHours(1)));
        letters.look(later.plus(Duration.ofHours(2)));
        assertThat(coming.got(LINKS)).containsExactly("eva.ny@oestby.dk");
    }

    @Test
    void the_plan_follows_the_programme_until_the_letter_has_gone() {
        coming.comes("Ida Prøve", EARLY);
        coming.move("2027-04-21", "2027-05-19");
        letters.look(WEEK_BEFORE.plus(Duration.ofDays(1)));
        assertThat(coming.got(LINKS)).isEmpty();
        letters.look(Instant.parse("2027-05-12T06:00:00Z"));
        assertThat(coming.got(LINKS)).hasSize(1);
        assertThat(coming.text(LINKS)).contains("onsdag den 19. maj 2027");
        coming.move("2027-05-19", "2027-06-16");
        letters.look(Instant.parse("2027-06-09T06:00:00Z"));
        assertThat(coming.got(LINKS)).hasSize(1);
    }

    @Test
    void what_is_held_waits_until_it_is_let_go() {
        coming.comes("Ida Prøve", EARLY);
        letters.hold(coming.conference(), LINKS, anna(), EARLY);
        letters.look(WEEK_BEFORE);
        assertThat(coming.got(LINKS)).isEmpty();
        letters.letGo(coming.conference(), LINKS, anna(), WEEK_BEFORE);
        letters.look(WEEK_BEFORE.plusSeconds(30));
        assertThat(coming.got(LINKS)).hasSize(1);
    }

    @Test
    void a_plan_of_ones_own_is_kept() {
        coming.comes("Ida Prøve", EARLY);
        letters.keep(
                coming.conference(),
                new Plan(14, false, false, 17),
                Optional.empty(),
                anna(),
                EARLY);
        letters.look(Instant.parse("2027-04-07T14:59:59Z"));
        assertThat(coming.got(LINKS)).isEmpty();
        letters.look(Instant.parse("2027-04-07T15:00:00Z"));
        letters.look(DAY_BEFORE_IT.plus(Duration.ofHours(11)));
        letters.look(DAY_AFTER.plus(Duration.ofHours(11)));
        assertThat(coming.got(LINKS)).hasSize(1);
        assertThat(coming.got(DAY_BEFORE)).isEmpty();
        assertThat(coming.got(THANKS)).isEmpty();
    }

    /// At two o'clock, which one night is skipped and the other comes twice.
    @Test
    void in_the_nights_when_the_clock_is_changed_each_reminder_goes_once_and_at_its_hour() {
        var nights =
                Map.of(
                        "Mandag den 30. marts 2026", Instant.parse("2026-03-29T01:00:00Z"),
                        "Mandag den 26. oktober 2026", Instant.parse("2026-10-25T00:00:00Z"));
        nights.forEach((day, due) -> {
            var night = Coming.on(day, null);
            night.comes("Ida Prøve", EARLY);
            var atTwo = new Plan(null, true, false, 2);
            letters.keep(night.conference(), atTwo, Optional.empty(), anna(), EARLY);
            for (int look = -16; look <= 16; look++) {
                letters.look(due.plus(Duration.ofMinutes(15L * look)));
                assertThat(night.got(DAY_BEFORE)).as(day + look).hasSize(look < 0 ? 0 : 1);
            }
        });
        Found.that(
                "R13", getClass(), "2026-03-29 and 2026-10-25 at 2: each reminder once, 33 looks");
    }

    @Test
    void the_follow_up_goes_when_somebody_says_so() {
        coming.comes("Ida Prøve", EARLY);
        letters.look(DAY_AFTER);
        assertThat(coming.text(THANKS)).doesNotContain("Læs opsamlingen", "/followup");
        Running.server()
                .verbs(FollowUps.class)
                .addFollowUp(coming.conference(), "Opsamling", "Det gik godt.", "Prøve", DAY_AFTER);
        var later = DAY_AFTER.plus(Duration.ofDays(9));
        letters.look(later);
        assertThat(coming.got(FOLLOW_UP)).isEmpty();
        letters.sendFollowUp(coming.conference(), anna(), later);
        letters.sendFollowUp(coming.conference(), anna(), later.plusSeconds(1));
        letters.look(later.plusSeconds(30));
        letters.look(later.plusSeconds(60));
        assertThat(coming.got(FOLLOW_UP)).hasSize(1);
        assertThat(coming.text(FOLLOW_UP)).contains("/" + coming.conference().slug() + "/followup");
    }

    @Test
    void the_letter_leads_to_her_own_page_and_never_to_the_meeting() {
        var ida = coming.comes("Ida Prøve", EARLY);
        Running.server()
                .verbs(Meetings.class)
                .keep(coming.conference().id(), new Meeting(ADDRESS, 30), "Prøve", EARLY);
        letters.look(WEEK_BEFORE);
        var text = coming.text(LINKS);
        assertThat(text)
                .contains(
                        "Praktisk om Temadag om lokale haver",
                        "onsdag den 21. april 2027",
                        "Gå ind fra din egen side, der åbnes kl. 09.30",
                        "/" + coming.conference().slug() + "/programme.pdf",
                        "/" + coming.conference().slug() + "/programme.ics")
                .doesNotContain("moede.example", "hemmelig", "[");
        var secret = text.replaceAll("(?s).*?/registration/mine/([A-Za-z0-9_-]+).*", "$1");
        assertThat(Coming.registrations().at(secret)).contains(ida);
    }

    @Test
    void the_letter_is_in_her_language() {
        coming.comes("Ida Prøve", Language.ENGLISH, EARLY);
        letters.look(WEEK_BEFORE);
        assertThat(coming.text(LINKS))
                .contains(
                        "Practical details:", "Wednesday 21 April 2027", "/en/registration/mine/");
    }

    @Test
    void two_copies_at_once_write_to_everybody_once() throws InterruptedException {
        var many = Coming.on("Onsdag den 21. april 2027", null);
        var people = IntStream.range(0, 350).mapToObj(n -> "Gæst " + n).toList();
        people.forEach(name -> many.comes(name, EARLY));
        var looks =
                IntStream.range(0, 6)
                        .mapToObj(n -> n % 2 == 0 ? letters : anotherCopy())
                        .map(copy -> Thread.ofVirtual().unstarted(() -> copy.look(WEEK_BEFORE)))
                        .toList();
        looks.forEach(Thread::start);
        for (var look : looks) {
            look.join();
        }
        letters.look(WEEK_BEFORE);
        assertThat(many.got(LINKS)).hasSize(350).doesNotHaveDuplicates();
    }

    @Test
    void a_batch_that_is_broken_off_is_as_if_it_had_not_begun() {
        coming.comes("Ida Prøve", EARLY);
        Running.server()
                .verbs(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    letters.look(WEEK_BEFORE);
                    assertThat(coming.got(LINKS)).hasSize(1);
                    status.setRollbackOnly();
                });
        assertThat(coming.got(LINKS)).isEmpty();
        letters.look(WEEK_BEFORE.plusSeconds(30));
        assertThat(coming.got(LINKS)).hasSize(1);
    }

    @Test
    void a_copy_that_dies_between_the_claim_and_the_letters_leaves_nothing_half()
            throws InterruptedException {
        coming.comes("Ida Prøve", EARLY);
        var dying = Thread.ofVirtual().unstarted(() -> letters.look(WEEK_BEFORE));
        var death = Thread.ofVirtual().unstarted(PlannedLettersTest::kill);
        Running.server()
                .verbs(TransactionTemplate.class)
                .executeWithoutResult(_ -> {
                    // A letter is one of the conference: whoever has claimed waits here.
                    holdConference();
                    dying.start();
                    death.start();
                    join(death);
                });
        dying.join();
        assertThat(coming.got(LINKS)).isEmpty();
        assertThat(claims()).isZero();
        letters.look(WEEK_BEFORE.plusSeconds(30));
        assertThat(coming.got(LINKS)).hasSize(1);
        assertThat(claims()).isEqualTo(1);
    }

    private void holdConference() {
        Coming.database()
                .sql("select id from conference where id = :id for update")
                .param("id", coming.conference().id().value())
                .query(Long.class)
                .single();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asks until there is somebody who waits to post.
    private static void kill() {
        while (killed() == 0) {
            Thread.onSpinWait();
        }
    }

    private static int killed() {
        return Coming.database()
                .sql(
                        """
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like 'insert into outgoing%'
                        """)
                .query(Integer.class)
                .single();
    }

    private int claims() {
        return Coming.database()
                .sql(
                        """
                        select count(*) from planned_letter p
                        join registration r on r.id = p.registration
                        where r.conference = :conference
                        """)
                .param("conference", coming.conference().id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void the_letter_that_asks_goes_when_the_evaluation_opens_and_leads_to_it() {
        coming.comes("Ida Prøve", EARLY);
        var opens = Instant.parse("2027-04-21T14:00:00Z");
        var evaluations = Running.server().verbs(Evaluations.class);
        var plan = new Evaluation.Plan(opens, opens.plus(Duration.ofDays(7)), false);
        letters.look(opens);
        assertThat(coming.got(EVALUATION)).isEmpty();
        evaluations.save(coming.conference(), plan, Suggested.questions(), "Prøve", null, EARLY);
        letters.look(opens.minusSeconds(1));
        assertThat(coming.got(EVALUATION)).isEmpty();
        letters.look(opens);
        letters.look(opens.plus(Duration.ofDays(2)));
        assertThat(coming.got(EVALUATION)).hasSize(1);
        assertThat(coming.text(EVALUATION))
                .containsPattern("/registration/mine/[\\w-]{43}\\?to=evaluation");
    }

    /// With a memory of its own.
    private static PlannedLetters anotherCopy() {
        var server = Running.server();
        return new PlannedLetters(
                server.verbs(PlanStore.class),
                server.verbs(OwedStore.class),
                List.of(),
                server.verbs(Spans.class),
                server.verbs(Meetings.class),
                server.verbs(Mailings.class),
                server.verbs(EventLog.class),
                server.verbs(TransactionTemplate.class));
    }

    private static Organiser anna() {
        var id = Coming.database().sql("select min(id) from organiser").query(Long.class).single();
        return new Organiser(new OrganiserId(id), "anna@oestby.dk", "Anna Eksempel", EARLY);
    }
}
