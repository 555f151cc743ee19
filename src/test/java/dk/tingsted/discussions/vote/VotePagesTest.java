package dk.tingsted.discussions.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.RemarkId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Votes and dots, on the running program.
class VotePagesTest {

    private final Halls hall = Halls.open();
    private final Running.Browser organiser = Running.organiser();
    private final String vote = "/" + hall.slug() + "/vote";

    @Test
    void a_phone_has_so_many_dots_however_fast_it_presses() throws Exception {
        var ids = said("Højere diger", "Bredere stier");
        open(3);
        var phone = phone();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    IntStream.range(0, 12)
                            .<Callable<Integer>>mapToObj(n ->
                                    () ->
                                            phone.post(vote, "act=more:" + ids.get(n % 2))
                                                    .statusCode())
                            .toList());
        }
        assertThat(counted().scores().stream().mapToInt(Counted.Score::dots).sum()).isEqualTo(3);
        var refused = phone.post(vote, "act=more:" + ids.getFirst());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Du har ikke flere prikker");
    }

    @Test
    void votes_count_once_stay_secret_until_the_end_and_are_refused_after_it() {
        var ids = said("Højere diger", "Bredere stier");
        assertThat(phone().post(vote, "act=agree&card=" + ids.getFirst()).statusCode())
                .isEqualTo(409);
        open(5);
        var phone = phone();
        assertThat(Running.browser().post(vote, "act=agree&card=" + ids.getFirst()).body())
                .contains("tillad cookies");
        for (var act : List.of("agree", "disagree", "agree")) {
            assertThat(phone.post(vote, "act=" + act + "&card=" + ids.getFirst()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(counted().scores().getFirst().agree()).isEqualTo(1);
        assertThat(counted().scores().getFirst().disagree()).isZero();
        assertThat(phone.get("/" + hall.slug() + "/opinions").body())
                .contains("når afstemningen er slut")
                .doesNotContain("Højere diger");
        var before = phones();

        organiser.post(hall.organiser("discussions/votes"), "act=close");

        assertThat(phones()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(phone.post(vote, "act=agree&card=" + ids.getLast()).statusCode()).isEqualTo(409);
        assertThat(phone.get("/" + hall.slug() + "/opinions").body())
                .contains("1 har stemt", "Højere diger", "mindst 15");
        organiser.post(hall.organiser("discussions/votes"), "act=open&dots=5");
        assertThat(phone.post(vote, "act=agree&card=" + ids.getLast()).statusCode()).isEqualTo(409);
    }

    @Test
    void groups_that_hold_are_shown_with_words_and_nobody_is_named() {
        var ids =
                said(
                        "Højere diger",
                        "Bredere stier",
                        "Flere sluser",
                        "Færre skilte",
                        "Nye broer",
                        "Grønne haver",
                        "Blå bænke",
                        "Røde porte");
        open(0);
        var voting = Running.server().verbs(Voting.class);
        for (var person = 0; person < 30; person++) {
            for (var n = 0; n < ids.size(); n++) {
                boolean isOdd = (person + n) % 17 == 0;
                int side = (n < 4) == (person < 15) ? 1 : -1;
                voting.vote(hall.conference(), "person " + person, ids.get(n), isOdd ? 0 : side);
            }
        }
        organiser.post(hall.organiser("discussions/votes"), "act=close");

        var page = Running.browser().get("/" + hall.slug() + "/opinions").body();
        assertThat(page).contains("30 har stemt", "Gruppe A", "Gruppe B", "Mere enige i", "<svg");
        assertThat(page).doesNotContain("person 1");
    }

    private List<String> phones() {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("select phone from remark_vote where conference = :conference")
                .param("conference", hall.conference().id().value())
                .query((row, _) -> row.getString("phone"))
                .list();
    }

    private Counted counted() {
        var store = Running.server().verbs(VoteStore.class);
        var id = hall.conference().id();
        return Counted.of(hall.now(), store.votes(id), store.dots(id), store.abouts(id));
    }

    private Running.Browser phone() {
        var phone = Running.browser();
        assertThat(phone.get(vote).statusCode()).isEqualTo(200);
        return phone;
    }

    private void open(int dots) {
        organiser.post(hall.organiser("discussions/votes"), "act=open&dots=" + dots);
    }

    private List<RemarkId> said(String... words) {
        for (var one : words) {
            Halls.talks()
                    .write(
                            hall.conference(),
                            hall.talk(1).discussion().id(),
                            1,
                            UUID.randomUUID(),
                            one);
        }
        return hall.talk(1).remarks().stream().map(Remark::id).toList();
    }
}
