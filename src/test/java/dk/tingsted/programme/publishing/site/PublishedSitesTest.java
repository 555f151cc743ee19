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

        programmes.publish(conference, Status.PRELIMINARY, "Anna Eksempel", Instant.EPOCH);

        assertThat(reader.get(start).body()).contains("Broen som mødested", "Foreløbigt program");
        assertThat(reader.get(start + "/programme.ics").body())
                .contains("SUMMARY:Broen som mødested");
        assertThat(reader.get("/").body()).contains("href=\"" + start + "\"");
        assertThat(reader.get(start).headers().map()).doesNotContainKey("set-cookie");
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
