package dk.tingsted.arrival;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a door sends:
///
/// ```text
/// {"door": uuid, "sentAt": ms, "since": number, "list": digest,
///  "presses": [{"key": uuid, "what": "arrived" | "undone", "at": ms,
///               "comer": id | uuid, "name": text}, …]}
/// ```
///
/// Its clock may be wrong; how long ago something was pressed is right, so that is what counts.
final class SyncReading {

    /// @param list the digest of the list that the door has
    record Sync(long since, String list, List<Press> presses) {

        Sync {
            presses = List.copyOf(presses);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 2_000;
    private static final Duration OLDEST = Duration.ofDays(3);

    private final String by;
    private final Instant now;
    private final UUID door;
    private final long sentAt;

    private SyncReading(String by, Instant now, UUID door, long sentAt) {
        this.by = by;
        this.now = now;
        this.door = door;
        this.sentAt = sentAt;
    }

    /// Empty for what no door of ours sends. A press that cannot be understood is left out, and the
    /// others count.
    static Optional<Sync> read(byte[] body, String by, Instant now) {
        try {
            var root = JSON.readTree(body);
            var reading =
                    new SyncReading(by, now, uuid(root, "door"), root.path("sentAt").asLong(0));
            var presses = new ArrayList<Press>();
            for (var one : root.path("presses")) {
                reading.press(one).ifPresent(presses::add);
            }
            return presses.size() > MOST
                    ? Optional.empty()
                    : Optional.of(
                            new Sync(
                                    Math.max(0, root.path("since").asLong(0)),
                                    root.path("list").asString(""),
                                    presses));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Press> press(JsonNode node) {
        try {
            var what =
                    switch (node.path("what").asString("")) {
                        case "arrived" -> Press.What.ARRIVED;
                        case "undone" -> Press.What.UNDONE;
                        default -> throw new IllegalArgumentException("what");
                    };
            var comer = comer(node);
            var name = comer instanceof Comer.WalkIn ? name(node.path("name").asString("")) : "";
            boolean lacksName =
                    comer instanceof Comer.WalkIn && what == Press.What.ARRIVED && name.isEmpty();
            return lacksName
                    ? Optional.empty()
                    : Optional.of(
                            new Press(
                                    uuid(node, "key"),
                                    comer,
                                    what,
                                    name,
                                    at(node.path("at").asLong(sentAt)),
                                    by,
                                    door));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Comer comer(JsonNode node) {
        return Comers.of(node.path("comer").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("comer"));
    }

    /// In one line, without what has no shape.
    static String name(String typed) {
        var clean =
                typed.codePoints()
                        .map(one -> Character.isISOControl(one) ? ' ' : one)
                        .filter(one -> !isSilent(one))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .replaceAll("\\s+", " ")
                        .strip();
        return clean.codePointCount(0, clean.length()) > Press.LONGEST_NAME
                ? clean.substring(0, clean.offsetByCodePoints(0, Press.LONGEST_NAME))
                : clean;
    }

    private static boolean isSilent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.FORMAT -> true;
            default -> false;
        };
    }

    private Instant at(long pressedAt) {
        long ago = Math.clamp(sentAt - pressedAt, 0, OLDEST.toMillis());
        return now.truncatedTo(ChronoUnit.MILLIS).minusMillis(ago);
    }

    private static UUID uuid(JsonNode node, String field) {
        return UUID.fromString(node.path(field).asString(""));
    }
}
