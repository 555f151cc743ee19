package dk.tingsted.followup.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import dk.tingsted.followup.note.Form;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The note is composed, edited and published, on the running program.
class DraftPagesTest {

    private final Drafting drafting = new Drafting();
    private final Halls hall = drafting.hall;
    private final Running.Browser organiser = Running.organiser();
    private final Drafts drafts = drafting.drafts;
    private final String desk = hall.organiser("followup/note");

    @Test
    void a_note_is_composed_edited_composed_again_and_published_with_its_files() {
        drafting.said(1, "Højere diger");
        assertThat(organiser.get(desk).body())
                .contains("Sæt noten sammen")
                .doesNotContain("Sæt sammen igen");
        drafting.compose();
        var title = drafting.last("title");
        assertThat(
                        organiser
                                .post(at(title), say(title, Form.TITLE, "Opsamling fra diget"))
                                .statusCode())
                .isEqualTo(303);
        drafting.said(2, "Bredere stier");
        assertThat(organiser.get(desk).body()).contains("Nyt siden sidst: 1 ny blok og 1 ændret");

        drafting.compose();
        organiser.post(desk + "/published", "");

        var page = Running.browser().get("/" + hall.slug() + "/followup");
        assertThat(page.body())
                .contains("<h1 class=\"note-title\">Opsamling fra diget</h1>")
                .contains("Bredere stier", "2 borde skrev 2 pointer", "Bilag 1", "Version 1, ");
        for (var kind : List.of("pdf", "docx")) {
            assertThat(Running.browser().get("/" + hall.slug() + "/followup." + kind).statusCode())
                    .isEqualTo(200);
        }
        assertThat(organiser.get(hall.organiser("followup")).body()).contains("Version 1, ");
    }

    @Test
    void a_block_that_is_moved_stays_there_and_earlier_versions_can_be_opened_until_withdrawn() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var opening = drafting.last("opening");
        organiser.post(at(opening), "act=place&after=0");
        assertThat(drafting.words().getFirst()).isEqualTo(opening.words());
        drafting.said(2, "Bredere stier");
        drafting.compose();
        assertThat(drafting.words().getFirst()).isEqualTo(opening.words());

        var open = "/" + hall.slug() + "/followup";
        organiser.post(desk + "/published", "");
        assertThat(Running.browser().get(open).body()).doesNotContain("Tidligere versioner");
        organiser.post(desk + "/published", "");
        assertThat(Running.browser().get(open).body()).contains("Tidligere versioner");
        assertThat(Running.browser().get(open + "/versions").body())
                .contains("Version 2, ", "Version 1, ", open + "/versions/1");
        assertThat(Running.browser().get(open + "/versions/1").body())
                .contains("den er afløst af en senere", "Bredere stier", "versions/1.pdf");
        assertThat(Running.browser().get(open + "/versions/1.docx").statusCode()).isEqualTo(200);

