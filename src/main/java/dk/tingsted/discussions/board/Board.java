package dk.tingsted.discussions.board;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What lies on the wall of one discussion: every remark in exactly one card. It is what the tables
/// wrote and then what was done, in order; a move that was taken back is left out, and the board is
/// what it would have been without it.
///
/// @param cards in the order in which their first remarks were written
public record Board(List<Card> cards) {

    public Board {
        cards = List.copyOf(cards);
    }

    /// The board as it lies after all that was done.
    ///
    /// @param remarks in the order in which they were written
    /// @param moves the oldest first
    public static Board of(List<Remark> remarks, List<Move> moves) {
        var board = new Board(remarks.stream().map(Card::of).toList());
        for (var move : moves) {
            board = board.after(move);
        }
        return board;
    }

    /// The card in which a remark lies.
    public Optional<Card> card(RemarkId remark) {
        return cards.stream().filter(card -> card.holds(remark)).findFirst();
    }

    /// What everybody sees.
    public List<Card> shown() {
        return cards.stream().filter(Card::isShown).toList();
    }

    /// Whether a move would alter anything.
    boolean changesBy(Move move) {
        return !after(move).equals(this);
    }

    Board after(Move move) {
        var remark = move.remark();
        return switch (move) {
            case Move.Merge(var from, var into) -> merged(from, into);
            case Move.Split _ -> split(remark);
            case Move.Gather(var _, var heading) -> with(remark, card -> card.under(heading));
            case Move.Word(var _, var words) -> with(remark, card -> card.saying(words));
            case Move.Highlight _ -> with(remark, card -> card.lit(true));
            case Move.Plain _ -> with(remark, card -> card.lit(false));
            case Move.Hide _ -> with(remark, card -> card.veiled(true));
            case Move.Show _ -> with(remark, card -> card.veiled(false));
        };
    }

    private Board with(RemarkId remark, UnaryOperator<Card> becomes) {
        return each(card -> Stream.of(card.holds(remark) ? becomes.apply(card) : card));
    }

    private Board merged(RemarkId from, RemarkId into) {
        var one = card(from);
        var other = card(into);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return this;
        }
        return each(card ->
                card.equals(one.get())
                        ? Stream.empty()
                        : Stream.of(card.equals(other.get()) ? card.with(one.get()) : card));
    }

    private Board split(RemarkId remark) {
        return each(card ->
                card.holds(remark) && card.remarks().size() > 1
                        ? Stream.of(card.without(remark), card.only(remark))
                        : Stream.of(card));
    }

    private Board each(java.util.function.Function<Card, Stream<Card>> becomes) {
        return new Board(cards.stream().flatMap(becomes).toList());
    }
}
