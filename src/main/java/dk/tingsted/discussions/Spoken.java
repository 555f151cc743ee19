package dk.tingsted.discussions;

import dk.tingsted.discussions.board.RemarkId;
import java.util.List;

/// A point that was made at the tables.
///
/// @param remark names it, also when others are laid to it later
/// @param words as the wall says it
/// @param heading under which it was gathered; empty for none
/// @param tables the numbers of those that say so, ascending
/// @param merged the words of the others that were laid to it
/// @param agreed whether surely most of those who voted agree, enough having voted to say so
public record Spoken(
        RemarkId remark,
        String words,
        String heading,
        List<Integer> tables,
        boolean highlighted,
        int dots,
        int agree,
        int disagree,
        int pass,
        boolean agreed,
        List<String> merged) {

    public Spoken {
        tables = List.copyOf(tables);
        merged = List.copyOf(merged);
    }

    /// How many voted on it.
    public int votes() {
        return agree + disagree + pass;
    }
}
