package dk.tingsted.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.math.BigInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same wishes in OR-Tools: one node for each person and room. It weighs places in its own way,
/// by powers of how many people there are, where its numbers are large enough for that.
class SecondOpinionTest {

    @BeforeAll
    static void load() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "its library is for amd64 here");
        assumeTrue(System.getProperty("os.name").equals("Linux"), "its library is for Linux here");
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 1, SUM",
        "50, 1, SUM",
        "100, 1, SUM",
        "300, 1, SUM",
        "1000, 1, SUM",
        "20, 1, RANK_MAXIMAL",
        "100, 1, RANK_MAXIMAL",
        "300, 1, RANK_MAXIMAL",
        "20, 1, GENEROUS",
        "100, 1, GENEROUS",
        "300, 1, GENEROUS",
        "20, 3, SUM",
        "100, 3, SUM",
        "1000, 3, SUM",
        "100, 2, GENEROUS"
    })
    void finds_nothing_better(int people, int slots, Objective objective) {
        for (var spare : new double[] {0.9, 1, 1.05, 1.5}) {
            var wishes = Samples.wishes(people, people, 7, slots, spare, objective);
            var found = Places.of(wishes);
            assertThat(weight(wishes, found)).isEqualTo(optimum(wishes));
            assertThat(Audit.fault(wishes, found)).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"3000, 1, SUM", "10000, 1, SUM", "10000, 3, SUM"})
    void finds_nothing_better_in_many(int people, int slots, Objective objective) {
        finds_nothing_better(people, slots, objective);
    }

    private static BigInteger weight(Wishes wishes, Assignment found) {
        int seats = wishes.people().size() * wishes.slots();
        int placed = found.profile().stream().mapToInt(Integer::intValue).sum();
        var weight = weight(wishes, 0).multiply(BigInteger.valueOf(seats - placed));
        for (var n = 0; n < found.profile().size(); n++) {
            weight =
                    weight.add(
                            weight(wishes, n + 1)
                                    .multiply(BigInteger.valueOf(found.profile().get(n))));
        }
        return weight;
    }

    private static BigInteger optimum(Wishes wishes) {
        var flow = new MinCostFlow();
        int people = wishes.people().size();
        int none = people + wishes.rooms().size();
        for (var p = 0; p < people; p++) {
            flow.setNodeSupply(p, wishes.slots());
            var person = wishes.people().get(p);
            for (var w = 0; w < wishes.rooms().size(); w++) {
                var room = wishes.rooms().get(w);
                if (room.accessible() || !person.needsAccessible()) {
                    int wish = person.wishes().indexOf(room.id());
                    int cost = wish < 0 ? person.wishes().size() + 1 : wish + 1;
                    add(flow, p, people + w, 1, weight(wishes, cost));
                }
            }
            add(flow, p, none, wishes.slots(), weight(wishes, 0));
        }
        for (var w = 0; w < wishes.rooms().size(); w++) {
            long seats = (long) wishes.rooms().get(w).capacity() * wishes.slots();
            add(flow, people + w, none + 1, seats, BigInteger.ZERO);
        }
        add(flow, none, none + 1, (long) people * wishes.slots(), BigInteger.ZERO);
        flow.setNodeSupply(none + 1, -(long) people * wishes.slots());
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return BigInteger.valueOf(flow.getOptimalCost());
    }

    private static void add(MinCostFlow flow, int from, int to, long most, BigInteger weight) {
        flow.addArcWithCapacityAndUnitCost(from, to, most, weight.longValueExact());
    }

    /// Of no place at 0. The powers are of more than all seats together.
    private static BigInteger weight(Wishes wishes, int cost) {
        int worst = 6;
        var base = BigInteger.valueOf((long) wishes.people().size() * wishes.slots() + 1);
        return switch (wishes.objective()) {
            case SUM ->
                    cost == 0 ? base.multiply(BigInteger.valueOf(worst)) : BigInteger.valueOf(cost);
            case RANK_MAXIMAL -> cost == 0 ? base.pow(worst) : base.pow(worst - cost).negate();
            case GENEROUS -> cost == 0 ? base.pow(worst) : base.pow(cost - 1);
        };
    }
}
