package dk.tingsted.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What note-takers do to a list, without a database.
class OutlineTest {

    private static final int MANY = 12;

    @Test
    void a_new_point_stands_behind_what_is_below_the_one_before() {
        var outline = written("a", " b", "c").after(add(9, 1, 1, "ny"), key(9), "Ida");

        assertThat(drawn(outline)).containsExactly("a", " b", "ny", "c");
        assertThat(drawn(outline.after(add(8, 1, 2, "dyb"), key(8), "Ida")))
                .containsExactly("a", " dyb", " b", "ny", "c");
    }

    @Test
    void a_branch_moves_whole_and_stays_within_what_it_stands_below() {
        var outline = written("a", " b", "  c", " d", "e");

        assertThat(drawn(move(outline, 2, Edit.Way.DOWN)))
                .containsExactly("a", " d", " b", "  c", "e");
        assertThat(drawn(move(outline, 2, Edit.Way.UP))).isEqualTo(drawn(outline));
        assertThat(drawn(move(outline, 2, Edit.Way.OUT)))
                .containsExactly("a", " d", "b", " c", "e");
        assertThat(drawn(move(outline, 5, Edit.Way.UP)))
                .containsExactly("e", "a", " b", "  c", " d");
        assertThat(drawn(move(outline, 5, Edit.Way.IN)))
                .containsExactly("a", " b", "  c", " d", " e");
    }

    @Test
    void of_two_who_reword_a_point_the_second_keeps_hers_beside() {
        var outline =
                written("a")
                        .after(new Edit.Reword(key(1), 1, "Ida"), key(20), "Ida")
                        .after(new Edit.Reword(key(1), 1, "Bo"), key(21), "Bo");

        assertThat(drawn(outline)).containsExactly("Ida");
        assertThat(outline.others(key(1))).containsExactly(new Other(key(21), key(1), "Bo", "Bo"));
        var taken = outline.after(new Edit.Take(key(1), key(21)), key(22), "Ida");
        assertThat(drawn(taken)).containsExactly("Bo");
        assertThat(taken.others()).isEmpty();
        var thrown = outline.after(new Edit.Discard(key(1), key(21)), key(22), "Ida");
        assertThat(drawn(thrown)).containsExactly("Ida");
        assertThat(thrown.others()).isEmpty();
    }

    @Test
    void to_write_in_a_point_that_is_removed_brings_it_back() {
        var outline =
                written("a", "b")
                        .after(new Edit.Remove(key(1)), key(20), "Ida")
                        .after(new Edit.Reword(key(1), 1, "a igen"), key(21), "Bo");

        assertThat(drawn(outline)).containsExactly("a igen", "b");
    }

    @Test
    void what_stood_below_a_removed_point_stays_and_goes_back_with_it() {
        var before = written("a", "b", " c", "  d", "e");
        var removed = before.after(new Edit.Remove(key(2)), key(20), "Ida");

        assertThat(drawn(removed)).containsExactly("a", "c", " d", "e");
        assertThat(drawn(removed.after(new Edit.Restore(key(2)), key(21), "Ida")))
                .isEqualTo(drawn(before));
    }

    @Test
    void a_thousand_points_may_be_put_in_the_same_place() {
        var outline = written("først", "sidst");
        for (int n = 10; n < 1_000; n++) {
            outline = outline.after(add(n, 1, 1, "punkt " + n), key(n), "Ida");
        }
        assertThat(drawn(outline)).hasSize(992).startsWith("først", "punkt 999").endsWith("sidst");
        assertThat(inOrder(outline)).isTrue();
    }

    @Property
    void no_words_are_lost_and_nothing_stands_too_deep(@ForAll("edits") List<Edit> edits) {
        var outline = Outline.EMPTY;
        var said = new ArrayList<String>();
        int number = 100;
        for (var edit : edits) {
            var key = edit instanceof Edit.Add ? edit.point() : key(number++);
            boolean isNew = outline.point(edit.point()).isEmpty();
            if (edit instanceof Edit.Add && !isNew) {
                continue;
            }
            outline = outline.after(edit, key, "Ida");
            assertThat(inOrder(outline)).isTrue();
            assertThat(levels(outline)).isTrue();
            if (edit instanceof Edit.Reword(_, _, var words) && !isNew) {
                said.add(words);
                assertThat(seen(outline)).contains(words);
            }
        }
        assertThat(outline.points()).extracting(Point::key).doesNotHaveDuplicates();
    }

