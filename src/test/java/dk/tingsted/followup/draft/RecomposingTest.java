package dk.tingsted.followup.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// A draft that is composed again loses nothing that somebody did to it.
class RecomposingTest {

    private static final String BY = "Anna Eksempel";

    @Test
    void what_nobody_edited_follows_its_source() {
        var draft = draft(point("Diger skal op"), point("Flere sluser"));

        var again =
                Recomposing.of(
                        draft,
                        List.of(
                                point("Flere sluser"),
                                point("Et nyt punkt"),
                                point("Diger skal højere op")));

        assertThat(words(again))
                .containsExactly("Flere sluser", "Et nyt punkt", "Diger skal højere op");
        assertThat(again.draft().get(1).news()).isEqualTo(new Kept.News.Added());
        assertThat(List.of(again.added(), again.changed(), again.gone())).containsExactly(1, 1, 0);
        assertThat(again.draft().get(2).id()).isEqualTo(1);
    }

    @Test
    void what_was_edited_stays_and_is_told_what_its_source_says_now() {
        var edited = draft(point("Diger skal op"), point("Flere sluser"));
        edited.set(0, edited.getFirst().saying(Form.POINT, "Digerne hæves", BY));

        var again =
                Recomposing.of(edited, List.of(point("Diger skal højt op"), point("Flere sluser")));

        assertThat(words(again)).containsExactly("Digerne hæves", "Flere sluser");
        assertThat(again.draft().getFirst().news())
                .isEqualTo(new Kept.News.Changed(point("Diger skal højt op")));
        assertThat(
                        Recomposing.of(
                                        again.draft(),
                                        List.of(point("Diger skal højt op"), point("Flere sluser")))
                                .isNews())
                .isFalse();
        assertThat(
                        Recomposing.of(
                                        again.draft(),
                                        List.of(point("Digerne hæves"), point("Flere sluser")))
                                .draft()
                                .getFirst()
                                .isEdited())
                .isFalse();
    }

    @Test
    void what_was_moved_by_hand_stays_where_it_was_put() {
        var draft = draft(point("Diger"), point("Sluser"), point("Stier"));
        var moved = Moving.of(draft, draft.get(2), new Edit.Place(1)).orElseThrow();

        var again =
                Recomposing.of(
                        moved,
                        List.of(
                                point("Broer over åen"),
                                point("Diger"),
                                point("Sluser"),
                                point("Stier")));

        assertThat(words(again)).containsExactly("Broer over åen", "Diger", "Stier", "Sluser");
        assertThat(again.isNews()).isTrue();
    }

    @Test
    void what_was_edited_stays_when_its_source_is_gone_and_what_was_not_goes_with_it() {
        var draft = draft(point("Diger skal op"), point("Flere sluser"), point("Stier"));
        draft.set(1, draft.get(1).saying(Form.UNDER, "Nye sluser", BY));

        var again = Recomposing.of(draft, List.of(point("Diger skal op")));

        assertThat(words(again)).containsExactly("Diger skal op", "Nye sluser");
        assertThat(again.draft().get(1).news()).isEqualTo(new Kept.News.Gone());
        assertThat(again.gone()).isEqualTo(2);
    }

    @Test
    void what_was_removed_stays_away_and_what_one_wrote_stays_where_it_stood() {
        var draft = draft(point("Diger skal op"), point("Flere sluser"));
        draft.set(0, draft.getFirst().removed(true, BY));
        draft.add(1, own(9, "Mit eget"));

        var again =
                Recomposing.of(
                        draft, List.of(point("Flere sluser"), point("Diger skal højere op")));

        assertThat(words(again)).containsExactly("Flere sluser", "Mit eget");
        assertThat(again.draft().stream().filter(Kept::removed).count()).isEqualTo(1);
    }

    @Property
    void composing_the_same_again_alters_nothing_and_nothing_written_is_ever_lost(
            @ForAll @Size(max = 9) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 9) List<@IntRange(max = 5) Integer> after,
            @ForAll @IntRange(max = 8) int touched) {
        var draft = draft(blocks(before));
        if (touched < draft.size()) {
            draft.set(touched, draft.get(touched).saying(Form.POINT, "rettet", BY));
            draft.add(touched + 1, own(99, "mit"));
        }

        var now = Arrays.asList(blocks(after));
        var again = Recomposing.of(draft, now);

        if (touched < before.size()) {
            assertThat(words(again)).contains("rettet", "mit");
        }
        assertThat(again.draft().stream().map(Kept::id).filter(id -> id > 0))
                .doesNotHaveDuplicates();
        var numbered = new ArrayList<Kept>();
        again.draft().forEach(one -> numbered.add(stored(one, numbered.size() + 1)));
        var twice = Recomposing.of(numbered, now);
        assertThat(twice.isNews()).isFalse();
        assertThat(words(twice)).isEqualTo(words(again));
    }

    private static Block[] blocks(List<Integer> numbers) {
        return numbers.stream().map(n -> point("w" + n + " x" + n)).toArray(Block[]::new);
    }

    private static Block point(String words) {
        return new Block("said/anna prøvesen", Form.POINT, words);
    }

    private static Kept own(long id, String words) {
        return new Kept(
                id, Optional.empty(), Form.POINT, words, 1, false, new Kept.News.None(), BY, false);
    }

    private static List<Kept> draft(Block... blocks) {
        var draft = new ArrayList<Kept>();
        for (var one : Recomposing.of(List.of(), List.of(blocks)).draft()) {
            draft.add(stored(one, draft.size() + 1));
        }
        return draft;
    }

    private static Kept stored(Kept one, long id) {
        return new Kept(
                id,
                one.composed(),
                one.form(),
                one.words(),
                one.version(),
                one.removed(),
                one.news(),
                one.by(),
                one.moved());
    }

    private static List<String> words(Recomposing again) {
        return again.draft().stream().filter(one -> !one.removed()).map(Kept::words).toList();
    }
}
