package dk.tingsted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What somebody types who means harm, or pastes from somewhere odd.
///
/// @param kind what it is made to break
public record Hostile(String id, String kind, String value) {

    private static final JsonMapper JSON = new JsonMapper();

    /// One of each sort that has broken programs like ours.
    private static final List<String> WORST =
            List.of("s02", "s03", "s05", "s07", "s09", "s19", "s24", "s44", "s77", "s82");

    /// All of them, and one that fills the room.
    public static List<Hostile> all() {
        try (var stream = Hostile.class.getResourceAsStream("/hostile.jsonl")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            var filling =
                    new Hostile(
                            "long", "name", String.join(" ", Collections.nCopies(20_000, "Ida")));
            return Stream.concat(lines.map(Hostile::read), Stream.of(filling)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Hostile> worst() {
        return all().stream().filter(one -> WORST.contains(one.id)).toList();
    }

    /// What must be there of a text that was kept: without space, and without what no program keeps
    /// or a browser replaces.
    public static String core(String text) {
        var sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]|\uFFFD", "");
    }

    @Override
    public String toString() {
        return id;
    }

    private static Hostile read(String line) {
        var json = JSON.readTree(line);
        return new Hostile(
                json.get("id").asString(),
                json.get("kind").asString(),
                json.get("value").asString());
    }
}