    /// Nobody else's points get another point above them.
    @Property
    void to_move_to_add_or_to_bring_back_leaves_the_others_where_they_are(
            @ForAll("edits") List<Edit> edits, @ForAll("edit") Edit last) {
        var outline = Outline.EMPTY;
        for (var edit : edits) {
            if (!(edit instanceof Edit.Add) || outline.point(edit.point()).isEmpty()) {
                outline = outline.after(edit, UUID.randomUUID(), "Ida");
            }
        }
        boolean isAdded = last instanceof Edit.Add && outline.point(last.point()).isPresent();
        if (isAdded || last instanceof Edit.Remove) {
            return;
        }
        var released = outline.point(last.point()).map(Point::released).orElse(List.of());
        var before = above(outline);
        var after = above(outline.after(last, UUID.randomUUID(), "Ida"));
        before.forEach((point, above) -> {
            if (!point.equals(last.point()) && !released.contains(point)) {
                assertThat(after).containsEntry(point, above);
            }
        });
    }

    private static Map<UUID, String> above(Outline outline) {
        var above = new HashMap<UUID, String>();
        var stack = new ArrayList<UUID>();
        for (var point : outline.live()) {
            while (stack.size() >= point.level()) {
                stack.removeLast();
            }
            above.put(point.key(), stack.isEmpty() ? "" : stack.getLast().toString());
            stack.add(point.key());
        }
        return above;
    }

    private static boolean inOrder(Outline outline) {
        return outline.points()
                        .equals(
                                outline.points().stream()
                                        .sorted(Comparator.comparingLong(Point::place))
                                        .toList())
                && outline.points().stream().mapToLong(Point::place).distinct().count()
                        == outline.points().size();
    }

    private static boolean levels(Outline outline) {
        int before = 0;
        for (var point : outline.live()) {
            if (point.level() < 1 || point.level() > before + 1 || point.level() > Point.DEEPEST) {
                return false;
            }
            before = point.level();
        }
        return true;
    }

    private static List<String> seen(Outline outline) {
        var seen = new ArrayList<String>();
        outline.live().forEach(point -> seen.add(point.words()));
        outline.others().forEach(other -> seen.add(other.words()));
        return seen;
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return edit().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Edit> edit() {
        var keys = Arbitraries.integers().between(1, MANY);
        var words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(4);
        var adds =
                Combinators.combine(keys, keys, Arbitraries.integers().between(0, 4), words)
                        .as((point, after, level, said) -> (Edit) add(point, after, level, said));
        var rewords =
                Combinators.combine(keys, Arbitraries.integers().between(1, 3), words)
                        .as((point, version, said) ->
                                (Edit) new Edit.Reword(key(point), version, said));
        var moves =
                Combinators.combine(keys, Arbitraries.of(Edit.Way.values()))
                        .as((point, way) -> (Edit) new Edit.Move(key(point), way));
        var removes = keys.map(point -> (Edit) new Edit.Remove(key(point)));
        var restores = keys.map(point -> (Edit) new Edit.Restore(key(point)));
        return Arbitraries.oneOf(adds, adds, rewords, moves, moves, removes, restores);
    }

    private static Outline written(String... lines) {
        var outline = Outline.EMPTY;
        for (int n = 0; n < lines.length; n++) {
            int level = lines[n].length() - lines[n].stripLeading().length() + 1;
            var key = key(n + 1);
            outline =
                    outline.after(
                            new Edit.Add(
                                    key,
                                    null,
                                    level,
                                    List.of(new Typing.Line(0, lines[n].strip()))),
                            key,
                            "Ida");
        }
        return outline;
    }

    private static Outline move(Outline outline, int point, Edit.Way way) {
        return outline.after(new Edit.Move(key(point), way), key(99), "Ida");
    }

    private static Edit.Add add(int point, int after, int level, String words) {
        return new Edit.Add(key(point), key(after), level, List.of(new Typing.Line(0, words)));
    }

    private static List<String> drawn(Outline outline) {
        return outline.live().stream()
                .map(point -> " ".repeat(point.level() - 1) + point.words())
                .toList();
    }

    private static UUID key(int number) {
        return new UUID(0, number);
    }
}
