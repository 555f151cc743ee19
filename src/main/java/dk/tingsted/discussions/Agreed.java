package dk.tingsted.discussions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A statement on which most of all who voted are of one mind.
///
/// @param successes how many took the side
/// @param trials how many voted
/// @param share of the side, drawn towards a half
/// @param pTest how sure it is that it is more than a half, in standard deviations
public record Agreed(String statement, int successes, int trials, double share, double pTest) {

    private static final int MOST = 5;

    /// At most five, the surest first.
    static List<Agreed> on(Side side, List<String> statements, List<Tally> all) {
        return IntStream.range(0, statements.size())
                .mapToObj(n -> of(side, statements.get(n), all.get(n)))
                .filter(one -> one.share > 0.5 && one.pTest > Representative.SURE)
                .sorted(Comparator.comparingDouble(one -> -one.share * one.pTest))
                .limit(MOST)
                .toList();
    }

    private static Agreed of(Side side, String statement, Tally tally) {
        return new Agreed(
                statement, tally.on(side), tally.votes(), tally.share(side), tally.pTest(side));
    }
}
