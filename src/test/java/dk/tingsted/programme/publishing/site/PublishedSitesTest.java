package dk.tingsted.programme.publishing.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The public site on a running server.
class PublishedSitesTest {

    private static final String TEXT =
            """
            Temadag om lokale broer
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Broen som mødested
            Ved Ida Prøve, ingeniør, Østby Kommune
            11.30 Frokost
            13.00 Afslutning
            """;

    private static final List<String> PAPER =
            List.of("/programme.pdf", "/programme-wall.pdf", "/programme.docx");

    private final Running.Browser reader = Running.browser();
    private final Programmes programmes = Running.server().verbs(Programmes.class);

    @Test
    void a_draft_is_at_no_address_and_an_edition_at_all_of_them() {
        var conference = imported();
        var start = "/" + conference.slug();
        var addresses =
                List.of("", "/en", "/people", "/practical", "/programme.ics", "/days/2031-05-08");

        assertThat(addresses)
                .allSatisfy(page ->
                        assertThat(reader.get(start + page).body())
                                .doesNotContain("Broen som mødested"));
        assertThat(reader.get("/").body()).doesNotContain(start);
        assertThat(PAPER)
                .allSatisfy(
                        file -> assertThat(reader.get(start + file).statusCode()).isEqualTo(404));

        programmes.publish(conference, Status.PRELIMINARY, "Anna Eksempel", Instant.EPOCH);

        assertThat(reader.get(start).body()).contains("Broen som mødested", "Foreløbigt program");
        assertThat(reader.get(start + "/programme.ics").body())
                .contains("SUMMARY:Broen som mødested");
        assertThat(PAPER)
                .allSatisfy(
                        file -> assertThat(reader.get(start + file).statusCode()).isEqualTo(200));
        assertThat(reader.get(start + "/programme.pdf").headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(reader.get(start + "/programme.pdf").headers().firstValue("ETag"));
        assertThat(reader.get(start + "/practical").body())
                .contains(
                        start + "/programme.pdf", start + "/programme.docx", "Programmet til Word");
        assertThat(reader.get("/").body()).contains("href=\"" + start + "\"");
        assertThat(reader.get(start).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_reader_chooses_what_goes_into_a_calendar_and_a_draft_gives_none() {
        var conference = imported();
        var start = "/" + conference.slug();
        assertThat(reader.get(start + "/own.ics").statusCode()).isEqualTo(404);
        assertThat(reader.get(start + "/own").statusCode()).isEqualTo(404);
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.EPOCH);

        var ids =
                Pattern.compile("name=\"item\" id=\"[^\"]+\" value=\"([^\"]+)\"")
                        .matcher(reader.get(start + "/own").body())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(ids).hasSize(4);
        var own = start + "/own.ics?item=" + ids.get(1) + "&item=" + ids.get(3);
        assertThat(reader.get(own).body())
                .contains("SUMMARY:Broen som mødested", "SUMMARY:Afslutning")
                .doesNotContain("SUMMARY:Velkomst", "SUMMARY:Frokost");
        assertThat(reader.get(start + "/own.ics?item=findes-ikke").statusCode()).isEqualTo(200);
        assertThat(reader.get("/findes-ikke/own.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_corrected_after_publishing_waits_for_the_next_edition() {
        var conference = imported();
        programmes.publish(conference, Status.PRELIMINARY, "Anna Eksempel", Instant.EPOCH);
        var tag = reader.get("/" + conference.slug()).headers().firstValue("ETag").orElseThrow();
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.EPOCH);

        var again =
                reader.send(reader.request("/" + conference.slug()).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Endeligt program", "Udgave 2");
    }

    @Test
    void an_address_with_a_slash_at_its_end_leads_to_the_one_without_also_for_a_draft() {
        var draft = "/" + imported().slug();
        for (var page : List.of(draft, draft + "/en")) {
            var moved = reader.get(page + "/");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location")).contains(page);
        }
    }

    @Test
    void a_draft_is_at_none_of_the_addresses_that_an_edition_has() {
        var draft = "/" + imported().slug();
        var other = imported();
        programmes.publish(other, Status.FINAL, "Anna Eksempel", Instant.EPOCH);
        var organiser = Running.organiser();

        for (var page : List.of("og.png", "qr.svg", "qr.png", "embed", "en/embed", "practical")) {
            assertThat(reader.get(draft + "/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(reader.get("/" + other.slug() + "/" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(organiser.get("/organiser" + draft + "/site.zip").statusCode()).isEqualTo(404);
        assertThat(organiser.get("/organiser/" + other.slug() + "/site.zip").statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/organiser/" + other.slug() + "/site.zip").headers().map())
                .containsEntry("Location", List.of("/login"));
    }

    @Test
    void others_may_frame_the_embedded_programme_and_nothing_else() {
        var conference = imported();
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.EPOCH);
        var start = "/" + conference.slug();

        assertThat(policy(start + "/embed")).contains("frame-ancestors *", "default-src 'none'");
        assertThat(policy(start + "/en/embed")).contains("frame-ancestors *");
        for (var page : List.of("/", start, start + "/practical", "/search?q=bro", "/login")) {
            assertThat(policy(page)).as(page).contains("frame-ancestors 'none'");
        }
        assertThat(reader.get(start + "/practical").body())
                .contains("&lt;iframe src=", start + "/embed");
    }

    private String policy(String page) {
        return reader.get(page).headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void the_accessibility_statement_has_its_short_address() {
        assertThat(reader.get("/was").body()).contains("Tilgængelighedserklæring");
    }

    private Conference imported() {
        var upload = new Upload("broer.txt", TEXT.getBytes(UTF_8), UUID.randomUUID());
        return switch (programmes.importDocument(upload, "Anna Eksempel", Instant.EPOCH)) {
            case Imported.Welcome(var conference) -> conference;
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }
}
