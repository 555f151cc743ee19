package dk.tingsted.command;

import dk.tingsted.discussions.BallotBox;
import dk.tingsted.discussions.Votes;
import dk.tingsted.platform.Unusable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Votes as a file has them, token by token, for there may be millions:
///
/// ```text
/// {"votes": [{"person": "a", "statement": "1", "vote": 1}, …],
///  "groups": null | {"a": 0, …}, "moderatedOut": ["7", …]}
/// ```
///
/// A later vote of a person on the same statement replaces the one before. Ids may be numbers;
/// other fields are passed over.
final class VotesReading {

    /// @param groups empty when they are to be found
    record Given(Votes votes, Map<String, Integer> groups, Set<String> moderatedOut) {}

    private static final int MOST_VOTES = 5_000_000;
    private static final int MOST_PEOPLE = 200_000;
    private static final int MOST_STATEMENTS = 10_000;
    private static final int MOST_GROUPS = 100;

    private final BallotBox box = new BallotBox();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Set<String> moderatedOut = new HashSet<>();
    private final JsonParser parser;

    private VotesReading(JsonParser parser) {
        this.parser = parser;
    }

    static Given read(Path file) {
        return JsonFile.read(file, parser -> new VotesReading(parser).whole());
    }

    private Given whole() {
        expect(
                parser.nextToken() == JsonToken.START_OBJECT,
                "Filen skal være et JSON-objekt med feltet »votes«.");
        boolean voted = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            var first = parser.nextToken();
            switch (field) {
                case "votes" -> {
                    votes(first);
                    voted = true;
                }
                case "groups" -> groups(first);
                case "moderatedOut" -> moderatedOut(first);
                default -> parser.skipChildren();
            }
        }
        expect(voted, "Feltet »votes« mangler.");
        return given(box.counted());
    }

    private Given given(Votes votes) {
        expect(!votes.people().isEmpty(), "Der er ingen stemmer i »votes«.");
        expect(
                votes.people().size() <= MOST_PEOPLE
                        && votes.statements().size() <= MOST_STATEMENTS,
                "Der kan højst være 200.000 personer og 10.000 udsagn.");
        votes.people().forEach(id -> Ids.checked(id, "person"));
        votes.statements().forEach(id -> Ids.checked(id, "statement"));
        var voters = new HashSet<>(votes.people());
        groups.keySet().stream()
                .filter(person -> !voters.contains(person))
                .sorted()
                .findFirst()
                .ifPresent(person -> {
                    throw new Unusable(
                            "Personen »%s« i »groups« har ikke stemt."
                                    .formatted(Ids.shown(person)));
                });
        expect(
                new HashSet<>(groups.values()).size() <= MOST_GROUPS,
                "Der kan højst være 100 grupper i »groups«.");
        return new Given(votes, groups, moderatedOut);
    }

    private void votes(JsonToken first) {
        expect(first == JsonToken.START_ARRAY, "Feltet »votes« skal være en liste.");
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            vote(++count);
            expect(count <= MOST_VOTES, "Der kan højst være 5.000.000 stemmer.");
        }
    }

    private void vote(int number) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new Unusable(
                    "Stemme nr. %d skal være et objekt med »person«, »statement« og »vote«."
                            .formatted(number));
        }
        String person = null;
        String statement = null;
        Integer vote = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "person" -> person = id(field, number);
                case "statement" -> statement = id(field, number);
                case "vote" -> vote = opinion(number);
                default -> parser.skipChildren();
            }
        }
        box.add(
                present(person, "person", number),
                present(statement, "statement", number),
                present(vote, "vote", number));
    }

    private static <T> T present(@Nullable T value, String field, int number) {
        if (value == null) {
            throw new Unusable("Stemme nr. %d mangler »%s«.".formatted(number, field));
        }
        return value;
    }

    /// Whether it can be shown is asked once for each person and statement, at the end.
    private String id(String field, int number) {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            throw new Unusable("»%s« i stemme nr. %d skal være en tekst.".formatted(field, number));
        }
        return parser.getString();
    }

    private int opinion(int number) {
        boolean isSmall =
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT;
        int vote = isSmall ? parser.getIntValue() : 2;
        if (vote < -1 || vote > 1) {
            throw new Unusable(
                    "»vote« i stemme nr. %d skal være 1 (enig), -1 (uenig) eller 0 (pas)."
                            .formatted(number));
        }
        return vote;
    }

    private void groups(JsonToken first) {
        if (first == JsonToken.VALUE_NULL) {
            return;
        }
        expect(
                first == JsonToken.START_OBJECT,
                "Feltet »groups« skal være null eller et objekt fra person til gruppe.");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var person = Ids.checked(parser.currentName(), "groups");
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                groups.put(person, group(person));
            }
        }
    }

    /// A whole number from 0 to 999.
    private int group(String person) {
        var words =
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                                || parser.currentToken() == JsonToken.VALUE_STRING
                        ? parser.getString()
                        : "";
        if (!words.matches("[0-9]{1,3}")) {
            throw new Unusable(
                    "Gruppen for »%s« skal være et helt tal fra 0 til 999."
                            .formatted(Ids.shown(person)));
        }
        return Integer.parseInt(words);
    }

    private void moderatedOut(JsonToken first) {
        if (first == JsonToken.VALUE_NULL) {
            return;
        }
        expect(
                first == JsonToken.START_ARRAY,
                "Feltet »moderatedOut« skal være en liste af udsagn.");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(
                    parser.currentToken().isScalarValue(),
                    "Feltet »moderatedOut« skal være en liste af udsagn.");
            moderatedOut.add(Ids.checked(parser.getString(), "moderatedOut"));
        }
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new Unusable(otherwise);
        }
    }
}
