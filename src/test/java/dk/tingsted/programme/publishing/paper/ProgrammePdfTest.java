package dk.tingsted.programme.publishing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.tingsted.conference.Slug;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever gets only the PDF misses nothing, and everybody can read it.
class ProgrammePdfTest {

    private static final Slug SLUG = new Slug("vej-2031");
    private static final String BASE = "https://konference.example";
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    static Stream<Arguments> editions() {
        return Stream.concat(
                Stream.concat(
                        Printed.NAMES.stream()
                                .map(name -> Arguments.of(name, Printed.edition(name))),
                        HardCases.all().entrySet().stream()
                                .map(one -> Arguments.of(one.getKey(), one.getValue()))),
                Stream.of(
                        Arguments.of("many scripts", scripts()),
                        Arguments.of("long words", longWords())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void every_programme_is_pdf_ua_1_and_pdf_a_3a(String about, Edition edition) throws Exception {
        assertThat(PdfValidity.errors(made(about, edition))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void every_time_title_and_person_stands_there_in_reading_order(String about, Edition edition)
            throws Exception {
        var text = text(made(about, edition));
        var at = 0;
        for (var words : inReadingOrder(edition)) {
            var found = text.indexOf(words, at);
            assertThat(found).as(words + " in " + text).isNotNegative();
            at = found + words.length();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void what_is_said_around_the_programme_stands_there_too(String about, Edition edition)
            throws Exception {
        var text = text(made(about, edition));

        assertThat(around(edition)).allSatisfy(words -> assertThat(text).contains(words));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void the_sheet_for_the_wall_is_one_page_with_every_title_and_as_valid(
            String about, Edition edition) throws Exception {
        var pdf = WallPdf.write(publication(edition));
        var text = text(pdf);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfValidity.errors(pdf)).isEmpty();
        assertThat(edition.programme().items())
                .allSatisfy(item -> assertThat(text).contains(bare(item.title())));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        var publication = publication(Printed.edition("kl-2022"));

        assertThat(ProgrammePdf.write(publication)).isEqualTo(ProgrammePdf.write(publication));
        assertThat(WallPdf.write(publication)).isEqualTo(WallPdf.write(publication));
        assertThat(ProgrammeDocx.write(publication.edition()))
                .isEqualTo(ProgrammeDocx.write(publication.edition()));
    }

    @Test
    void what_an_earlier_edition_announced_and_this_does_not_is_told_as_cancelled()
            throws Exception {
        var before =
                HardCases.edition(
                        1,
                        talk("a", "Hvad vi kan nå"),
                        HardCases.item("b", DAY, "10:00", null, Kind.TALK, null, "Det der udgik"));
        var after = HardCases.edition(2, talk("a", "Hvad vi kan nå"));
        var text = text(ProgrammePdf.write(new Publication(List.of(before, after), SLUG, BASE)));

        assertThat(text).contains("Aflyst:10.00Detderudgik", "Ændretsidenudgave1", "Udgave2");
    }

    @Test
    void the_file_says_what_it_is_and_brings_the_calendar() throws Exception {
        try (var document = Loader.loadPDF(pdf(Printed.edition("kl-2022")))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("KL's Social- og Sundhedspolitiske Forum 2022");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Tirsdag den 24. maj 2022");
            assertThat(catalog.getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("programme.ics");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Side 2 af " + document.getNumberOfPages());
        }
    }

    @Test
    void no_words_of_a_programme_make_it_fetch_anything() throws Exception {
        var secret = Files.writeString(Files.createTempFile("secret", ".txt"), "Hemmeligt");
        var fetched = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    fetched.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var text = text(pdf(hostile(there, secret.toUri().toString())));

            assertThat(text).contains("<imgsrc='" + there).doesNotContain("Hemmeligt");
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_character_without_a_shape_is_shown_as_a_box_and_said() throws Exception {
        var edition = HardCases.edition(talk("a", "Tegnet \ue123 findes ikke"));

        assertThat(text(pdf(edition))).contains("Tegnet▯findesikke", "▯stårforettegn");
        assertThat(text(pdf(HardCases.open()))).doesNotContain("▯");
    }

    private static Edition hostile(String there, String file) {
        return HardCases.edition(
                talk(
                        "a",
                        "<img src='"
                                + there
                                + "a.png'/><link rel='stylesheet' href='"
                                + there
                                + "'/>"),
                talk(
                        "b",
                        "</style><style>@import url("
                                + there
                                + "b.css); body{background:url("
                                + there
                                + ")}"),
                talk(
                        "c",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                                + file
                                + "'>]>&e;<object data='"
                                + file
                                + "'/>"),
                talk(
                        "d",
                        "]]><script>x</script><bookmark href='"
                                + file
                                + "'/> FAMILIES {css} ${x} url("
                                + file
                                + ")"));
    }

    private static Edition scripts() {
        return HardCases.edition(
                talk("a", "Zażółć gęślą jaźń, Příliš žluťoučký, Ğüşıöç, Đặng Văn"),
                talk("b", "Αθήνα και Ελλάδα, Київ, Москва, თბილისი, Երևան"),
                talk("c", "שלום עולם"),
                talk("d", "北京 東京 서울 ใต้ हिन्दी"),
                talk("e", "👩🏽‍⚕️ 🎉 ✓ → ∑ ½ ² € ☎"));
    }

    private static Edition longWords() {
        return HardCases.edition(
                talk(
                        "a",
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
                                .repeat(3)),
                talk("b", "Et emne ".repeat(60).strip()));
    }

    private static Item talk(String id, String title) {
        return HardCases.item(
                id,
                DAY,
                "09:00",
                "09:10",
                Kind.TALK,
                null,
                title,
                new Participation(
                        "Prøve Person", "formand", "Prøveforeningen", "A", Capacity.SPEAKER));
    }

    private static List<String> inReadingOrder(Edition edition) {
        var letter = Letter.of(publication(edition));
        var words = new ArrayList<String>();
        for (var day : letter.outline().days()) {
            words.add(letter.name(day));
            for (var chapter : day.chapters()) {
                if (chapter.theme() != null && !chapter.continued()) {
                    add(letter, chapter.theme(), words);
                }
                chapter.entries().forEach(entry -> add(letter, entry, words));
            }
        }
        return words.stream().map(ProgrammePdfTest::bare).toList();
    }

    private static void add(Letter letter, Outline.Entry entry, List<String> words) {
        add(letter, entry.item(), words);
        entry.parts().forEach(part -> add(letter, part, words));
    }

    private static void add(Letter letter, Item item, List<String> words) {
        words.add(letter.hours(item));
        words.add(item.title());
        for (var person : item.people()) {
            words.add(person.inWords());
        }
        if (item.speakerToBeFound()) {
            words.add("Oplægsholder under afklaring");
        }
    }

    private static List<String> around(Edition edition) {
        var about = edition.programme().particulars();
        var words = new ArrayList<String>();
        Stream.of(about.title(), about.subtitle(), about.venue(), about.city(), about.organiser())
                .filter(java.util.Objects::nonNull)
                .forEach(words::add);
        edition.programme().signatories().forEach(one -> words.add(one.name()));
        edition.programme().moderators().forEach(one -> words.add(Letter.inWords(one)));
        sentences(about.invitation()).forEach(words::add);
        edition.programme().items().forEach(item -> sentences(item.summary()).forEach(words::add));
        return words.stream().map(ProgrammePdfTest::bare).toList();
    }

    /// Words that stand beside each other: a page may end between any two.
    private static Stream<String> sentences(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Stream.of() : Stream.of(text.split("\\s+"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return Printable.of(text).text().replaceAll("[\\s\\u00a0]+", "");
    }

    /// Each is made once.
    private static byte[] made(String about, Edition edition) {
        return MADE.computeIfAbsent(about, _ -> pdf(edition));
    }

    private static byte[] pdf(Edition edition) {
        return ProgrammePdf.write(publication(edition));
    }

    private static Publication publication(Edition edition) {
        return Publication.of(edition, SLUG, BASE);
    }
}
