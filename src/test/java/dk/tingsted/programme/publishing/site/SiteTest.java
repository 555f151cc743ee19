package dk.tingsted.programme.publishing.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.Assets;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SiteTest {

    static final List<String> PROGRAMMES = Printed.NAMES;

    /// Pages that are not of the site itself.
    private static final Set<String> ELSEWHERE =
            Set.of("/", "/was", "/help", "/help?lang=en", "/vej-2031/now", "/vej-2031/en/now");

    private static final Slug SLUG = new Slug("vej-2031");
    private static final String BASE = "https://konference.example";

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void every_link_within_the_site_leads_somewhere(String name) {
        var pages = html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)));
        var addresses = addresses(name);
        var broken = new ArrayList<String>();
        pages.forEach((address, page) ->
                page.select("a[href]").eachAttr("href").stream()
                        .filter(href -> !leads(href, address, pages, addresses))
                        .map(href -> address + " -> " + href)
                        .forEach(broken::add));

        assertThat(broken).isEmpty();
    }

    @Test
    void another_zone_than_the_danish_is_said_once_on_every_page_and_in_every_moment() {
        var zone = ZoneId.of("Europe/Helsinki");
        var edition = HardCases.clocks(zone, LocalDate.of(2031, 3, 30), LocalDate.of(2031, 10, 26));

        html(Site.of(Publication.of(edition, SLUG, BASE)))
                .forEach((address, page) -> {
                    var said =
                            address.contains("/en")
                                    ? "All times are in Finnish time"
                                    : "Alle tider er i finsk tid";
                    assertThat(page.text().split(said, -1)).as(address).hasSize(2);
                    assertThat(page.select("time[datetime~=^2.*T]").eachAttr("datetime"))
                            .allMatch(at -> at.matches(".*(?:\\+0[23]:00|Z)"));
                });
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void no_page_of_a_danish_conference_speaks_of_time_zones(String name) {
        assertThat(html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE))).values())
                .noneMatch(page -> page.text().contains("Europe/Copenhagen"));
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void a_copy_in_files_points_only_at_files_that_are_there(String name, @TempDir Path folder)
            throws IOException {
        StaticSite.write(Printed.edition(name), folder);
        var broken = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                for (var href : Jsoup.parse(file).select("[href]").eachAttr("href")) {
                    var target = file.resolveSibling(href.replaceAll("#.*", "")).normalize();
                    if (!href.startsWith("#") && !Files.isRegularFile(target)) {
                        broken.add(file + " -> " + href);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(folder.resolve("index.html")).exists();
        assertThat(folder.resolve("programme.ics")).exists();
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void every_item_and_every_name_stands_on_the_first_page_in_both_languages(String name) {
        var pages = html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)));

        for (var address : List.of("/vej-2031", "/vej-2031/en")) {
            var text = page(pages, address).text();
            assertThat(Printed.programme(name).items())
                    .allSatisfy(item -> assertThat(text).contains(item.title()))
                    .flatExtracting(Item::people)
                    .allSatisfy(person -> assertThat(text).contains(person.name()));
        }
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void headings_step_down_one_at_a_time_and_ids_are_given_once(String name) {
        html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)))
                .forEach((address, page) -> {
                    var order =
                            page.select("h1,h2,h3,h4,h5,h6").stream()
                                    .map(h -> h.tagName().charAt(1) - '0')
                                    .toList();
                    assertThat(order).as(address).startsWith(1);
                    for (var n = 1; n < order.size(); n++) {
                        assertThat(order.get(n))
                                .as(address)
                                .isLessThanOrEqualTo(order.get(n - 1) + 1);
                    }
                    assertThat(page.select("[id]").eachAttr("id"))
                            .as(address)
                            .doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void no_page_runs_a_script_or_styles_itself(String name) {
        html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)))
                .forEach((address, page) ->
                        assertThat(
                                        page.select(
                                                "script:not([type=application/ld+json]), style, [style], [onclick], iframe"))
                                .as(address)
                                .isEmpty());
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void a_shared_link_has_a_picture_a_title_and_its_own_address(String name) {
        html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)))
                .forEach((address, page) -> {
                    if (!address.endsWith("/embed")) {
                        assertThat(meta(page, "og:image")).isEqualTo(BASE + "/vej-2031/og.png");
                        assertThat(meta(page, "og:url")).isEqualTo(BASE + address);
                        assertThat(meta(page, "og:title")).isNotEmpty();
                        assertThat(meta(page, "og:image:alt")).isNotEmpty();
                    }
                });
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void the_embedded_programme_is_whole_and_its_links_open_outside_the_frame(String name) {
        var pages = html(Site.of(Publication.of(Printed.edition(name), SLUG, BASE)));
        var page = page(pages, "/vej-2031/embed");

        assertThat(page.select("base").attr("target")).isEqualTo("_top");
        assertThat(page.select("a[target]")).isEmpty();
        assertThat(Printed.programme(name).items())
                .allSatisfy(item -> assertThat(page.text()).contains(item.title()));
        var line = page(pages, "/vej-2031/practical").select("pre.line").text();
        var frame = Jsoup.parse(line).select("iframe");
        assertThat(frame.attr("src")).isEqualTo(BASE + "/vej-2031/embed");
        assertThat(frame.attr("title")).startsWith("Program: ");
        assertThat(line).doesNotContain("\n");
    }

    @Test
    void the_site_in_one_file_is_the_site_in_a_folder_and_the_same_each_time(@TempDir Path folder)
            throws IOException {
        var edition = Printed.edition("kl-2022");
        StaticSite.write(edition, folder.resolve("site"));
        StaticSite.write(edition, Formats.ALL, folder.resolve("a.zip"));
        StaticSite.write(edition, Formats.ALL, folder.resolve("b.zip"));

        assertThat(folder.resolve("a.zip")).hasSameBinaryContentAs(folder.resolve("b.zip"));
        try (var zip = new ZipFile(folder.resolve("a.zip").toFile())) {
            for (var entry : zip.stream().toList()) {
                assertThat(zip.getInputStream(entry).readAllBytes())
                        .as(entry.getName())
                        .isEqualTo(Files.readAllBytes(folder.resolve("site", entry.getName())));
            }
            assertThat(zip.size()).isEqualTo((int) files(folder.resolve("site")));
            assertThat(zip.getEntry("index.html").getTimeLocal())
                    .isEqualTo(java.time.LocalDateTime.parse("2026-03-02T10:15:00"));
        }
    }

    private static long files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void only_the_formats_that_are_wanted_are_written_and_linked_to(@TempDir Path folder)
            throws IOException {
        StaticSite.write(Printed.edition("kl-2022"), Formats.of("ics,md"), folder.resolve("few"));
        StaticSite.write(Printed.edition("kl-2022"), Formats.of("site"), folder.resolve("site"));

        try (var files = Files.walk(folder.resolve("few"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.toString()).matches(".*\\.(ics|md)"));
        }
        var practical = Jsoup.parse(folder.resolve("site/practical.html"));
        assertThat(practical.select("[href$=.ics], [href$=.md], [href$=.json]")).isEmpty();
        assertThat(folder.resolve("site/programme.ics")).doesNotExist();
        assertThat(Formats.of("pdf,word, exe").unknown()).containsExactly("exe", "word");
    }

    @Test
    void somebody_in_two_items_is_one_person() {
        var people =
                page(
                        html(Site.of(Publication.of(Printed.edition("kkr-2021"), SLUG, BASE))),
                        "/vej-2031/people");

        assertThat(people.select("#stefan-hermann .listed")).hasSize(2);
        assertThat(people.select(".cast > li > h2").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void a_speaker_who_is_not_found_yet_is_said_so_and_the_programme_is_called_preliminary() {
        var page =
                page(
                        html(Site.of(Publication.of(Printed.edition("kkr-2024"), SLUG, BASE))),
                        "/vej-2031");

        assertThat(page.select("#item-i04 .to-be-found").text())
                .isEqualTo("Oplægsholder under afklaring");
        assertThat(page.select(".hero .badge").text()).isEqualTo("Foreløbigt program");
        assertThat(page.select(".facts").text())
                .contains("18. juni 2024", "JYSK Park, Silkeborg", "Gratis", "20. maj 2024");
    }

    @Test
    void an_english_page_says_which_words_are_danish() {
        var page =
                page(
                        html(Site.of(Publication.of(Printed.edition("kl-2022"), SLUG, BASE))),
                        "/vej-2031/en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".title"))
                .allSatisfy(title -> assertThat(title.attr("lang")).isEqualTo("da"));
        assertThat(page.select(".post"))
                .allSatisfy(post -> assertThat(post.attr("lang")).isEqualTo("da"));
    }

    @Test
    void an_interrupted_theme_goes_on_under_its_own_heading() {
        var programme =
                new Programme(
                        Language.DANISH,
                        Particulars.NONE,
                        List.of(),
                        List.of(
                                item("t", Kind.THEME, null),
                                item("a", Kind.TALK, "t"),
                                item("p", Kind.BREAK, null),
                                item("b", Kind.TALK, "t")),
                        List.of(),
                        List.of());

        assertThat(Outline.of(programme).days().getFirst().chapters())
                .extracting(Outline.Chapter::continued, chapter -> chapter.entries().size())
                .containsExactly(tuple(false, 1), tuple(false, 1), tuple(true, 1));
        assertThat(Site.of(Publication.of(edition(programme), SLUG, BASE)))
                .extracting(KeptPage::address)
                .contains("/vej-2031")
                .doesNotContain("/vej-2031/programme.ics");
    }

    @Test
    void what_is_written_in_a_title_is_never_markup() {
        var evil = "<script>alert(1)</script>\"'&";
        var item = item("a", Kind.TALK, null).titled(evil).summarised(evil);
        var programme =
                new Programme(
                        Language.ENGLISH,
                        Particulars.NONE,
                        List.of(),
                        List.of(item),
                        List.of(),
                        List.of());

        html(Site.of(Publication.of(edition(programme), SLUG, BASE)))
                .forEach(
                        (address, page) -> assertThat(page.select("script")).as(address).isEmpty());
    }

    @Test
    void the_longest_programme_weighs_at_most_60_kilobytes_with_its_stylesheet()
            throws IOException {
        var pages = Site.of(Publication.of(Printed.edition("kl-2022"), SLUG, BASE));
        var css = Assets.all().stream().filter(a -> a.address().endsWith(".css")).findFirst();

        var weight = zipped(find(pages, "/vej-2031").orElseThrow()) + zipped(css.orElseThrow());
        assertThat(weight).isBetween(5_000, 60_000);
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        var once = Site.of(Publication.of(Printed.edition("kl-2022"), SLUG, BASE));
        var again = Site.of(Publication.of(Printed.edition("kl-2022"), SLUG, BASE));

        assertThat(again)
                .extracting(KeptPage::address)
                .isEqualTo(once.stream().map(KeptPage::address).toList());
        for (int at = 0; at < once.size(); at++) {
            assertThat(Arrays.equals(again.get(at).body(), once.get(at).body()))
                    .as(once.get(at).address())
                    .isTrue();
        }
    }

    private static boolean leads(
            String href, String from, Map<String, Document> pages, List<String> addresses) {
        var parts = href.split("#", 2);
        var path = parts[0].isEmpty() ? from : parts[0];
        if (ELSEWHERE.contains(path)) {
            return true;
        }
        var page = pages.get(path);
        return parts.length == 1
                ? addresses.contains(path)
                : page != null && page.getElementById(parts[1]) != null;
    }

    private static List<String> addresses(String name) {
        return Site.of(Publication.of(Printed.edition(name), SLUG, BASE)).stream()
                .map(KeptPage::address)
                .toList();
    }

    private static Map<String, Document> html(List<KeptPage> pages) {
        return pages.stream()
                .filter(page -> page.mediaType().startsWith("text/html"))
                .collect(
                        Collectors.toMap(
                                KeptPage::address,
                                page -> Jsoup.parse(new String(page.body(), UTF_8))));
    }

    private static Document page(Map<String, Document> pages, String address) {
        return Optional.ofNullable(pages.get(address)).orElseThrow();
    }

    private static Optional<KeptPage> find(List<KeptPage> pages, String address) {
        return pages.stream().filter(page -> page.address().equals(address)).findFirst();
    }

    private static int zipped(KeptPage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.body());
        }
        return bytes.size();
    }

    private static Edition edition(Programme programme) {
        return new Edition(
                1, Status.PRELIMINARY, Instant.parse("2031-01-01T00:00:00Z"), "x", programme);
    }

    private static Item item(String id, Kind kind, @Nullable String parent) {
        return new Item(
                new ItemId(id),
                null,
                null,
                null,
                kind,
                "Punkt " + id,
                null,
                parent == null ? null : new ItemId(parent),
                List.of(),
                false);
    }
}
