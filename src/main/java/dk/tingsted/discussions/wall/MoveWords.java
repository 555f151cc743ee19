package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.Move;
import dk.tingsted.discussions.board.Moved;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.board.Talk;

/// What was done on the wall, in words.
final class MoveWords {

    private static final int LONG = 60;

    private MoveWords() {}

    static String of(Moved moved, Talk talk) {
        return what(moved.move(), talk) + " (" + moved.by() + ")";
    }

    private static String what(Move move, Talk talk) {
        var words = words(move.remark(), talk);
        return switch (move) {
            case Move.Merge(var _, var into) -> words + " lagt sammen med " + words(into, talk);
            case Move.Split _ -> words + " skilt ud igen";
            case Move.Gather(var _, var heading) ->
                    heading.isEmpty()
                            ? words + " taget ud af sin overskrift"
                            : words + " sat under »" + heading + "«";
            case Move.Word(var _, var said) ->
                    said.isEmpty()
                            ? words + " står igen, som det blev skrevet"
                            : words + " skrevet som »" + cut(said) + "«";
            case Move.Highlight _ -> words + " fremhævet";
            case Move.Plain _ -> words + " ikke længere fremhævet";
            case Move.Hide _ -> words + " skjult";
            case Move.Show _ -> words + " vist igen";
        };
    }

    private static String words(RemarkId id, Talk talk) {
        return talk.remarks().stream()
                .filter(one -> one.id().equals(id))
                .map(Remark::words)
                .map(said -> "»" + cut(said) + "«")
                .findFirst()
                .orElse("En pointe");
    }

    private static String cut(String said) {
        return said.codePointCount(0, said.length()) <= LONG
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONG - 1)) + "…";
    }
}
