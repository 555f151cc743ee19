package dk.tingsted.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void a_town_is_the_same_in_both_spellings() {
        assertThat(Folding.danish("Aabenraa")).isEqualTo(Folding.danish("Åbenrå"));
        assertThat(Folding.danish("Å")).isEqualTo(Folding.danish(decomposed("Å")));
        assertThat(Folding.bare("Søren Åse Ærø")).isEqualTo("soren ase aero");
        assertThat(Folding.spelled("Søren Åse Ærø")).isEqualTo("soeren aase aeroe");
    }

    @Test
    void accents_do_not_matter_and_danish_letters_do() {
        assertThat(Folding.danish("André Müller, Besançon")).isEqualTo("andre muller, besancon");
        assertThat(Folding.danish("få")).isNotEqualTo(Folding.danish("fa"));
    }

    @Test
    void the_words_of_a_question_keep_only_what_has_a_meaning() {
        assertThat(Question.of("»lokale broer« -frokost, KKR-konference!").danish().strip())
                .isEqualTo("\"lokale broer\" -frokost kkr konference");
        assertThat(Question.of("broer eller veje").danish()).isEqualTo("broer or veje");
        assertThat(Question.of("' ; -- & | ! () <-> :*").isEmpty()).isTrue();
    }

    @Test
    void a_question_is_cut_where_nobody_means_more() {
        var long_ = Question.of("å".repeat(10_000));

        assertThat(long_.isCut()).isTrue();
        assertThat(long_.text()).hasSize(200);
    }

    @Test
    void what_is_found_is_marked_in_the_words_as_they_are_written() {
        var marks = new Marks(List.of("børn", "årh"), List.of("born", "arh"));

        assertThat(marks.in("Børnehaver i Aarhus"))
                .containsExactly(
                        new Run("Børnehaver", true),
                        new Run(" i ", false),
                        new Run("Aarhus", true));
    }

    @Test
    void an_excerpt_is_cut_around_what_is_found() {
        var text = "ord ".repeat(200) + "broen " + "ord ".repeat(200);
        var excerpt = new Marks(List.of("bro"), List.of("bro")).excerpt(text, 100);

        assertThat(excerpt).extracting(Run::isFound).containsExactly(false, true, false);
        assertThat(excerpt.getFirst().text()).startsWith("… ord").hasSizeLessThan(100);
        assertThat(excerpt.getLast().text()).endsWith("ord …").hasSizeLessThan(100);
    }

    @Property
    void every_text_is_marked_whole(@ForAll String text, @ForAll List<String> words) {
        var runs = new Marks(words, words).in(text);

        assertThat(String.join("", runs.stream().map(Run::text).toList())).isEqualTo(text);
    }

    @Property
    void every_text_can_be_asked_and_cut(@ForAll String text) {
        var question = Question.of(text);

        assertThat(question.danish()).doesNotContain("'", "\\", "&", "!", "(");
        assertThat(question.words())
                .allSatisfy(word -> assertThat(word).matches("[\\p{L}\\p{N}]+"));
        assertThat(new Marks(question.words(), question.words()).excerpt(text + text, 20))
                .isNotNull();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
