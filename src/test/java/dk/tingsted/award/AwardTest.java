package dk.tingsted.award;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.award.Award.Plan;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.award.Awards.Outcome;
import dk.tingsted.command.Server;
import dk.tingsted.discussions.Halls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An award, on the running program and another copy of it.
class AwardTest {

    private static final String BY = "Anna Eksempel";

    private final Halls hall = Halls.published();
    private final String page = "/" + hall.slug() + "/award";

    @TempDir Path folder;

    @Test
    void each_votes_once_by_two_copies_and_it_is_counted_once() throws Exception {
        var award = announced(Voters.AUDIENCE);
        var nominees = award.nominees();
        try (var other = Running.otherCopy(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var copies = List.of(Running.server(), other);
            var votes = new ArrayList<Callable<Outcome>>();
            for (var voter = 0; voter < 30; voter++) {
                var name = "r" + voter;
                var on = nominees.get(voter < 18 ? 0 : 1).id();
                for (var copy : copies) {
                    votes.add(() -> vote(copy, name, on));
                }
            }
            var taken = 0;
            for (var vote : threads.invokeAll(votes)) {
                taken += vote.get() == Outcome.TAKEN ? 1 : 0;
            }
            assertThat(taken).isEqualTo(30);
            end();
            assertThat(Running.browser().get(page).body())
                    .contains("forseglet")
                    .doesNotContain("18 stemmer");

            var releases =
                    threads.invokeAll(
                            List.<Callable<Boolean>>of(
                                    () -> release(copies.getFirst()),
                                    () -> release(copies.getLast()),
                                    () -> release(copies.getFirst())));
            var released = 0;
            for (var one : releases) {
                released += one.get() ? 1 : 0;
            }
            assertThat(released).isEqualTo(1);
            assertThat(Running.browser(other).get(page).body())
                    .contains("Vinderen er fundet", "18 stemmer", "12 stemmer");
        }
        assertThat(vote(Running.server(), "r99", nominees.getFirst().id()))
                .isEqualTo(Outcome.NOT_OPEN);
        assertThat(number("select count(*) from award_ballot where award = " + award.id()))
                .isEqualTo(30);
    }

    @Test
    void nothing_that_is_kept_ties_a_ballot_to_who_cast_it() {
        var award = announced(Voters.AUDIENCE);
        for (var voter = 0; voter < 40; voter++) {
            vote(Running.server(), "r" + voter, award.nominees().get(voter % 2).id());
        }
        end();
        assertThat(release(Running.server())).isTrue();

        // In the same transaction stood, until the count, who voted and the ballot.
        assertThat(
                        number(
                                "select count(*) from award_ballot b join award_voted v on v.xmin = b.xmin and v.award = b.award where b.award = "
                                        + award.id()))
                .isZero();
        assertThat(
                        number(
                                "select count(distinct nominee) from (select nominee from award_ballot where award = "
                                        + award.id()
                                        + " order by ctid limit 20) first"))
                .isEqualTo(2);
    }

    @Test
    void a_juror_votes_by_her_link_and_nobody_by_another() {
        var organiser = Running.organiser();
        var award = announced(Voters.JURY);
        var made =
                organiser.post(
                        hall.organiser("award"),
                        "act=jurors&jurors=Ida+Pr%C3%B8ve%0A%0ABo+Eksempel");
        assertThat(made.statusCode()).isEqualTo(200);
        var link = made.body().replaceAll("(?s).*?(/[a-z0-9-]+/award/jury/[\\w-]+)\".*", "$1");
        var juror = Running.browser();
        var first = award.nominees().getFirst().id();

        assertThat(juror.get(link).body()).contains("Nordby", "én stemme");
        assertThat(juror.post(link, "").statusCode()).isEqualTo(422);
        assertThat(juror.post(link, "nominee=" + first).statusCode()).isEqualTo(303);
        assertThat(juror.get(link).body()).contains("din stemme er afgivet");
        var again = juror.post(link, "nominee=" + first);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("den første stemme gælder");
        assertThat(juror.get(page + "/jury/" + "x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(juror.get(page + "/vote").statusCode()).isNotEqualTo(200);
        assertThat(organiser.get(hall.organiser("award")).body())
                .contains("1 har stemt", "Bo Eksempel")
                .doesNotContain("/award/jury/");
        assertThat(organiser.post(hall.organiser("award"), "act=release").statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_award_is_set_up_on_its_page_and_fixed_once_it_opens() {
        var organiser = Running.organiser();
        var desk = hall.organiser("award");
        var form =
                "act=save&title=Digeprisen&voters=jury&opens=2031-05-08T09:00&closes=2031-05-08T11:00&name=Nordby&item=&name=Sydby&item=";
        assertThat(organiser.get(desk).statusCode()).isEqualTo(200);
        assertThat(organiser.post(desk, form.replace("T11:00", "T08:00")).body())
                .contains("åbner før den lukker", "value=\"Sydby\"");
        assertThat(organiser.post(desk, form.replace("Sydby", "")).statusCode()).isEqualTo(422);
        assertThat(organiser.post(desk, form).statusCode()).isEqualTo(303);
        assertThat(Running.browser().get("/" + hall.slug() + "/en/award").body())
                .contains("Digeprisen", "Voting opens 8 May 2031, 09:00");
        move(Duration.ofHours(-1), Duration.ofHours(1));
        assertThat(organiser.post(desk, form).statusCode()).isEqualTo(409);
    }

    private Award announced(Voters voters) {
        var now = Instant.now();
        var plan = new Plan("Digeprisen", voters, now.plusSeconds(600), now.plusSeconds(1200));
        var awards = Running.server().verbs(Awards.class);
        assertThat(
                        awards.save(
                                hall.conference(),
                                plan,
                                List.of(
                                        new Awards.Named("Nordby", null),
                                        new Awards.Named("Sydby", null)),
                                BY))
                .isTrue();
        move(Duration.ofHours(-1), Duration.ofHours(1));
        return Running.server().verbs(AwardStore.class).of(hall.conference().id()).orElseThrow();
    }

    private void end() {
        move(Duration.ofHours(-2), Duration.ofMinutes(-1));
    }

    /// As time would.
    private void move(Duration opens, Duration closes) {
        var jdbc = Running.server().verbs(JdbcClient.class);
        jdbc.sql(
                        "update award set opens_at = now() + :opens * interval '1 s', closes_at = now() + :closes * interval '1 s' where conference = :conference")
                .param("opens", opens.toSeconds())
                .param("closes", closes.toSeconds())
                .param("conference", hall.conference().id().value())
                .update();
        jdbc.sql("select pg_notify('tingsted', :what)")
                .param("what", "test award " + hall.conference().id().value())
                .query((_, number) -> number)
                .list();
        var until = Instant.now().plusSeconds(5);
        while (Instant.now().isBefore(until) && isOld(closes)) {
            Thread.onSpinWait();
        }
    }

    private boolean isOld(Duration closes) {
        return Running.server()
                .verbs(Awards.class)
                .at(hall.slug())
                .award()
                .filter(one ->
                        Duration.between(one.plan().closesAt(), Instant.now().plus(closes))
                                        .abs()
                                        .compareTo(Duration.ofSeconds(60))
                                > 0)
                .isPresent();
    }

    private Outcome vote(Server copy, String voter, long nominee) {
        return copy.verbs(Awards.class).vote(hall.conference(), Voters.AUDIENCE, voter, nominee);
    }

    private boolean release(Server copy) {
        return copy.verbs(Awards.class).release(hall.conference(), BY);
    }

    private static int number(String sql) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql(sql)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
