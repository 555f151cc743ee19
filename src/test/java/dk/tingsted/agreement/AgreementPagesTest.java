package dk.tingsted.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AgreementPagesTest {

    private static final String TEXT =
            "Overgangen begynder, når den unge er 16 år. Kommunerne har én indgang.";

    private final Conference conference = Debated.conference();
    private final Agreement agreement = Debated.agreement(conference, null);
    private final Area area = Debated.area(agreement, "Unge på vej", TEXT);
    private final Agreements agreements = Running.server().verbs(Agreements.class);
    private final Said said = Running.server().verbs(Said.class);
    private final Running.Browser desk = Running.organiser();

    @Test
    void an_agreement_is_founded_and_gets_its_areas_in_order() {
        var here = "/organiser/" + conference.slug() + "/agreement";
        var wrong = desk.post(here, "title=Aftale&period=&deadline=i+morgen");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Skriv perioden", "Skriv fristen som en dato", "value=\"Aftale\"");
        var founded = desk.post(here, "title=Aftale&period=2027&deadline=1.+oktober+2027&remind=7");
        var at = founded.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        desk.post(at, "act=add&heading=Et");
        desk.post(at, "act=add&heading=To");
        var made = agreements.of(conference).getFirst();
        desk.post(at, "act=up:" + agreements.areas(made.id()).get(2).id());
        assertThat(agreements.areas(made.id()).stream().map(Area::heading))
                .containsExactly("Indledning", "To", "Et");
        desk.post(at, "act=remove:" + agreements.areas(made.id()).get(1).id());
        desk.post(at, "act=remove:" + agreements.areas(made.id()).get(0).id());
        assertThat(desk.get(at).body())
                .contains("1. Et", "1. oktober 2027")
                .doesNotContain("To</h2>");
    }

    @Test
    void the_text_of_who_comes_second_is_kept_and_shown() {
        assertThat(save(1, "Unge på vej", TEXT + " Min tilføjelse.").statusCode()).isEqualTo(303);
        var second = save(1, "Unge på vej", "En helt anden tekst <b>her</b>.");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("gemte, mens du skrev", "En helt anden tekst", "Min tilføjelse.")
                .contains("&lt;b&gt;her&lt;/b&gt;");
        assertThat(desk.get(at()).body()).contains("Skrevet samtidig");
        var aside = agreements.asides(area.id()).getFirst();
        var body =
                "aside="
                        + aside.id()
                        + "&version=2&heading=Unge&words="
                        + form("Begge dele er med.");
        assertThat(desk.post(at(), body).statusCode()).isEqualTo(303);
        assertThat(agreements.asides(area.id())).isEmpty();
        assertThat(desk.get(at() + "/versions").body())
                .contains("Version 3", "Min tilføjelse.", "<del>", "<ins>");
    }

    @Test
    void a_source_stays_with_its_sentence_and_tells_when_that_is_changed() {
        name(1, 0);
        save(1, "Unge på vej", "Ny begyndelse her.\n" + TEXT);
        assertThat(desk.get(at()).body())
                .contains("Bord 2 under »Overgang til voksenlivet«")
                .doesNotContain("Sætningen er ændret siden");
        save(
                2,
                "Unge på vej",
                "Overgangen begynder, når den unge er 15 år. Kommunerne har én indgang.");
        assertThat(desk.get(at()).body())
                .contains("Sætningen er ændret siden", "når den unge er 16 år");
        var source = agreements.sources(agreement.id()).getFirst();
        desk.post(at() + "/sources", "act=confirm:" + source.id());
        assertThat(desk.get(at()).body()).doesNotContain("Sætningen er ændret siden");
        save(3, "Unge på vej", "Noget ganske andet.");
        assertThat(desk.get(at()).body()).contains("hvis sætning er taget ud", "Bord 2");
    }

    @Test
    void points_with_words_in_common_are_suggested_and_the_words_are_shown() {
        var shown = desk.get(at()).body();
        assertThat(shown).contains("Fælles ord: Begynd, overgangen, unge, 16");
        assertThat(desk.get(at() + "/sources?mark=2").body())
                .contains("Kommunerne har én indgang.");
    }

    @Test
    void the_trace_reads_both_ways_and_the_public_sees_it_when_it_is_let() {
        name(1, 0);
        var open = "/" + conference.slug() + "/agreement";
        assertThat(Running.browser().get(open).statusCode()).isEqualTo(404);
        desk.post(
                "/organiser/" + conference.slug() + "/agreement/" + agreement.id(), "act=publish");
        assertThat(Running.browser().get(open).body())
                .contains("aria-label=\"Kilde 1\"", "Bord 2 under", "Til område 1, 1. sætning");
        assertThat(
                        desk.get(
                                        "/organiser/"
                                                + conference.slug()
                                                + "/agreement/"
                                                + agreement.id()
                                                + "/said")
                                .body())
                .contains("1 af 2 pointer", "Til område 1, 1. sætning", "Ikke brugt");
    }

    @Test
    void the_conferences_page_leads_to_the_agreement_as_long_as_everybody_may_read_it() {
        var site = "/" + conference.slug();
        assertThat(Running.browser().get(site).body()).doesNotContain("Efter konferencen");
        act("publish");
        assertThat(Running.browser().get(site).body())
                .contains("Efter konferencen", "href=\"" + site + "/agreement\"");
        assertThat(Running.browser().get(site + "/en").body())
                .contains("After the conference", "href=\"" + site + "/en/agreement\"");
        assertThat(Running.browser().get(site + "/agreement.pdf?sources=no").statusCode())
                .isEqualTo(200);
        act("unpublish");
        assertThat(Running.browser().get(site).body()).doesNotContain("Efter konferencen");
        assertThat(Running.browser().get(site + "/agreement.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_next_conferences_agreement_takes_the_sources_along_as_references() {
        name(1, 0);
        var next = dk.tingsted.passes.Handed.conference();
        var list = "/organiser/" + next.slug() + "/agreement";
        assertThat(desk.get(list).body()).contains("Prøveaftale 2027-28 (2027-28)");
        desk.post(list, "title=Ny+aftale&period=2029&continues=" + agreement.id());
        var made = agreements.of(next).getFirst();
        var source = agreements.sources(made.id()).getFirst();
        assertThat(source.origin().where())
                .isEqualTo("Bord 2 under »Overgang til voksenlivet«, fra Prøveaftale 2027-28");
        assertThat(agreements.areas(made.id()).get(1).text().sentences().getFirst())
                .satisfies(sentence -> assertThat(source.isOf(sentence)).isTrue());
        assertThat(desk.get(list + "/" + made.id()).body())
                .contains("Kilde 1", "fra Prøveaftale 2027-28");
    }

    @Test
    void a_noted_point_that_is_reworded_is_the_same_source_and_both_are_shown() {
        var notes = "/organiser/" + conference.slug() + "/notes";
        var sent = "item=&person=&version=1&key=";
        desk.post(
                notes,
                "act=add&level=1&text="
                        + form("Hjælpen kommer sent")
                        + "&"
                        + sent
                        + java.util.UUID.randomUUID());
        var point =
                org.jsoup.Jsoup.parse(desk.get(notes + "?at=-").body())
                        .expectFirst("#notes-sheets .notes-point")
                        .attr("data-key");
        var origin =
                Said.all(said.of(conference)).stream()
                        .filter(one -> one.words().equals("Hjælpen kommer sent"))
                        .findFirst()
                        .orElseThrow();
        desk.post(at() + "/sources", "act=name&mark=1&origin=" + form(origin.key()));
        desk.post(
                notes,
                "act=reword&point="
                        + point
                        + "&text="
                        + form("Hjælpen kommer for sent")
                        + "&"
                        + sent
                        + java.util.UUID.randomUUID());
        var path = "/organiser/" + conference.slug() + "/agreement/" + agreement.id();
        assertThat(desk.get(path).body())
                .contains("»Hjælpen kommer sent«", "Står nu som »Hjælpen kommer for sent«");
        assertThat(desk.get(path + "/said").body())
                .contains("»Hjælpen kommer for sent«", "valgt som kilde: »Hjælpen kommer sent«")
                .contains("1 af 3 pointer");
    }

    private void act(String act) {
        desk.post("/organiser/" + conference.slug() + "/agreement/" + agreement.id(), "act=" + act);
    }

    /// 2 MB of text: refused in words, and handed back whole.
    @Test
    void a_text_that_is_far_too_long_comes_back_to_its_writer() {
        var words = "Lang tekst. ".repeat(180_000);
        var answer =
                new Multipart()
                        .field("heading", "Unge")
                        .field("version", "1")
                        .field("words", words)
                        .to(desk, at());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Den er ikke gemt, men står her endnu", words.strip());
        assertThat(agreements.versions(area.id())).hasSize(1);
    }

    private void name(int mark, int which) {
        var origin = Said.all(said.of(conference)).get(which);
        var done =
                desk.post(
                        at() + "/sources",
                        "act=name&mark=" + mark + "&origin=" + form(origin.key()));
        assertThat(done.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> save(int version, String heading, String words) {
        return desk.post(
                at(), "version=" + version + "&heading=" + form(heading) + "&words=" + form(words));
    }

    private String at() {
        return "/organiser/"
                + conference.slug()
                + "/agreement/"
                + agreement.id()
                + "/area/"
                + area.id();
    }

    private static String form(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
