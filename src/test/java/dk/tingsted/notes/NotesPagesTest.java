package dk.tingsted.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Identities;
import dk.tingsted.programme.ItemId;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of notes as it works without a script, and what its script is told.
class NotesPagesTest {

    private final Conference conference = Handed.conference();
    private final Notes notes = Running.server().verbs(Notes.class);
    private final Running.Browser browser =
            Handed.in(conference, Purpose.NOTES, "else prøvesen", "Else Prøvesen");
    private final Subject bo = new Subject(item("Diger i nord"), "Bo Prøvesen");

    @Test
    void points_are_written_moved_removed_and_taken_back_by_forms() {
        assertThat(add("Først\n  - under").statusCode()).isEqualTo(303);
        add("Sidst");
        var last = notes.book(conference).of(bo).live().getLast().key();
        act("up", Map.of("point", last.toString()));
        act("reword", Map.of("point", last.toString(), "version", "1", "text", "Nu øverst"));
        assertThat(noted())
                .containsExactly(
                        new NotedPoint("Nu øverst", List.of()),
                        new NotedPoint("Først", List.of(new NotedPoint("under", List.of()))));
        act("remove", Map.of("point", last.toString()));
        assertThat(page()).contains("Fjernet (", "Nu øverst");
        act("restore", Map.of("point", last.toString()));
        assertThat(noted()).hasSize(2);
    }

    @Test
    void a_form_that_is_sent_twice_is_one_and_one_that_is_filled_in_anew_is_another() {
        var key = UUID.randomUUID().toString();
        act("add", Map.of("key", key, "text", "Én gang"));
        act("add", Map.of("key", key, "text", "Én gang"));
        act("add", Map.of("key", key, "text", "En anden"));
        assertThat(noted()).extracting(NotedPoint::text).containsExactly("Én gang", "En anden");
    }

    @Test
    void what_cannot_be_a_point_is_refused_and_stays_in_its_field() {
        var empty = add("   ");
        assertThat(empty.statusCode()).isEqualTo(422);
        var big = add("Stor ".repeat(500));
        assertThat(big.statusCode()).isEqualTo(422);
        assertThat(big.body()).contains("Et punkt må være på højst 2000 tegn", "Stor Stor Stor");
        var huge = add("Tekst ".repeat(350_000));
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(huge.body()).contains("Indsæt højst 200 linjer ad gangen");
        assertThat(noted()).isEmpty();
    }

    @Test
    void words_are_shown_as_they_were_written_whatever_they_are() {
        var hostile =
                "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} ' or 1=1 --\0\u202E";
        add(hostile);
        add("</textarea><script>alert(3)</script>");
        assertThat(page()).doesNotContain("<script>alert", "<img src=x", "\u202E", "\0");
        assertThat(noted().getFirst().text())
                .startsWith("<script>alert(1)</script> \"><img")
                .endsWith("or 1=1 --");
    }

    @Test
    void a_script_asks_for_what_came_since_and_is_told_what_became_of_its_edit() {
        var key = UUID.randomUUID();
        var first = script(Map.of("act", "add", "key", key.toString(), "text", "Punkt"));
        assertThat(first.body()).contains("\"version\":1");
        assertThat(script(Map.of("act", "add", "key", key.toString(), "text", "Punkt")).body())
                .isEqualTo(first.body());
        var edit = Map.of("act", "reword", "point", key.toString(), "version", "1");
        script(with(edit, "key", UUID.randomUUID().toString(), "text", "Hurtig"));
        var late = script(with(edit, "key", UUID.randomUUID().toString(), "text", "Langsom"));
        assertThat(late.body()).contains("\"version\":0");
        var news = browser.get("/" + conference.slug() + "/notes/changes?after=0");
        assertThat(news.body()).contains("Hurtig", "\"words\":\"Langsom\"", "\"change\":3");
        assertThat(browser.get("/" + conference.slug() + "/notes/changes?after=3").body())
                .contains("\"lists\":[]");
    }

    @Test
    void who_has_no_link_or_whose_link_is_revoked_neither_reads_nor_writes() {
        add("Fortroligt");
        var stranger = Running.browser();
        var at = "/" + conference.slug() + "/notes";
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
        assertThat(stranger.get(at + "/changes").body()).doesNotContain("Fortroligt");
        var passes = Running.server().verbs(Passes.class);
        passes.of(conference.id())
                .forEach(pass ->
                        passes.revoke(conference.id(), pass.id(), "Prøve", Identities.now()));
        assertThat(add("Mere").statusCode()).isEqualTo(404);
        assertThat(browser.get(at + "/changes").body()).doesNotContain("Fortroligt");
        assertThat(noted()).hasSize(1);
    }

    @Test
    void nothing_is_noted_about_somebody_who_is_in_no_programme() {
        var answer =
                browser.post(
                        "/" + conference.slug() + "/notes",
                        form(
                                Map.of(
                                        "act", "add",
                                        "key", UUID.randomUUID().toString(),
                                        "item", bo.itemText(),
                                        "person", "Ukendt Prøvesen",
                                        "text", "Punkt")));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private List<NotedPoint> noted() {
        return notes.of(conference).stream().flatMap(noted -> noted.points().stream()).toList();
    }

    private String page() {
        return browser.get("/" + conference.slug() + "/notes?at=" + bo.itemText()).body();
    }

    private HttpResponse<String> add(String text) {
        return act("add", Map.of("text", text, "key", UUID.randomUUID().toString()));
    }

    private HttpResponse<String> act(String act, Map<String, String> more) {
        var fields = with(more, "act", act, "item", bo.itemText(), "person", bo.person());
        fields.putIfAbsent("key", UUID.randomUUID().toString());
        return browser.post("/" + conference.slug() + "/notes", form(fields));
    }

    private HttpResponse<String> script(Map<String, String> more) {
        var fields = with(more, "item", bo.itemText(), "person", bo.person());
        return browser.send(
                browser.request("/" + conference.slug() + "/notes")
                        .header("Origin", browser.address().toString())
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        var all = new HashMap<>(some);
        for (int n = 0; n < more.length; n += 2) {
            all.put(more[n], more[n + 1]);
        }
        return all;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private ItemId item(String title) {
        return Handed.item(conference, title);
    }
}
