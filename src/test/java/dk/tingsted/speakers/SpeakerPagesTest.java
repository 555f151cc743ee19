package dk.tingsted.speakers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SpeakerPagesTest {

    private final Conference conference = Handed.conference();
    private final Running.Browser organiser = Running.organiser();
    private final Running.Browser bo =
            Handed.in(conference, Purpose.SPEAKER, "bo prøvesen", "Bo Prøvesen");

    @Test
    void she_sees_her_own_items_in_both_languages() {
        var page = bo.get(at("speaker")).body();
        assertThat(page)
                .contains("Diger i nord", "mandag den 3. maj 2027 kl. 10.30", "Du holder oplæg.")
                .doesNotContain("<h2 id=\"item-" + item("Velkomst"));
        assertThat(bo.get(at("en/speaker")).body()).contains("Your part", "You speak.");
    }

    @Test
    void what_she_hands_in_is_the_secretariats_until_it_is_released() throws Exception {
        assertThat(hand(bo, "Diger i nord", "Diger.pdf", Files.pdf()).statusCode()).isEqualTo(303);
        var id = number(bo.get(at("speaker")).body());
        var annex = at("annexes/" + id);
        assertThat(Running.browser().get(annex).statusCode()).isEqualTo(404);
        assertThat(zipped()).containsExactly("01 10.30 Diger i nord - Bo Prøvesen.pdf");
        var page = at("items/" + item("Diger i nord"));
        assertThat(Running.browser().get(page).body()).doesNotContain("Diger.pdf");

        organiser.post("/organiser" + at("passes/slides/" + id), "act=release");

        assertThat(Running.browser().get(page).body()).contains("Bilag", "Diger.pdf", annex);
        var fetched = Running.browser().get(annex);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(fetched.headers().allValues("X-Content-Type-Options")).contains("nosniff");

        organiser.post("/organiser" + at("passes/slides/" + id), "act=back");
        assertThat(Running.browser().get(annex).statusCode()).isEqualTo(404);
        assertThat(Running.browser().get(page).body()).doesNotContain("Diger.pdf");
    }

    @Test
    void another_file_takes_the_place_of_the_first_and_is_not_public() {
        hand(bo, "Diger i nord", "Første.pdf", Files.pdf());
        var id = number(bo.get(at("speaker")).body());
        organiser.post("/organiser" + at("passes/slides/" + id), "act=release");
        hand(bo, "Diger i nord", "Anden.odp", Files.odp());
        assertThat(bo.get(at("speaker")).body()).contains("Anden.odp").doesNotContain("Første");
        assertThat(Running.browser().get(at("annexes/" + id)).statusCode()).isEqualTo(404);
        bo.post(at("speaker/slides/" + id), "");
        assertThat(bo.get(at("speaker")).body()).doesNotContain("Anden.odp");
    }

    @Test
    void a_file_that_is_something_else_is_refused_with_a_sentence() {
        var refused = hand(bo, "Diger i nord", "Diger.pdf", "<html><script>".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Filen kan ikke bruges.", "Diger i nord");
        var none = new Multipart().field("item", item("Diger i nord"));
        assertThat(none.to(bo, at("speaker/slides")).statusCode()).isEqualTo(422);
        var large = new byte[SlideKind.LARGEST + 1];
        assertThat(hand(bo, "Diger i nord", "Diger.pdf", large).body()).contains("for stor");
    }

    @Test
    void nobody_hands_in_for_others_or_takes_away_what_is_theirs() {
        assertThat(hand(bo, "Velkomst", "Diger.pdf", Files.pdf()).statusCode()).isEqualTo(404);
        hand(bo, "Diger i nord", "Diger.pdf", Files.pdf());
        var id = number(bo.get(at("speaker")).body());
        var ida = Handed.in(conference, Purpose.SPEAKER, "ida prøvesen", "Ida Prøvesen");
        assertThat(ida.get(at("speaker/slides/" + id)).statusCode()).isEqualTo(404);
        assertThat(ida.post(at("speaker/slides/" + id), "").statusCode()).isEqualTo(404);
        assertThat(bo.get(at("speaker/slides/" + id)).statusCode()).isEqualTo(200);
    }

    @Test
    void what_she_writes_stands_with_the_secretariat() {
        bo.post(at("speaker/note"), "text=Jeg+har+brug+for+en+%3Cb%3Emikrofon");
        assertThat(organiser.get("/organiser" + at("passes")).body())
                .contains("Jeg har brug for en &lt;b&gt;mikrofon", "Sidst brugt");
        var long_ = bo.post(at("speaker/note"), "text=" + "x".repeat(4001));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("x".repeat(4001), "højst være på 4.000 tegn");
    }

    @Test
    void the_secretariat_is_told_once_when_it_has_been_quiet_for_a_while() {
        var eva = Identities.with(Role.SECRETARIAT, conference.slug());
        bo.post(at("speaker/note"), "text=Jeg+har+brug");
        bo.post(at("speaker/note"), "text=Jeg+har+brug+for+en+mikrofon");
        hand(bo, "Diger i nord", "Diger.pdf", Files.pdf());
        var letters = Running.server().verbs(NewsLetters.class);
        var now = Running.server().clock().instant();
        letters.look(now.plusSeconds(300));
        assertThat(lettersTo(eva.address())).isEmpty();

        letters.look(now.plusSeconds(700));
        letters.look(now.plusSeconds(800));

        assertThat(lettersTo(eva.address()))
                .singleElement()
                .asString()
                .contains(
                        "- Bo Prøvesen har skrevet til jer",
                        "- Bo Prøvesen har afleveret »Diger.pdf« til »Diger i nord«",
                        "/passes")
                .doesNotContain("mikrofon");
        bo.post(at("speaker/note"), "text=Og+en+stol");
        letters.look(now.plusSeconds(3_000));
        assertThat(lettersTo(eva.address())).hasSize(2);
    }

    private static List<String> lettersTo(@Nullable String address) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("select text from outgoing where address = :address")
                .param("address", address)
                .query((row, _) -> row.getString("text"))
                .list();
    }

    @Test
    void links_to_all_are_seen_before_they_are_sent_and_a_wrong_address_sends_none() {
        var all = "/organiser" + at("passes/all");
        var ida = "to=ida+pr%C3%B8vesen&address-ida+pr%C3%B8vesen=";
        assertThat(organiser.get(all).body())
                .contains("Ida Prøvesen", "value=\"ida prøvesen\"", "har ingen mailadresse endnu");
        var wrong = organiser.post(all, ida + "ida%40");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Intet er sendt", "value=\"ida@\"");
        assertThat(organiser.post(all, "").statusCode()).isEqualTo(422);
        assertThat(lettersTo("ida." + conference.id().value() + "@example.dk")).isEmpty();

        var sent = organiser.post(all, ida + "ida." + conference.id().value() + "%40example.dk");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(lettersTo("ida." + conference.id().value() + "@example.dk"))
                .singleElement()
                .asString()
                .contains("/pass/");
        assertThat(organiser.get(all).body()).contains("Linket er ikke brugt");
    }

    @Test
    void the_secretariat_makes_sends_and_revokes_links() {
        var passes = "/organiser" + at("passes");
        var made = organiser.post(passes, "act=make&purpose=lead&name=Eva+Pr%C3%B8vesen");
        assertThat(made.body()).contains("Link til Eva Prøvesen", at("pass/"));
        assertThat(organiser.get(passes).body()).contains("Eva").doesNotContain(at("pass/"));
        var person = "&purpose=speaker&name=Ida+Pr%C3%B8vesen";
        assertThat(organiser.post(passes, "act=send&address=ida" + person).statusCode())
                .isEqualTo(422);
        assertThat(organiser.post(passes, "act=send&address=ida@example.dk" + person).statusCode())
                .isEqualTo(303);
        assertThat(organiser.get("/organiser" + at("outbox")).body()).contains("ida@example.dk");
        assertThat(organiser.post(passes, "act=make&purpose=speaker&name=Ukendt").statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> hand(
            Running.Browser who, String title, String name, byte[] bytes) {
        return new Multipart()
                .field("item", item(title))
                .file("file", name, "application/octet-stream", bytes)
                .to(who, at("speaker/slides"));
    }

    private String item(String title) {
        return Running.server().verbs(Speakers.class).programme(conference.id()).items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private List<String> zipped() throws IOException, InterruptedException {
        var answer =
                organiser
                        .http()
                        .send(
                                organiser
                                        .request("/organiser" + at("passes/slides.zip"))
                                        .GET()
                                        .build(),
                                BodyHandlers.ofByteArray());
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(Files.pdf());
            }
        }
        return names;
    }

    private static String number(String page) {
        return page.replaceFirst("(?s).*?speaker/slides/(\\d+).*", "$1");
    }

    private String at(String page) {
        return "/" + conference.slug() + "/" + page;
    }
}
