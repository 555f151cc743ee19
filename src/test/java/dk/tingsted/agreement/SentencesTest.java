package dk.tingsted.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_sentence_ends_where_one_would_take_a_breath() {
        assertThat(words("Vi begynder tidligt. Forældre skal med! Hvem gør det? 19 kommuner gør."))
                .containsExactly(
                        "Vi begynder tidligt.",
                        "Forældre skal med!",
                        "Hvem gør det?",
                        "19 kommuner gør.");
        assertThat(words("Hun sagde: »Kom.« Så gik hun (igen.) Og kom."))
                .containsExactly("Hun sagde: »Kom.«", "Så gik hun (igen.)", "Og kom.");
    }

    @Test
    void a_shortened_word_or_an_ordinal_ends_nothing() {
        for (var whole :
                List.of(
                        "Det gælder f.eks. Viborg og bl.a. Skive.",
                        "Se pkt. 3 og jf. Bilag 2, nr. 4, s. 7.",
                        "Høringen slutter den 19. maj kl. 12.00 i Viborg.",
                        "Tilbuddet koster ca. 3.500 kr. pr. døgn.",
                        "1. Psykiatri for unge",
                        "Det siger A. P. Møller.",
                        "Borde, stole mv. er med.",
                        "Kl. 14.15 drøfter bordene.")) {
            assertThat(words(whole)).containsExactly(whole);
        }
    }

    @Test
    void what_may_end_a_sentence_does_when_a_new_one_begins() {
        assertThat(
                        words(
                                "Det gælder borde mv. Kommunerne følger op. Se pkt. 3. Det gælder fra 2025. Så."))
                .containsExactly(
                        "Det gælder borde mv.",
                        "Kommunerne følger op.",
                        "Se pkt. 3.",
                        "Det gælder fra 2025.",
                        "Så.");
    }

    @Test
    void paragraphs_are_counted_and_empty_lines_are_not() {
        assertThat(Sentences.of("  Et. To.\n\n\tTre.\r\n"))
                .containsExactly(
                        new Sentence(0, "Et."), new Sentence(0, "To."), new Sentence(1, "Tre."));
        assertThat(Sentences.of(" \n ")).isEmpty();
    }

    @Property(tries = 300)
    void no_letter_is_lost(@ForAll String text) {
        var put = String.join("", Sentences.of(text).stream().map(Sentence::words).toList());
        assertThat(put.replaceAll("[\\s\\u00A0]", ""))
                .isEqualTo(text.replaceAll("[\\s\\u00A0]|\\R", "").strip());
    }

    /// Whatever one sentence becomes, the others keep their marks.
    @Property(tries = 200)
    void a_sentence_that_is_changed_takes_no_mark_from_others(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 5) Integer> text,
            @ForAll int seed) {
        var before = Marks.carried(List.of(), List.of(), sentences(text));
        int at = Math.floorMod(seed, text.size());
        var changed = new java.util.ArrayList<>(sentences(text));
        changed.set(at, new Sentence(0, "Noget ganske andet siges her."));
        var after = Marks.carried(before, List.of(), changed);
        assertThat(after).hasSameSizeAs(before);
        for (int n = 0; n < before.size(); n++) {
            if (n != at && text.stream().filter(text.get(n)::equals).count() == 1) {
                assertThat(after.get(n)).isEqualTo(before.get(n));
            }
        }
        assertThat(after.stream().map(Marked::mark)).doesNotHaveDuplicates();
    }

    @Test
    void a_sentence_is_known_again_when_it_is_moved_or_put_a_little_otherwise() {
        var before =
                Marks.carried(
                        List.of(),
                        List.of(),
                        Sentences.of(
                                "Unge får hjælp før en diagnose. Borgeren møder én indgang. Alle er med."));
        var after =
                Marks.carried(
                        before,
                        List.of(),
                        Sentences.of(
                                "Ny begyndelse.\nBorgeren møder én indgang. Alle unge får hurtig hjælp før en diagnose."));
        assertThat(after.stream().map(Marked::mark)).containsExactly(4, 2, 1);
    }

    @Test
    void what_comes_back_word_for_word_has_the_mark_that_it_had() {
        var first = Marks.carried(List.of(), List.of(), Sentences.of("Et her. To der."));
        var second = Marks.carried(first, List.of(), Sentences.of("To der."));
        var third = Marks.carried(second, first, Sentences.of("To der. Et her. Tre."));
        assertThat(third.stream().map(Marked::mark)).containsExactly(2, 1, 3);
    }

    @Test
    void words_that_came_and_went_are_told() {
        assertThat(Changed.between("Hver ung får hjælp nu.", "Alle børn får hurtig hjælp nu."))
                .containsExactly(
                        new Changed.Piece(Changed.Kind.GONE, "Hver ung"),
                        new Changed.Piece(Changed.Kind.ADDED, "Alle børn"),
                        new Changed.Piece(Changed.Kind.KEPT, " får"),
                        new Changed.Piece(Changed.Kind.ADDED, " hurtig"),
                        new Changed.Piece(Changed.Kind.KEPT, " hjælp nu."));
    }

    @Property(tries = 300)
    void both_texts_can_be_read_from_what_changed(
            @ForAll List<@IntRange(max = 3) Integer> one,
            @ForAll List<@IntRange(max = 3) Integer> other) {
        var before = String.join(" ", one.stream().map(n -> "ord" + n).toList());
        var after = String.join(" ", other.stream().map(n -> "ord" + n).toList());
        var pieces = Changed.between(before, after);
        assertThat(put(pieces, Changed.Kind.GONE)).isEqualTo(before);
        assertThat(put(pieces, Changed.Kind.ADDED)).isEqualTo(after);
    }

    private static String put(List<Changed.Piece> pieces, Changed.Kind with) {
        return String.join(
                "",
                pieces.stream()
                        .filter(one -> one.kind() == Changed.Kind.KEPT || one.kind() == with)
                        .map(Changed.Piece::words)
                        .toList());
    }

    private static List<Sentence> sentences(List<Integer> text) {
        return text.stream()
                .map(n ->
                        new Sentence(
                                0,
                                List.of(
                                                "Et her.",
                                                "To nu.",
                                                "Tre ad.",
                                                "Fire og.",
                                                "Fem så.",
                                                "Seks nej.")
                                        .get(n)))
                .toList();
    }

    private static List<String> words(String text) {
        return Sentences.of(text).stream().map(Sentence::words).toList();
    }
}
