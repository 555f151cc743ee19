package dk.tingsted.discussions.board;

import java.util.List;

/// A discussion with all that was said in it and done with it.
///
/// @param moves that were not taken back, the oldest first
public record Talk(Discussion discussion, List<Remark> remarks, List<Moved> moves, Board board) {

    public Talk {
        remarks = List.copyOf(remarks);
        moves = List.copyOf(moves);
    }

    static Talk of(Discussion discussion, List<Remark> remarks, List<Moved> moves) {
        return new Talk(
                discussion,
                remarks,
                moves,
                Board.of(remarks, moves.stream().map(Moved::move).toList()));
    }

    /// What a table wrote and did not withdraw, the first first.
    public List<Remark> of(int table) {
        return remarks.stream().filter(one -> one.table() == table && !one.withdrawn()).toList();
    }
}
