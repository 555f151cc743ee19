package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Trace;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The organiser's pages, as a browser without JavaScript uses them.
class OrganiserPagesTest {

    private static final String TEXT =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            12.30 Pause
            11.30 Frokost
            13.00 Afslutning
            """;

    private final Running.Browser organiser = Running.organiser();

    @Test
    void nobody_else_sees_them() {
        var stranger = Running.browser();
        var slug = imported();
        for (var path :
                new String[] {
                    "/organiser",
                    "/organiser/import",
                    "/organiser/" + slug,
                    "/organiser/" + slug + "/document"
                }) {
            assertThat(stranger.get(path).headers().firstValue("Location")).contains("/login");
        }
        assertThat(
                        stranger.post("/organiser/" + slug + "/editions", "status=final")
                                .headers()
                                .firstValue("Location"))
                .contains("/login");
    }

    @Test
    void the_document_and_what_was_read_stand_side_by_side() {
        var review = organiser.get("/organiser/" + imported());
        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body())
                .contains("Haven som mødested", "id=\"L4\"", "Ida Prøve")
                .contains("Offentliggør 1. udgave", "value-unsure", "usikker", "ikke forstået")
                .contains("<strong>1</strong> <span>linje ikke forstået</span>");
        assertThat(review.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void pasted_text_becomes_a_conference_to_review() {
        var location = upload("", new byte[0], TEXT).headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/organiser/").endsWith("?did=read");
        assertThat(organiser.get(location).body())
                .contains("Programmet er læst.", "Haven som mødested", "Ida Prøve", "Frokost");
    }

    @Test
    void text_that_is_no_programme_is_refused_in_words_and_shown_again() {
        var refused = upload("", new byte[0], "Husk <b>kage</b> på fredag.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Programmet blev ikke læst", "Husk &lt;b&gt;kage&lt;/b&gt; på fredag.")
                .contains("aria-invalid=\"true\"", "id=\"text-error\"");
    }

    @Test
    void a_file_that_is_no_document_is_refused_and_the_pasted_text_is_kept() {
        var refused = upload("program.docx", new byte[] {'M', 'Z', 0, 1, 2, 3}, TEXT);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"document-error\"", "Haven som mødested");
    }

    @Test
    void nothing_at_all_is_refused_too() {
        assertThat(upload("", new byte[0], " ").body())
                .contains("Vælg en fil, eller sæt teksten ind.");
    }

    @Test
    void a_value_is_corrected_in_place_and_what_cannot_be_is_shown_again() {
        var address = "/organiser/" + imported();
        var spot = spotOf(address, "Haven som mødested", "title");
        var corrected =
                organiser.post(
                        address + "/corrections",
                        form(
                                "was:" + spot,
                                "Haven som mødested",
                                spot,
                                "Haven som <i>mødested</i>",
                                "at",
                                "programmet"));
        assertThat(corrected.headers().firstValue("Location"))
                .contains(address + "?did=corrected#programmet");
        assertThat(organiser.get(address).body()).contains("Haven som &lt;i&gt;mødested&lt;/i&gt;");

        var start = spot.replace("/title", "/start");
        var refused =
                organiser.post(
                        address + "/corrections",
                        form("was:" + start, "10:15", start, "halv elleve"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Intet blev gemt endnu", "value=\"halv elleve\"");
    }

    @Test
    void another_time_zone_is_chosen_and_a_wrong_name_is_refused_and_shown_again() {
        var address = "/organiser/" + imported();
        var refused =
                organiser.post(
                        address + "/corrections",
                        form("was:zone", "Europe/Copenhagen", "zone", "Månen", "at", "om"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("»Månen« er ikke en tidszone, vi kender.", "value=\"Månen\"");

        organiser.post(
                address + "/corrections",
                form("was:zone", "Europe/Copenhagen", "zone", "finsk tid", "at", "om"));
        assertThat(organiser.get(address).body()).contains("finsk tid (Europe/Helsinki)");
        assertThat(organiser.get(address + "?item=om").body())
                .contains("list=\"r-zone-known\"", "<option value=\"Atlantic/Reykjavik\">");
    }

    @Test
    void a_conference_without_a_title_says_so_and_asks_for_one() {
        var address = "/organiser/" + imported();
        assertThat(organiser.get(address).body())
                .contains("<h1>Konferencen har ingen titel endnu</h1>", "Gem titlen");
        organiser.post(address + "/corrections", form("was:title", "", "title", "Havedag"));
        assertThat(organiser.get(address).body())
                .contains("<h1>Havedag</h1>")
                .doesNotContain("Gem titlen");
    }

    @Test
    void a_finding_is_settled_with_one_click() {
        var address = "/organiser/" + imported();
        var before = organiser.get(address).body();
        var key = match(before, "<li class=\"flag [^>]*id=\"f-([0-9a-f]+)\"");
        assertThat(before).contains("href=\"#L7\"", "row-flag");
        var aside = organiser.post(address + "/findings", form("finding", key, "do", "set-aside"));
        assertThat(aside.headers().firstValue("Location"))
                .contains(address + "?did=set-aside#fund");
        assertThat(organiser.get(address).body())
                .contains("Ladt stå (1)")
                .doesNotContain("id=\"f-" + key + "\"");
    }

    @Test
    void a_heading_with_the_year_of_another_conference_is_put_right_with_one_click() {
        var text =
                TEXT
                        + "\n\nSessioner torsdag den 8. maj 2030, kl. 13.30-14.30\n\n1. Haven om vinteren\nHvad gør man i en have, når det er koldt?\n";
        var place = upload("", new byte[0], text).headers().firstValue("Location").orElseThrow();
        var address = place.replaceFirst("\\?.*", "");
        var before = organiser.get(address).body();
        assertThat(before).contains("Læs det som torsdag den 8. maj 2031");
        var key = match(before, "id=\"f-([0-9a-f]+)\"(?:(?!</li>)[\\s\\S])*Læs det som");
        organiser.post(address + "/findings", form("finding", key, "do", "accept"));
        var after = organiser.get(address).body();
        assertThat(after)
                .doesNotContain("Læs det som")
                .contains("Datoen i linje 12", "Torsdag den 8. maj 2031");
        var undo = match(after, "/corrections/(\\d+)/undo");
        organiser.post(address + "/corrections/" + undo + "/undo", "");
        assertThat(organiser.get(address).body()).contains("Læs det som");
    }

    @Test
    void those_who_sign_the_invitation_are_added_and_removed() {
        var address = "/organiser/" + imported();
        assertThat(organiser.get(address + "?item=om").body())
                .contains("Tilføj en afsender", "name=\"new:signatories/0/name\"");
        organiser.post(
                address + "/corrections",
                form(
                        "new:signatories/0/name",
                        "Bo Prøve",
                        "new:signatories/0/role",
                        "formand",
                        "new:moderators/0/name",
                        "Ida Prøve"));
        assertThat(organiser.get(address + "?item=om").body())
                .contains("Afsendere af indbydelsen", "<legend>Bo Prøve</legend>")
                .contains("Ordstyrere", "<legend>Ida Prøve</legend>");
        organiser.post(address + "/corrections", form("remove:signatories/0", "1"));
        assertThat(organiser.get(address + "?item=om").body())
                .doesNotContain("<legend>Bo Prøve</legend>")
                .contains("<legend>Ida Prøve</legend>");
    }

    @Test
    void a_correction_made_from_an_old_page_is_not_made() {
        var address = "/organiser/" + imported();
        var spot = spotOf(address, "Haven som mødested", "title");
        organiser.post(
                address + "/corrections", form("was:" + spot, "Haven som mødested", spot, "Haven"));
        var late =
                organiser.post(
                        address + "/corrections",
                        form("was:" + spot, "Haven som mødested", spot, "Parken"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Intet blev gemt", "»Haven«", "»Parken«");
    }

    @Test
    void publishing_twice_makes_one_edition() {
        var address = "/organiser/" + imported();
        assertThat(
                        organiser
                                .post(address + "/editions", "status=final")
                                .headers()
                                .firstValue("Location"))
                .contains(address + "?did=published#offentliggoer");
        assertThat(
                        organiser
                                .post(address + "/editions", "status=final")
                                .headers()
                                .firstValue("Location"))
                .contains(address + "?did=already#offentliggoer");
        assertThat(organiser.get(address).body())
                .contains("1. udgave (endeligt program)", "Offentliggør 2. udgave");
    }

    @Test
    void the_original_comes_back_as_a_file_and_never_as_a_page() {
        var file = organiser.get("/organiser/" + imported() + "/document");
        assertThat(file.body()).isEqualTo(TEXT);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    }

    @Test
    void what_happened_is_told_with_who_did_it() {
        var address = "/organiser/" + imported();
        organiser.post(address + "/corrections", form("was:title", "", "title", "Havedag"));
        organiser.post(address + "/editions", "status=final");
        assertThat(organiser.get(address + "/history").body())
                .contains("afleverede dokumentet havedag.txt", "Anna Eksempel")
                .contains("rettede konferencens titel", "<ins>Havedag</ins>")
                .contains("offentliggjorde 1. udgave", "Sekretariatet");
    }

    @Test
    void the_note_after_the_conference_is_public_when_it_is_saved() {
        var slug = imported();
        var page = "/organiser/" + slug + "/followup";
        assertThat(organiser.post(page, "text=+").statusCode()).isEqualTo(422);
        organiser.post(page, form("text", "Opsamling på havedagen\n\nFlere bier."));
        assertThat(organiser.get(page).body()).contains("Flere bier.");
        assertThat(Running.browser().get("/" + slug + "/followup").body())
                .contains("Opsamling på havedagen", "Flere bier.");
    }

    @Test
    void a_conference_that_is_not_there_is_not_found() {
        assertThat(organiser.get("/organiser/findes-ikke").statusCode()).isEqualTo(404);
        assertThat(organiser.get("/organiser/a--b").statusCode()).isEqualTo(404);
    }

    /// A conference from TEXT, and its address.
    static String imported() {
        var programmes = Running.server().verbs(Programmes.class);
        var upload =
                new Upload("havedag.txt", TEXT.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        return switch (programmes.keep(upload, reading(), "Anna Eksempel", Instant.EPOCH)) {
            case Imported.Welcome(var conference) -> conference.slug().value();
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }

    private static Reading reading() {
        var programme =
                Examples.programme(
                        Examples.talk("i01", "10:00", "Velkomst"),
                        Examples.talk(
                                "i02",
                                "10:15",
                                "Haven som mødested",
                                new Participation(
                                        "Ida Prøve",
                                        "gartner",
                                        "Østby Kommune",
                                        null,
                                        Capacity.SPEAKER)),
                        Examples.talk("i03", "12:30", "Pause"),
                        Examples.talk("i04", "11:30", "Frokost"));
        return new Reading(
                programme,
                Document.ofText("havedag.txt", TEXT),
                List.of(
                        new Trace(Spot.of(new ItemId("i01"), "title"), 4, Trace.Certainty.SURE),
                        new Trace(Spot.of(new ItemId("i02"), "title"), 5, Trace.Certainty.UNSURE),
                        new Trace(Spot.of(new ItemId("i03"), "start"), 7, Trace.Certainty.SURE),
                        new Trace(Spot.of(new ItemId("i03"), "title"), 7, Trace.Certainty.SURE),
                        new Trace(Spot.of(new ItemId("i04"), "start"), 8, Trace.Certainty.SURE),
                        new Trace(Spot.of(new ItemId("i04"), "title"), 8, Trace.Certainty.SURE)),
                List.of(),
                List.of(9));
    }

    private String spotOf(String address, String title, String part) {
        var row =
                "id=\"([a-z0-9-]+)\">(?:(?!<li class=\"row)[\\s\\S])*?<h4[^>]*>[\\s\\S]{0,120}?>"
                        + title
                        + "<";
        var id = match(organiser.get(address).body(), row);
        var name = "name=\"was:(items/" + id + "/" + part + ")\" value=\"" + title + "\"";
        return match(organiser.get(address + "?item=" + id).body(), name);
    }

    static String match(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    static String form(String... namesAndValues) {
        return java.util.stream.IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(n -> Map.entry(namesAndValues[2 * n], namesAndValues[2 * n + 1]))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> upload(String fileName, byte[] file, String text) {
        var boundary = "grænse".hashCode() + "-tingsted";
        var start =
                part(boundary, "key", UUID.randomUUID().toString())
                        + part(boundary, "text", text)
                        + "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\""
                        + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return organiser.send(
                organiser
                        .request("/organiser/import")
                        .header("Origin", organiser.address().toString())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(start),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private static String part(String boundary, String name, String value) {
        return "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + value
                + "\r\n";
    }
}
