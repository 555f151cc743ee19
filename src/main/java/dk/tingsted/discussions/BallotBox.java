package dk.tingsted.discussions;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Takes votes as they were given, one after the other, and counts them at the end. Two million fit
/// in 100 MB.
public final class BallotBox {

    private static final long STATEMENTS = (1L << 31) - 1;

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();

    /// Person in the upper half, then statement and, in the last two bits, the vote plus one.
    private final LongStream.Builder cast = LongStream.builder();

    /// A later vote of the same person on the same statement replaces this one.
    ///
    /// @param vote 1 agree, 0 pass, -1 disagree
    public void add(String person, String statement, int vote) {
        if (vote < -1 || vote > 1) {
            throw new IllegalArgumentException("a vote is -1, 0 or 1, not " + vote);
        }
        long who = people.computeIfAbsent(person, _ -> people.size());
        long what = statements.computeIfAbsent(statement, _ -> statements.size());
        cast.add(who << 33 | what << 2 | (vote + 1));
    }

    /// What counts, in an order that does not know which person was first. The box is then closed.
    public Votes counted() {
        var votes = cast.build().toArray();
        var who = Ranks.of(people);
        var what = Ranks.of(statements);
        var ends = new int[who.size() + 1];
        for (var vote : votes) {
            ends[who.rank(person(vote)) + 1]++;
        }
        for (var n = 0; n < who.size(); n++) {
            ends[n + 1] += ends[n];
        }
        var sorted = new long[votes.length];
        var next = ends.clone();
        for (var vote : votes) {
            sorted[next[who.rank(person(vote))]++] = vote;
        }
        var rows = new Row[who.size()];
        var latest = new byte[what.size()];
        for (var n = 0; n < rows.length; n++) {
            rows[n] = row(sorted, ends[n], ends[n + 1], what, latest);
        }
        return new Votes(who.ids(), what.ids(), rows);
    }

    /// @param latest zeros, as long as there are statements, and zeros again afterwards
    private static Row row(long[] votes, int from, int to, Ranks what, byte[] latest) {
        int different = 0;
        for (var n = from; n < to; n++) {
            int statement = what.rank(statement(votes[n]));
            different += latest[statement] == 0 ? 1 : 0;
            latest[statement] = (byte) ((votes[n] & 3) + 1);
        }
        var columns = new int[different];
        var values = new byte[different];
        for (int statement = 0, at = 0; at < different; statement++) {
            if (latest[statement] != 0) {
                columns[at] = statement;
                values[at++] = (byte) (latest[statement] - 2);
                latest[statement] = 0;
            }
        }
        return new Row(columns, values);
    }

    private static int person(long vote) {
        return (int) (vote >>> 33);
    }

    private static int statement(long vote) {
        return (int) (vote >>> 2 & STATEMENTS);
    }
}
