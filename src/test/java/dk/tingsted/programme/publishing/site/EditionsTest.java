package dk.tingsted.programme.publishing.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// What a site says of the editions before the one in force.
class EditionsTest {

    private static final Slug SLUG = new Slug("vej-2031");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private static final Map<String, String> ONE = pages(publication(1));
    private static final Map<String, String> TWO = pages(publication(2));

    @Test
    void the_first_edition_speaks_of_no_changes() {
        assertThat(ONE).doesNotContainKeys("/vej-2031/changes", "/vej-2031/editions/1");
        assertThat(page(ONE, "/vej-2031").select("a[href$=changes]")).isEmpty();
    }

    @Test
    void what_is_moved_added_and_gone_stands_on_the_page_of_changes() {
        var text = page(TWO, "/vej-2031/changes").text();

        assertThat(text)
                .contains("Udgave 2", "Tiden for »Oplæg«", "13.35", "13.45")
                .contains("Nyt punkt", "Spørgsmål", "Punktet udgår", "Pause");
        assertThat(page(TWO, "/vej-2031").select("a[href=/vej-2031/changes]")).isNotEmpty();
    }

    @Test
    void the_changes_are_told_in_english_on_the_page_in_english() {
        var page = page(TWO, "/vej-2031/en/changes");

        assertThat(page.select(".altered").eachText())
                .contains(
                        "Time of “Oplæg” 13:35–14:00 13:45–14:00",
                        "New item 14:30 Spørgsmål",
                        "Item removed 14:00 Pause");
        assertThat(page.select("main").text()).doesNotContain("kl.", "Punktet", "Tiden");
    }

    @Test
    void an_earlier_edition_stays_where_it_can_be_read_and_says_that_it_is_replaced() {
        var earlier = page(TWO, "/vej-2031/editions/1");

        assertThat(earlier.select(".earlier").text())
                .contains("erstattet af udgave 2", "13.35", "Oplæg", "Pause")
                .doesNotContain("13.45", "Spørgsmål");
        assertThat(earlier.select("meta[name=robots][content=noindex]")).hasSize(1);
        assertThat(TWO).doesNotContainKeys("/vej-2031/editions/2", "/vej-2031/editions/3");
    }

    @Test
    void the_moment_of_an_edition_is_told_as_pages_may_tell_it() {
        assertThat(Frame.machine(Instant.parse("2031-01-01T10:00:00.123456789Z")))
                .isEqualTo("2031-01-01T10:00:00Z");
    }

    @Test
    void the_feed_has_an_entry_for_each_edition() {
        var feed = Jsoup.parse(TWO.getOrDefault("/vej-2031/changes.atom", ""), Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText())
                .containsExactly("Udgave 2: Foreløbigt program", "Udgave 1: Foreløbigt program");
        assertThat(feed.select("entry > content").eachText().getFirst())
                .contains("Tiden for »Oplæg«: før kl. 13.35", "nu kl. 13.45");
        assertThat(feed.select("id").eachText()).hasSize(3).doesNotHaveDuplicates();
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo("https://konference.example/vej-2031/changes.atom");
    }

    @Test
    void the_feed_leads_to_the_other_forms_of_the_programme_and_to_nothing_that_is_not_there() {
        for (var pages : List.of(ONE, TWO)) {
            var text = pages.getOrDefault("/vej-2031/changes.atom", "");
            var links = Jsoup.parse(text, Parser.xmlParser()).select("link").eachAttr("href");

            assertThat(links)
                    .contains("https://konference.example/vej-2031/programme.ics")
                    .allSatisfy(link ->
                            assertThat(pages)
                                    .containsKey(link.replace("https://konference.example", "")));
        }
    }

    private static Publication publication(int editions) {
        var talk = HardCases.item("a", DAY, "13:35", "14:00", Kind.TALK, null, "Oplæg");
        var pause = HardCases.item("b", DAY, "14:00", "14:30", Kind.BREAK, null, "Pause");
        var questions =
                HardCases.item("c", DAY, "14:30", "15:00", Kind.DISCUSSION, null, "Spørgsmål");
        var first = HardCases.edition(1, talk, pause);
        var second = HardCases.edition(2, talk.startingAt(LocalTime.of(13, 45)), questions);
        return new Publication(
                List.of(first, second).subList(0, editions), SLUG, "https://konference.example");
    }

    private static Document page(Map<String, String> pages, String address) {
        return Jsoup.parse(pages.getOrDefault(address, ""));
    }

    private static Map<String, String> pages(Publication publication) {
        return Site.of(publication).stream()
                .collect(
                        Collectors.toMap(
                                KeptPage::address, page -> new String(page.body(), UTF_8)));
    }
}
