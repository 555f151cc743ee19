package dk.tingsted.command;

import dk.tingsted.discussions.Agreed;
import dk.tingsted.discussions.Opinions;
import dk.tingsted.discussions.Representative;
import dk.tingsted.discussions.Tally;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Opinions for programs. The numbers of `components` and of the counts stand in the order of
/// `statementIds`.
final class OpinionsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OpinionsJson() {}

    static String of(Opinions opinions) {
        var root =
                JSON.createObjectNode()
                        .put("participants", opinions.participants())
                        .put("statements", opinions.statements().size());
        var ids = root.putArray("statementIds");
        opinions.statements().forEach(ids::add);
        var components = root.putArray("components");
        opinions.components().forEach(one -> components.add(JSON.valueToTree(one)));
        var groups = root.putObject("groups");
        opinions.grouping().groups().forEach(groups::put);
        root.put("groupsShown", opinions.groupsShown()).put("stability", opinions.stability());
        consensus(root.putObject("consensus"), opinions);
        var representative = root.putObject("representative");
        opinions.representative()
                .forEach((group, chosen) -> {
                    var list = representative.putArray(group.toString());
                    chosen.forEach(one -> representative(list.addObject(), one));
                });
        var votes = root.putObject("groupVotes");
        opinions.tallies()
                .forEach((group, tallies) ->
                        tallies(votes.putObject(group.toString()), opinions.statements(), tallies));
        return JSON.writeValueAsString(root);
    }

    private static void consensus(ObjectNode node, Opinions opinions) {
        var informed = node.putObject("groupInformed");
        opinions.groupInformed().forEach(informed::put);
        var agree = node.putArray("agree");
        opinions.agree().forEach(one -> agreed(agree.addObject(), one));
        var disagree = node.putArray("disagree");
        opinions.disagree().forEach(one -> agreed(disagree.addObject(), one));
    }

    private static void agreed(ObjectNode node, Agreed one) {
        node.put("statement", one.statement())
                .put("successes", one.successes())
                .put("trials", one.trials())
                .put("share", one.share())
                .put("pTest", one.pTest());
    }

    private static void representative(ObjectNode node, Representative one) {
        node.put("statement", one.statement())
                .put("for", one.side().name().toLowerCase(Locale.ROOT))
                .put("repness", one.repness())
                .put("pTest", one.pTest())
                .put("repnessTest", one.repnessTest())
                .put("successes", one.successes())
                .put("trials", one.trials())
                .put("share", one.share());
    }

    private static void tallies(ObjectNode node, List<String> statements, List<Tally> tallies) {
        for (var n = 0; n < statements.size(); n++) {
            var tally = tallies.get(n);
            node.putObject(statements.get(n))
                    .put("agree", tally.agree())
                    .put("disagree", tally.disagree())
                    .put("votes", tally.votes());
        }
    }
}
