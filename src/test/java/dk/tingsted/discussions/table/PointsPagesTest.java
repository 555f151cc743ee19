package dk.tingsted.discussions.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Hostile;
import dk.tingsted.Markup;
import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import dk.tingsted.discussions.board.Remark;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table writes, on the running program.
class PointsPagesTest {

    private final Running.Browser phone = Running.browser();

    @Test
    void what_is_sent_twice_by_two_copies_stands_there_once(@TempDir Path folder) throws Exception {
        var hall = Halls.open();
        var form = form(UUID.randomUUID(), "Diget er for lavt");
        try (var other = Running.otherCopy(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var there = Running.browser(other);
            var sent =
                    threads.invokeAll(
                            IntStream.range(0, 12)
                                    .<Callable<Integer>>mapToObj(n ->
                                            () ->
                                                    (n % 2 == 0 ? phone : there)
                                                            .post(hall.at(1, 1), form)
                                                            .statusCode())
                                    .toList());
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(303);
            }
            assertThat(Running.browser(other).get(hall.at(1, 1)).body())
                    .contains("Diget er for lavt");
        }
        assertThat(hall.talk(1).of(1))
                .extracting(Remark::words)
                .containsExactly("Diget er for lavt");
    }

    @Test
    void what_cannot_be_written_is_said_and_kept() {
        var hall = Halls.open();

        var empty = phone.post(hall.at(1, 1), form(UUID.randomUUID(), " \u200b\n"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv en pointe først.");
        var long5 = phone.post(hall.at(1, 1), form(UUID.randomUUID(), "x".repeat(5000)));
        assertThat(long5.statusCode()).isEqualTo(422);
        assertThat(long5.body()).contains("på 5000 tegn", "x".repeat(5000));
        assertThat(hall.talk(1).remarks()).isEmpty();

        hall.close();
        var late = phone.post(hall.at(1, 1), form(UUID.randomUUID(), "For sent"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Drøftelsen er ikke åben", "For sent</textarea>");
        assertThat(hall.talk(1).remarks()).isEmpty();
    }

    @Test
    void a_code_that_no_table_has_leads_nowhere_and_a_new_one_ends_the_old() {
        var hall = Halls.open();
        var old = hall.at(2, 1);
        assertThat(phone.get(old).statusCode()).isEqualTo(200);
        assertThat(phone.get("/" + hall.slug() + "/table/abcdefghjkmn").statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/" + hall.slug() + "/table/abcdefghjkmn/1/events").statusCode())
                .isEqualTo(404);
        var others = Halls.open();
        assertThat(phone.get("/" + hall.slug() + "/table/" + others.table(1).code()).statusCode())
                .isEqualTo(404);

        Running.organiser().post(hall.organiser("discussions"), "act=renew&number=2");

        assertThat(phone.post(old, form(UUID.randomUUID(), "Fra det gamle kort")).statusCode())
                .isEqualTo(404);
        assertThat(phone.get(hall.at(2, 1)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_table_corrects_its_own_and_nobody_else_does() {
        var hall = Halls.open();
        phone.post(hall.at(1, 1), form(UUID.randomUUID(), "Slusen lækker"));
        var id = hall.talk(1).of(1).getFirst().id();

        assertThat(phone.post(hall.at(2, 1), correct(id.value(), 1, "Fremmed")).statusCode())
                .isEqualTo(409);
        assertThat(phone.post(hall.at(1, 1), correct(id.value(), 1, "Slusen er utæt")).statusCode())
                .isEqualTo(303);
        var late = phone.post(hall.at(1, 1), correct(id.value(), 1, "Slusen drypper"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Slusen drypper</textarea>");
        assertThat(hall.talk(1).of(1).getFirst().words()).isEqualTo("Slusen er utæt");
        assertThat(phone.post(hall.at(1, 1), "act=withdraw&remark=" + id).statusCode())
                .isEqualTo(303);
        assertThat(hall.talk(1).of(1)).isEmpty();
        assertThat(phone.get("/" + hall.slug() + "/wall").body()).doesNotContain("Slusen");
    }

    @Test
    void odd_strings_are_text_on_the_wall() {
        var hall = Halls.open();
        for (var hostile : Hostile.worst()) {
            var sent = phone.post(hall.at(3, 1), form(UUID.randomUUID(), hostile.value()));
            assertThat(sent.statusCode()).as(hostile.id()).isIn(303, 422);
        }
        var page = phone.get("/" + hall.slug() + "/wall").body();

        assertThat(hall.talk(1).of(3)).isNotEmpty();
        for (var remark : hall.talk(1).of(3)) {
            assertThat(Hostile.core(Jsoup.parse(page).text()))
                    .contains(Hostile.core(remark.words()));
        }
        assertThat(Markup.ofOthers(phone.get(hall.at(3, 1)).body())).isEmpty();
        assertThat(page).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void the_konferencier_lays_together_and_takes_it_back() {
        var hall = Halls.open();
        var organiser = Running.organiser();
        phone.post(hall.at(1, 1), form(UUID.randomUUID(), "Diget er lavt ved havnen"));
        phone.post(hall.at(2, 1), form(UUID.randomUUID(), "Diget er lavt ved havnen!"));
        var moderate = hall.organiser("discussions/wall/" + hall.talk(1).discussion().id());
        var ids = hall.talk(1).remarks().stream().map(Remark::id).toList();
        assertThat(organiser.get(moderate).body()).contains("Siger de det samme?");

        var merged = "act=merge&card=" + ids.get(1) + "&card=" + ids.get(0);
        assertThat(organiser.post(moderate, merged).statusCode()).isEqualTo(303);

        var wall = phone.get("/" + hall.slug() + "/wall").body();
        assertThat(wall).contains("Borde 1, 2", "× 2").doesNotContain("havnen!");
        assertThat(organiser.get(moderate).body())
                .contains("lagt sammen med", "havnen!")
                .doesNotContain("Siger de det samme?");
        assertThat(hall.talk(1).of(2))
                .extracting(Remark::words)
                .containsExactly("Diget er lavt ved havnen!");

        var undo = "act=undo:" + hall.talk(1).moves().getLast().number();
        assertThat(organiser.post(moderate, undo).statusCode()).isEqualTo(303);
        assertThat(organiser.post(moderate, undo).statusCode()).isEqualTo(409);
        assertThat(phone.get("/" + hall.slug() + "/en/wall").body()).contains("Table 2", "havnen!");
        assertThat(organiser.post(moderate, "act=merge&card=" + ids.getFirst()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_cards_on_the_tables_are_printed() {
        var hall = Halls.open();
        var pdf = Running.organiser().get(hall.organiser("discussions/cards.pdf"));

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF").contains("/Image");
        assertThat(phone.get(hall.organiser("discussions/cards.pdf")).statusCode())
                .isNotEqualTo(200);
    }

    private static String form(UUID key, String text) {
        return "act=write&key=" + key + "&text=" + URLEncoder.encode(text, UTF_8);
    }

    private static String correct(long id, int version, String text) {
        return "act=correct&remark=%d&version=%d&text=%s"
                .formatted(id, version, URLEncoder.encode(text, UTF_8));
    }
}
