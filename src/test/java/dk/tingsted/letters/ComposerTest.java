package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final String PAGE = "https://konference.example.dk/min/abc";

    @Test
    void values_stand_where_the_text_left_room_for_them() {
        assertThat(
                        composed(
                                "Til [navn]",
                                "Kære [navn]\n\nDu er **tilmeldt**.\n\n[link til min tilmelding]",
                                Map.of(
                                        Placeholder.NAME,
                                        "Ida Prøve",
                                        Placeholder.MY_REGISTRATION_LINK,
                                        PAGE)))
                .isEqualTo(
                        new Composed(
                                "Til Ida Prøve",
                                new Body(
                                        Tongue.DANISH,
                                        "Kære Ida Prøve\n\nDu er tilmeldt.\n\nSe din tilmelding:\n"
                                                + PAGE
                                                + "\n",
                                        "<p>Kære Ida Prøve</p>\n<p>Du er <strong>tilmeldt</strong>.</p>\n"
                                                + "<p><a href=\""
                                                + PAGE
                                                + "\" style=\"display:inline-block;padding:10px 18px;"
                                                + "border:2px solid #2277bb;border-radius:4px;"
                                                + "color:#2277bb;font-weight:bold;"
                                                + "text-decoration:none\">Se din tilmelding</a></p>\n")));
    }

    @Test
    void what_somebody_is_called_is_text_and_nothing_else() {
        for (var name :
                List.of(
                        "<a href=\"https://evil.example\">Vind</a>",
                        "[Vind](https://evil.example)",
                        "**fed** _kursiv_ `kode`",
                        "[link til login] [navn] {navn} ${navn} {{7*7}}",
                        "<script>alert(1)</script>",
                        "<https://evil.example>")) {
            var letter = composed("[navn]", "Kære [navn]!", Map.of(Placeholder.NAME, name));
            assertThat(letter.subject()).isEqualTo(name);
            assertThat(letter.body().text()).isEqualTo("Kære " + name + "!\n");
            assertThat(letter.body().html())
                    .isEqualTo("<p>Kære " + HtmlLetter.escaped(name) + "!</p>\n");
        }
    }

    @Test
    void a_value_stays_on_the_line_that_is_its() {
        var letter =
                composed(
                        "Om [konference]",
                        "[navn]",
                        Map.of(
                                Placeholder.NAME, "Ida\r\nBcc: alle@example.dk\u0000",
                                Placeholder.CONFERENCE, "Dag\nTo: andre@example.dk"));
        assertThat(letter.subject()).isEqualTo("Om Dag To: andre@example.dk");
        assertThat(letter.body().text()).isEqualTo("Ida Bcc: alle@example.dk\n");
    }

    @Test
    void a_line_with_nothing_to_tell_is_left_out() {
        assertThat(
                        composed(
                                        "Om",
                                        "Tid: [dato] [tid]\nSted: [sted]\nHilsen",
                                        Map.of(Placeholder.DATE, "i dag"))
                                .body()
                                .text())
                .isEqualTo("Tid: i dag \nHilsen\n");
    }

    @Test
    void only_addresses_of_pages_become_links() {
        assertThat(
                        html(
                                "[her](javascript:alert(1)) [her](data:text/html,x) [her](/login)",
                                Map.of()))
                .doesNotContain("<a");
        assertThat(html("[her](https://example.dk) <mailto:ida@example.dk>", Map.of()))
                .contains("href=\"https://example.dk\"", "href=\"mailto:ida@example.dk\"");
        assertThat(
                        html(
                                "[link til min tilmelding] [her]([link til konferencen])",
                                Map.of(
                                        Placeholder.MY_REGISTRATION_LINK, "javascript:alert(1)",
                                        Placeholder.CONFERENCE_LINK, "https://example.dk/k")))
                .contains("<p>javascript:alert(1) <a href=\"https://example.dk/k\"")
                .contains(">her</a>");
        assertThat(html("<b>fed</b> <img src=x> ![x](https://example.dk/x.png)", Map.of()))
                .doesNotContain("<b>", "<img");
    }

    @Test
    void links_of_the_day_are_shown_with_their_words() {
        var letter =
                composed(
                        "Om",
                        "[links]",
                        Map.of(
                                Placeholder.LINKS,
                                "Formiddag https://video.example.dk/1\nKun <b>ord</b>"));
        assertThat(letter.body().text())
                .isEqualTo("Formiddag: https://video.example.dk/1\nKun <b>ord</b>\n");
        assertThat(letter.body().html())
                .contains(
                        "Formiddag: <a href=\"https://video.example.dk/1\"",
                        "Kun &lt;b&gt;ord&lt;/b&gt;");
    }

    @Test
    void every_occasion_has_a_text_in_both_tongues_that_can_be_used() {
        for (var occasion : Occasion.values()) {
            for (var tongue : Tongue.values()) {
                var wording = StandardTexts.of(occasion, tongue);
                assertThat(Texts.refusal(occasion, wording)).as(occasion + " " + tongue).isEmpty();
                var letter = Composer.compose(wording, tongue, samples());
                assertThat(letter.subject() + letter.body().text() + letter.body().html())
                        .as(occasion + " " + tongue)
                        .doesNotContain("[", "]", "**", "\uE000");
            }
        }
    }

    @Test
    void a_word_in_brackets_that_no_letter_knows_is_refused_with_that_word() {
        assertThat(Texts.refusal(Occasion.THANKS, new Wording("Tak", "Kære [fornavn] [nummer]")))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.field()).isEqualTo("text");
                    assertThat(refused.why()).contains("»[fornavn]«", "»[nummer]«");
                });
        assertThat(
                        Texts.refusal(
                                Occasion.THANKS,
                                new Wording("Tak", "[Se her](https://example.dk) \\[sic] [NAVN]")))
                .isEmpty();
    }

    private static Composed composed(String subject, String text, Map<Placeholder, String> values) {
        return Composer.compose(new Wording(subject, text), Tongue.DANISH, values);
    }

    private static String html(String text, Map<Placeholder, String> values) {
        return composed("Om", text, values).body().html();
    }

    private static Map<Placeholder, String> samples() {
        var samples = new EnumMap<Placeholder, String>(Placeholder.class);
        Arrays.stream(Placeholder.values()).forEach(one -> samples.put(one, one.sample()));
        return samples;
    }
}
