package dk.tingsted.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The same figures as production, with the groups that production had.
class PolisTest {

    private static final String PEOPLE_25 = "25ptpt-3gp-no-strict-with-meta";
    private static final String PEOPLE_50 = "50ptpt-3gp-strict-no-meta";
    private static final String PEOPLE_100 = "below-100-ptpts";

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100})
    void every_count_of_every_group_is_productions(String name) {
        var set = PolisSet.of(name);
        var opinions = set.given();
        var theirs = set.production().get("group-votes");
        assertThat(opinions.tallies().keySet()).hasSize(theirs.size());
        opinions.tallies()
                .forEach((group, tallies) -> {
                    var counts = theirs.get(group.toString()).get("votes");
                    for (var n = 0; n < tallies.size(); n++) {
                        var count = counts.get(opinions.statements().get(n));
                        assertThat(tallies.get(n))
                                .isEqualTo(
                                        new Tally(
                                                count.get("A").asInt(),
                                                count.get("D").asInt(),
                                                count.get("S").asInt()));
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100})
    void representative_statements_and_their_values_are_productions(String name) {
        var set = PolisSet.of(name);
        var theirs = set.production().get("repness");
        var mine = set.given().representative();
        assertThat(mine).hasSize(theirs.size());
        mine.forEach((group, chosen) -> compare(chosen, theirs.get(group.toString())));
    }

    private static void compare(List<Representative> chosen, JsonNode theirs) {
        assertThat(chosen)
                .extracting(one -> one.statement() + one.side().name().toLowerCase(Locale.ROOT))
                .containsExactlyElementsOf(
                        theirs.valueStream()
                                .map(one ->
                                        one.get("tid").asString()
                                                + one.get("repful-for").asString())
                                .toList());
        for (var n = 0; n < chosen.size(); n++) {
            var mine = chosen.get(n);
            var other = theirs.get(n);
            assertThat(mine.successes()).isEqualTo(other.get("n-success").asInt());
            assertThat(mine.trials()).isEqualTo(other.get("n-trials").asInt());
            near(mine.share(), other.get("p-success"), 1e-9);
            near(mine.repness(), other.get("repness"), 1e-9);
            near(mine.pTest(), other.get("p-test"), 1e-9);
            near(mine.repnessTest(), other.get("repness-test"), 1e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100})
    void what_all_agree_on_is_productions(String name) {
        var set = PolisSet.of(name);
        var theirs = set.production().get("consensus");
        agreed(set.given().agree(), theirs.get("agree"));
        agreed(set.given().disagree(), theirs.get("disagree"));
    }

    private static void agreed(List<Agreed> mine, JsonNode theirs) {
        assertThat(mine)
                .extracting(Agreed::statement)
                .containsExactlyElementsOf(
                        theirs.valueStream().map(one -> one.get("tid").asString()).toList());
        for (var n = 0; n < mine.size(); n++) {
            near(mine.get(n).share(), theirs.get(n).get("p-success"), 1e-9);
            near(mine.get(n).pTest(), theirs.get(n).get("p-test"), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100, "bg2050-volunteers"})
    void group_informed_consensus_is_productions(String name) {
        var set = PolisSet.of(name);
        var theirs = set.production().get("group-aware-consensus");
        var mine = set.given().groupInformed();
        assertThat(theirs.propertyNames()).containsAll(mine.keySet());
        mine.forEach((statement, value) -> near(value, theirs.get(statement), 1e-15));
    }

    @Test
    void the_largest_set_has_371_values_of_consensus() {
        assertThat(PolisSet.of("bg2050-volunteers").given().groupInformed()).hasSize(371);
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100})
    void components_point_where_productions_do(String name) {
        var set = PolisSet.of(name);
        var mine = Opinions.of(set.votes(), set.moderatedOut());
        var comps = set.production().get("pca").get("comps");
        var order =
                set.production()
                        .get("tids")
                        .valueStream()
                        .map(tid -> mine.statements().indexOf(tid.asString()))
                        .toList();
        for (var n = 0; n < 2; n++) {
            var ours = mine.components().get(n);
            var theirs = comps.get(n).valueStream().mapToDouble(JsonNode::asDouble).toArray();
            double along =
                    IntStream.range(0, theirs.length)
                            .filter(at -> order.get(at) >= 0)
                            .mapToDouble(at -> theirs[at] * ours.get(order.get(at)))
                            .sum();
            double length = Math.sqrt(Arrays.stream(theirs).map(x -> x * x).sum());
            assertThat(Math.abs(along) / length).isGreaterThan(0.999);
        }
    }

    /// Production also keeps those whom it took in when they were few.
    @ParameterizedTest
    @ValueSource(strings = {PEOPLE_25, PEOPLE_50, PEOPLE_100})
    void those_who_voted_enough_are_among_those_whom_production_has_in_groups(String name) {
        var set = PolisSet.of(name);
        var theirs = new TreeSet<String>();
        set.production().get("in-conv").forEach(id -> theirs.add(id.asString()));
        var mine = Arrays.stream(Found.active(set.votes())).mapToObj(set.votes().people()::get);
        assertThat(mine).hasSizeGreaterThan(15).isSubsetOf(theirs);
    }

    private static void near(double mine, JsonNode theirs, double far) {
        assertThat(mine).isCloseTo(theirs.asDouble(), within(far));
    }
}
