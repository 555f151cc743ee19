package dk.tingsted.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Paper;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.planned.Coming;
import dk.tingsted.speakers.Speakers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What leaves the house, on the running program.
class ArchiveTest {

    private final Coming coming = Coming.on("Onsdag den 21. april 2027", null);
    private final String slug = coming.conference().slug().value();

    @Test
    void a_name_stays_in_its_folder_and_no_two_are_alike() {
        assertThat(paths("../../etc/passwd", "..", "CON.pdf", "a\u202ebc\u0000.pdf", "A bc .pdf"))
                .containsExactly(
                        "slides/etc passwd",
                        "slides/fil ",
                        "slides/fil CON.pdf",
                        "slides/a bc .pdf",
                        "slides/A bc  (2).pdf");
        assertThat(paths("x".repeat(300) + ".pdf").getFirst()).hasSize(107).endsWith("x.pdf");
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static List<String> paths(String... names) {
        var papers = new ArrayList<Paper>();
        for (var name : names) {
            papers.add(Paper.of("slides", name, Instant.EPOCH, "Prøve", new byte[0]));
        }
        return Listed.of(papers, ZoneOffset.UTC).stream().map(Listed::path).toList();
    }

    @Test
    void the_file_is_sealed_and_the_same_as_long_as_nothing_changes() throws Exception {
        fill();
        var bytes = file("participants=yes");
        assertThat(file("participants=yes")).isEqualTo(bytes);
        var files = unpacked(bytes);
        assertThat(new String(bytes(files, "bagit.txt"), UTF_8))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        // RFC 8493: each file below data stands in the manifest with its digest, and no other.
        var manifest = manifest(files, "manifest-sha256.txt");
        assertThat(manifest.keySet())
                .isEqualTo(
                        files.keySet().stream()
                                .filter(name -> name.startsWith("data/"))
                                .collect(Collectors.toSet()));
        assertThat(manifest)
                .allSatisfy(
                        (name, digest) -> assertThat(sha256(bytes(files, name))).isEqualTo(digest));
        assertThat(manifest(files, "tagmanifest-sha256.txt"))
                .containsOnlyKeys("bag-info.txt", "bagit.txt", "manifest-sha256.txt")
                .allSatisfy(
                        (name, digest) -> assertThat(sha256(bytes(files, name))).isEqualTo(digest));
        var index = new String(bytes(files, "data/indeks.csv"), UTF_8);
        assertThat(index)
                .startsWith("\uFEFFNr.;Dato;Emne;Fil;Bytes;SHA-256\r\n")
                .contains(
                        ";Programmet, 1. udgave (endelig);program/program 1. udgave.pdf;",
                        ";Deltagerliste;",
                        ";Opsamling på konferencen;");
        // Each document has its date and a short subject (offentlighedsloven § 15).
        assertThat(index.lines().skip(1))
                .allMatch(line -> line.matches("\\d+;\\d{4}-\\d\\d-\\d\\d;[^;]{3,}.*"));
        assertThat(new String(bytes(files, "data/deltagere/deltagere.csv"), UTF_8))
                .contains("Anna Prøvesen");
    }

    @Test
    void letters_are_there_once_without_anybodys_link_and_names_only_when_chosen()
            throws Exception {
        fill();
        var bare = unpacked(file(""));
        assertThat(bare.keySet())
                .noneMatch(name -> name.contains("modtagere"))
                .noneMatch(name -> name.contains("deltagere.csv"));
        var receipt = new String(bare.get("data/breve/01 Kvittering.txt"), UTF_8);
        assertThat(receipt)
                .contains("Skrevet til: 2 modtagere", "[link til min tilmelding]", "[navn]")
                .doesNotContain("Anna", "/mine/");
        var message = new String(bare.get("data/breve/02 Besked fra sekretariatet.txt"), UTF_8);
        assertThat(message)
                .contains("Emne: Husk støvler, [navn]", "[personligt link]")
                .doesNotContain("Anna", "hemmeligthemmelig");
        for (var one : bare.entrySet()) {
            assertThat(new String(one.getValue(), UTF_8)).as(one.getKey()).doesNotContain("/mine/");
        }
        var named = unpacked(file("recipients=yes"));
        assertThat(new String(named.get("data/breve/modtagere.csv"), UTF_8))
                .startsWith("\uFEFFTid;")
                .contains(";Kvittering;", "Anna Prøvesen;anna.pr.vesen@oestby.dk;venter");
        assertThat(
                        database()
                                .sql(
                                        "select count(*) from event_log where what = 'archive downloaded' and about like :slug")
                                .param("slug", slug + ",%")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void everybody_gets_the_material_when_it_is_released_and_nothing_that_is_not()
            throws Exception {
        fill();
        var organiser = Running.organiser();
        var address = "/" + slug + "/material.zip";
        assertThat(Running.browser().get(address).statusCode()).isEqualTo(404);
        organiser.post(coming.at("/archive"), "act=release");
        var files = unpacked(bytes(Running.browser(), Running.browser().request(address)));
        assertThat(files.keySet())
                .contains(
                        "index.html",
                        "README.txt",
                        "program/program.pdf",
                        "program/program.docx",
                        "opsamling/opsamling.txt",
                        "slides/01 10.00 Velkomst - Ida Prøve.pdf")
                .noneMatch(name -> name.contains("Bo Eksempel"));
        var index = new String(bytes(files, "index.html"), UTF_8);
        var links = index.split("href=\"", -1);
        assertThat(links).hasSize(5);
        for (int n = 1; n < links.length; n++) {
            var href = links[n].substring(0, links[n].indexOf('"'));
            assertThat(files).containsKey(URI.create(href).getPath());
        }
        organiser.post(coming.at("/archive"), "act=back");
        assertThat(Running.browser().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_conferences_page_and_ones_own_lead_to_what_came_of_it() {
        var anna = coming.comes("Anna Prøvesen", Coming.EARLY);
        var site = "/" + slug;
        assertThat(Running.browser().get(site).body()).doesNotContain("Efter konferencen");
        Running.server()
                .verbs(FollowUps.class)
                .addFollowUp(
                        coming.conference(), "Opsamling", "Det gik godt.", "Prøve", Coming.EARLY);
        Running.organiser().post(coming.at("/archive"), "act=release");
        assertThat(Running.browser().get(site).body())
                .contains("Efter konferencen", site + "/followup\"", site + "/material.zip\"");
        var browser = Running.browser();
        browser.post(link(anna.id().value()), "");
        assertThat(browser.get(site + "/registration/mine").body())
                .contains("Læs opsamlingen", "Hent det hele (ZIP)");
        Running.organiser().post(coming.at("/archive"), "act=back");
        assertThat(Running.browser().get(site).body())
                .contains("Efter konferencen")
                .doesNotContain("material.zip");
        assertThat(browser.get(site + "/registration/mine").body()).doesNotContain("material.zip");
    }

    private String link(long registration) {
        var secret = dk.tingsted.platform.Secret.random();
        database()
                .sql(
                        "insert into registration_link (digest, registration, made_at) values (:digest, :registration, now())")
                .param("digest", secret.digest())
                .param("registration", registration)
                .update();
        return "/" + slug + "/registration/mine/" + secret.text();
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        fill();
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            for (var page : List.of(phone, desk)) {
                page.navigate(Running.server().organiser().toString());
                page.locator("main button").click();
                page.waitForURL("**/organiser");
                page.navigate(Running.server().address() + coming.at("/archive"));
                look(page, faults);
                page.locator("form[action$='/archive'] button").click();
                page.waitForURL("**/archive?did=*");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/archive-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    /// Two who registered, a message, a note, and slides of which one is released.
    private void fill() {
        coming.comes("Anna Prøvesen", Coming.EARLY);
        coming.comes("Bo Eksempelsen", Coming.EARLY);
        database()
                .sql(
                        """
                        insert into outgoing (conference, occasion, name, address, subject, tongue,
                            text, html, message_id, posted_at, due_at, next_at, held_at)
                        values (:id, 'MESSAGE', 'Anna Prøvesen', 'anna@example.dk',
                            'Husk støvler, Anna Prøvesen', 'da',
                            'Se https://x.example/a/registration/mine/hemmeligthemmeligthemmelig',
                            '', gen_random_uuid()::text, :at, :at, :at, :at)
                        """)
                .param("id", coming.conference().id().value())
                .param("at", java.sql.Timestamp.from(Coming.EARLY.plusSeconds(60)))
                .update();
        Running.server()
                .verbs(FollowUps.class)
                .addFollowUp(
                        coming.conference(), "Opsamling", "Det gik godt.", "Prøve", Coming.EARLY);
        hand("Ida Prøve");
        hand("Bo Eksempel");
        var id =
                database()
                        .sql(
                                "select min(id) from slides where conference = :id and speaker = 'Ida Prøve'")
                        .param("id", coming.conference().id().value())
                        .query(Long.class)
                        .single();
        Running.organiser().post(coming.at("/passes/slides/" + id), "act=release");
    }

    private void hand(String speaker) {
        var programme =
                Running.server()
                        .verbs(Programmes.class)
                        .latestEdition(coming.conference().id())
                        .orElseThrow()
                        .programme();
        assertThat(
                        Running.server()
                                .verbs(Speakers.class)
                                .handIn(
                                        coming.conference(),
                                        speaker,
                                        programme.items().getFirst().id(),
                                        "mine.pdf",
                                        "%PDF-1.7\n%%EOF\n".getBytes(UTF_8),
                                        Coming.EARLY))
                .isTrue();
    }

    private byte[] file(String form) throws Exception {
        var organiser = Running.organiser();
        var request =
                organiser
                        .request(coming.at("/archive/file"))
                        .header("Origin", organiser.address().toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        return bytes(organiser, request);
    }

    private static byte[] bytes(Running.Browser browser, HttpRequest.Builder request)
            throws Exception {
        var answer = browser.http().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /// Without the one folder that all is in.
    private Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith(slug + "/");
                files.put(entry.getName().substring(slug.length() + 1), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, String> manifest(Map<String, byte[]> files, String name) {
        var digests = new LinkedHashMap<String, String>();
        new String(bytes(files, name), UTF_8)
                .lines()
                .forEach(line -> digests.put(line.substring(66), line.substring(0, 64)));
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
