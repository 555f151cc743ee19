package dk.tingsted.discussions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Votes of a real consultation, and what the server of pol.is made of them.
record PolisSet(
        Votes votes, Map<String, Integer> groups, Set<String> moderatedOut, JsonNode production) {

    static PolisSet of(String name) {
        var given = json(name + ".votes.json.gz");
        var box = new BallotBox();
        given.get("votes")
                .forEach(vote ->
                        box.add(
                                vote.get("person").asString(),
                                vote.get("statement").asString(),
                                vote.get("vote").asInt()));
        var groups = new HashMap<String, Integer>();
        given.get("groups")
                .properties()
                .forEach(one -> groups.put(one.getKey(), one.getValue().asInt()));
        var out = new TreeSet<String>();
        given.get("moderatedOut").forEach(id -> out.add(id.asString()));
        return new PolisSet(box.counted(), groups, out, json(name + ".production.json.gz"));
    }

    Opinions given() {
        return Opinions.of(votes, moderatedOut, groups);
    }

    private static JsonNode json(String name) {
        try (var in = Objects.requireNonNull(PolisSet.class.getResourceAsStream("/polis/" + name));
                var unpacked = new GZIPInputStream(in)) {
            return JsonMapper.shared().readTree(unpacked.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