        var versions = hall.organiser("followup/versions");
        organiser.post(versions + "/1", "act=withdraw");
        organiser.post(versions + "/2", "act=withdraw");
        assertThat(Running.browser().get(open + "/versions/1").statusCode()).isEqualTo(404);
        assertThat(Running.browser().get(open + "/versions/1.pdf").statusCode()).isEqualTo(404);
        assertThat(organiser.get(versions + "/1").body()).contains("Bredere stier");
        assertThat(organiser.get(hall.organiser("followup")).body()).contains("Trukket tilbage");
        assertThat(Running.browser().get(open).body())
                .contains("Bredere stier")
                .doesNotContain("Tidligere versioner");
    }

    @Test
    void a_point_that_was_put_in_two_ways_is_pointed_out_until_somebody_chooses() {
        drafting.compose();
        assertThat(organiser.get(desk).body()).doesNotContain("Også skrevet");
        var notes = hall.organiser("notes");
        var fresh = "item=&person=&key=" + java.util.UUID.randomUUID();
        organiser.post(notes, "act=add&level=1&text=Diget&" + fresh);
        var point =
                Jsoup.parse(organiser.get(notes + "?at=-").body())
                        .expectFirst("#notes-sheets .notes-point")
                        .attr("data-key");
        for (var words : List.of("Diget+er+lavt", "Diget+holder")) {
            var sent = "item=&person=&version=1&point=" + point + "&text=" + words;
            organiser.post(notes, "act=reword&key=" + java.util.UUID.randomUUID() + "&" + sent);
        }
        assertThat(organiser.get(desk).body())
                .contains(
                        "Et punkt er skrevet på flere måder",
                        "<q>Diget er lavt</q>",
                        "Også skrevet: <q>Diget holder</q>",
                        "notes?at=-#p-" + point);
    }

    @Test
    void who_comes_second_is_shown_what_the_first_wrote_and_keeps_what_she_typed() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var point = drafting.last("discussion/");
        assertThat(
                        organiser
                                .post(at(point), say(point, Form.POINT, "Den førstes ord"))
                                .statusCode())
                .isEqualTo(303);

        var second = organiser.post(at(point), say(point, Form.UNDER, "Den andens <b>ord</b>"));

        assertThat(second.statusCode()).isEqualTo(409);
        var read = Jsoup.parse(second.body()).expectFirst("#b" + point.id());
        assertThat(read.expectFirst("textarea").wholeText()).isEqualTo("Den andens <b>ord</b>");
        assertThat(read.text()).contains("Den førstes ord", "En kollega har rettet blokken");
        assertThat(drafting.words())
                .contains("Den førstes ord")
                .doesNotContain("Den andens <b>ord</b>");
        var again = read.expectFirst("[name=version]").val();
        organiser.post(
                at(point),
                "act=say&form=under&version=" + again + "&text=" + url("Den andens ord"));
        assertThat(drafting.words()).contains("Den andens ord");
    }

    @Test
    void what_is_typed_to_a_block_that_is_gone_is_shown_again() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var point = drafting.last("discussion/");
        organiser.post(at(point), "act=remove&version=1");

        var late = organiser.post(at(point), say(point, Form.POINT, "Mine ord"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).expectFirst("#lost").wholeText()).isEqualTo("Mine ord");
        drafting.compose();
        assertThat(drafting.words()).doesNotContain("Højere diger");
        organiser.post(at(point), "act=restore&version=2");
        assertThat(drafting.words()).contains("Højere diger");
    }

    @Test
    void a_paste_of_two_megabytes_is_refused_in_a_sentence_and_given_back() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var point = drafting.last("discussion/");
        var paste = "Æ<script>".repeat(220_000);

        var refused = multipart(at(point), paste);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Teksten er for lang");
        assertThat(
                        Jsoup.parse(refused.body())
                                .expectFirst("#b" + point.id() + " textarea")
                                .wholeText())
                .isEqualTo(paste);
        assertThat(drafting.words()).contains("Højere diger");
    }

    @Test
    void a_pasted_list_becomes_points_and_an_annex_that_is_none_stops_the_note() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var point = drafting.last("discussion/");
        organiser.post(
                at(point),
                say(point, Form.POINT, "Først\n- Et\n  - Under et\n\t\t- Dybest\n- To [bilag:99]"));

        assertThat(drafting.words())
                .containsSubsequence("Først", "Et", "Under et", "Dybest", "To [bilag:99]");
        assertThat(
                        drafts.desk(hall.conference()).draft().orElseThrow().standing().stream()
                                .filter(one -> one.isOwn())
                                .map(Kept::form))
                .containsExactly(Form.POINT, Form.UNDER, Form.DEEPEST, Form.POINT);
        var refused = organiser.post(desk + "/published", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("bilag, der ikke findes (mere): 99");
        assertThat(Running.browser().get("/" + hall.slug() + "/followup").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_kept_of_what_no_page_of_ours_sends() {
        drafting.said(1, "Højere diger");
        drafting.compose();
        var point = drafting.last("discussion/");
        var before = drafting.words();
        assertThat(organiser.post(at(point), "act=eat&version=1").statusCode()).isEqualTo(404);
        assertThat(organiser.post(at(point), "act=say&form=table&version=1&text=x").statusCode())
                .isEqualTo(404);
        assertThat(
                        organiser
                                .post(desk + "/999999999", "act=say&form=point&version=1&text=x")
                                .statusCode())
                .isEqualTo(409);
        assertThat(organiser.post(at(point), "act=say&form=point&version=1&text=++").statusCode())
                .isEqualTo(422);
        assertThat(drafting.words()).isEqualTo(before);
    }

    private String at(Kept one) {
        return desk + "/" + one.id();
    }

    private static String say(Kept one, Form form, String text) {
        return "act=say&form=%s&version=%d&text=%s"
                .formatted(form.code(), one.version(), url(text));
    }

    private HttpResponse<String> multipart(String path, String text) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        var body =
                part.formatted("act", "say")
                        + part.formatted("form", "point")
                        + part.formatted("version", "1")
                        + part.formatted("text", text)
                        + "--x--\r\n";
        return organiser.send(
                organiser
                        .request(path)
                        .header("Origin", organiser.address().toString())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    private static String url(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
