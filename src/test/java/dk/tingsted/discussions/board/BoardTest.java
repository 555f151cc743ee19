package dk.tingsted.discussions.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is done with cards, without a database.
class BoardTest {

    private static final int MANY = 7;

    @Test
    void what_is_laid_together_keeps_all_that_was_written() {
        var board = Board.of(remarks(3), List.of(new Move.Merge(id(3), id(1))));

        assertThat(board.cards()).hasSize(2);
        var card = board.card(id(3)).orElseThrow();
        assertThat(card.id()).isEqualTo(id(1));
        assertThat(card.words()).isEqualTo("pointe 1");
        assertThat(card.remarks())
                .extracting(Remark::words)
                .containsExactly("pointe 1", "pointe 3");
        assertThat(card.tables()).containsExactly(1, 3);
    }

    @Test
    void a_card_may_be_named_by_any_remark_in_it() {
        var board =
                Board.of(
                        remarks(3),
                        List.of(
                                new Move.Merge(id(2), id(1)),
                                new Move.Merge(id(2), id(3)),
                                new Move.Word(id(1), "Fælles ord"),
                                new Move.Hide(id(2))));

        assertThat(board.cards()).hasSize(1);
        assertThat(board.cards().getFirst().words()).isEqualTo("Fælles ord");
        assertThat(board.shown()).isEmpty();
    }

    @Test
    void a_card_whose_table_took_it_back_is_gone_and_what_was_laid_with_it_is_not() {
        var withdrawn = new Remark(id(1), 1, new UUID(0, 1), "pointe 1", 1, true);
        var remarks = List.of(withdrawn, remark(2));

        assertThat(Board.of(remarks, List.of()).shown()).hasSize(1);
        var merged = Board.of(remarks, List.of(new Move.Merge(id(2), id(1))));
        assertThat(merged.shown()).extracting(Card::words).containsExactly("pointe 2");
    }

    @Property
    void every_remark_lies_in_exactly_one_card_whatever_is_done(@ForAll("moves") List<Move> moves) {
        var board = Board.of(remarks(MANY), moves);

        assertThat(board.cards().stream().flatMap(card -> card.remarks().stream()))
                .containsExactlyInAnyOrderElementsOf(remarks(MANY));
        assertThat(board.cards()).allMatch(card -> !card.remarks().isEmpty());
    }

    @Property
    void what_is_taken_back_was_never_done(
            @ForAll("moves") List<Move> moves, @ForAll("move") Move last) {
        var before = Board.of(remarks(MANY), moves);
        var after = before.after(last);

        assertThat(before.changesBy(last)).isEqualTo(!after.equals(before));
        var undone = new ArrayList<>(moves);
        undone.add(last);
        undone.removeLast();
        assertThat(Board.of(remarks(MANY), undone)).isEqualTo(before);
    }

    @Property
    void splitting_undoes_merging(
            @ForAll("moves") List<Move> moves,
            @ForAll("id") RemarkId from,
            @ForAll("id") RemarkId to) {
        var before = Board.of(remarks(MANY), moves);
        var moved = before.card(from).orElseThrow();
        if (moved.remarks().size() > 1 || moved.holds(to)) {
            return;
        }

        var after = before.after(new Move.Merge(from, to)).after(new Move.Split(from));

        assertThat(partition(after)).containsExactlyInAnyOrderElementsOf(partition(before));
    }

    @Test
    void what_is_nearly_the_same_is_pointed_out_and_what_is_not_is_left() {
        assertThat(Alike.likeness("Én indgang for borgeren!", "En indgang for borgeren"))
                .isEqualTo(1);
        assertThat(
                        Alike.likeness(
                                "Unge skal kunne få hjælp, før de får en diagnose",
                                "De unge skal kunne få hjælp før de får diagnose"))
                .isGreaterThan(Alike.ENOUGH);
        assertThat(Alike.likeness("Flere busser", "Færre møder")).isLessThan(Alike.ENOUGH);
        assertThat(Alike.likeness("", "!!")).isZero();
    }

    private static List<List<RemarkId>> partition(Board board) {
        return board.cards().stream()
                .map(card -> card.remarks().stream().map(Remark::id).toList())
                .toList();
    }

    @Provide
    Arbitrary<RemarkId> id() {
        return Arbitraries.longs().between(1, MANY).map(RemarkId::new);
    }

    @Provide
    Arbitrary<Move> move() {
        var words = Arbitraries.of("", "Overskrift", "Andet");
        return Arbitraries.oneOf(
                Combinators.combine(id(), id()).as(Move.Merge::new),
                Combinators.combine(id(), words).as(Move.Gather::new),
                Combinators.combine(id(), words).as(Move.Word::new),
                id().map(Move.Split::new),
                id().map(Move.Highlight::new),
                id().map(Move.Plain::new),
                id().map(Move.Hide::new),
                id().map(Move.Show::new));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return move().list().ofMaxSize(20);
    }

    private static RemarkId id(long number) {
        return new RemarkId(number);
    }

    private static List<Remark> remarks(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(BoardTest::remark).toList();
    }

    private static Remark remark(int number) {
        return new Remark(id(number), number, new UUID(0, number), "pointe " + number, 1, false);
    }
}
