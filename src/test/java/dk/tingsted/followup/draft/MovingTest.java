package dk.tingsted.followup.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.followup.note.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A block is moved by hand with what stands beneath it.
class MovingTest {

    private final List<Kept> note =
            List.of(
                    block(1, Form.TITLE, "T"),
                    block(2, Form.PERSON, "Anna"),
                    block(3, Form.POINT, "a"),
                    block(4, Form.UNDER, "a1"),
                    block(5, Form.POINT, "væk").removed(true, "Bo"),
                    block(6, Form.PERSON, "Finn"),
                    block(7, Form.POINT, "f"));

    @Test
    void a_person_goes_with_her_points_and_a_removed_one_with_what_it_stood_behind() {
        assertThat(moved(2, new Edit.Step(false)))
                .containsExactly("T", "Finn", "f", "Anna", "a", "a1", "væk");
        assertThat(moved(6, new Edit.Step(true)))
                .containsExactly("T", "Finn", "f", "Anna", "a", "a1", "væk");
    }

    @Test
    void a_point_goes_over_to_the_person_before_or_after() {
        assertThat(moved(7, new Edit.Step(true)))
                .containsExactly("T", "Anna", "a", "a1", "væk", "f", "Finn");
        assertThat(moved(3, new Edit.Step(false)))
                .containsExactly("T", "Anna", "Finn", "a", "a1", "væk", "f");
    }

    @Test
    void at_the_ends_nothing_happens_and_behind_one_that_is_gone_neither() {
        assertThat(moved(1, new Edit.Step(true))).isEqualTo(words(note));
        assertThat(moved(6, new Edit.Step(false))).isEqualTo(words(note));
        assertThat(moved(2, new Edit.Place(3))).isEqualTo(words(note));
        assertThat(Moving.of(note, note.getFirst(), new Edit.Place(99))).isEmpty();
    }

    @Test
    void what_is_pulled_stands_behind_the_one_it_is_let_go_at() {
        assertThat(moved(3, new Edit.Place(7)))
                .containsExactly("T", "Anna", "Finn", "f", "a", "a1", "væk");
        assertThat(moved(6, new Edit.Place(0)))
                .containsExactly("Finn", "f", "T", "Anna", "a", "a1", "væk");
    }

    private List<String> moved(long id, Edit edit) {
        var one = note.stream().filter(block -> block.id() == id).findFirst().orElseThrow();
        return words(Moving.of(note, one, edit).orElseThrow());
    }

    private static List<String> words(List<Kept> blocks) {
        return blocks.stream().map(Kept::words).toList();
    }

    private static Kept block(long id, Form form, String words) {
        return new Kept(
                id, Optional.empty(), form, words, 1, false, new Kept.News.None(), "", false);
    }
}
