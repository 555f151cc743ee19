package dk.tingsted.discussions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// People x statements, most of it empty. People and statements stand in the natural order of their
/// ids, so that the same votes give the same figures in whatever order they came.
public final class Votes {

    private final List<String> people;
    private final List<String> statements;
    private final Row[] rows;

    Votes(List<String> people, List<String> statements, Row[] rows) {
        this.people = List.copyOf(people);
        this.statements = List.copyOf(statements);
        this.rows = rows;
    }

    /// All who voted.
    public List<String> people() {
        return people;
    }

    /// All that was voted on.
    public List<String> statements() {
        return statements;
    }

    Row of(int person) {
        return rows[person];
    }

    IntStream everybody() {
        return IntStream.range(0, rows.length);
    }

    /// The same people and statements, but as if nobody had voted on some of the statements.
    Votes without(Set<String> unheard) {
        if (unheard.isEmpty()) {
            return this;
        }
        var left = new Row[rows.length];
        for (var person = 0; person < rows.length; person++) {
            left[person] = without(unheard, rows[person]);
        }
        return new Votes(people, statements, left);
    }

    private Row without(Set<String> unheard, Row row) {
        var kept =
                IntStream.range(0, row.size())
                        .filter(n -> !unheard.contains(statements.get(row.statement(n))))
                        .toArray();
        var columns = new int[kept.length];
        var values = new byte[kept.length];
        for (var n = 0; n < kept.length; n++) {
            columns[n] = row.statement(kept[n]);
            values[n] = (byte) row.vote(kept[n]);
        }
        return new Row(columns, values);
    }

    /// One for each statement.
    List<Tally> tallies(IntStream some) {
        var agree = new int[statements.size()];
        var disagree = new int[statements.size()];
        var all = new int[statements.size()];
        some.forEach(person -> {
            var row = rows[person];
            for (var n = 0; n < row.size(); n++) {
                all[row.statement(n)]++;
                agree[row.statement(n)] += row.vote(n) == 1 ? 1 : 0;
                disagree[row.statement(n)] += row.vote(n) == -1 ? 1 : 0;
            }
        });
        var tallies = new ArrayList<Tally>(all.length);
        for (var n = 0; n < all.length; n++) {
            tallies.add(new Tally(agree[n], disagree[n], all[n]));
        }
        return tallies;
    }
}
