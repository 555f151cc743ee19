package dk.tingsted.registration;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Parts of a setup and of what was sent, as they are kept in the database.
final class Kept {

    private static final TypeReference<List<Question.Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {};

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(GroupId.class, Numbered.class)
                    .addMixIn(QuestionId.class, Numbered.class)
                    .addMixIn(Standing.class, Named.class)
                    .changeDefaultVisibility(seen ->
                            seen.withFieldVisibility(Visibility.ANY)
                                    .withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE))
                    .build();

    private static final ObjectWriter STANDINGS_OUT = JSON.writerFor(STANDINGS);
    private static final ObjectReader STANDINGS_IN = JSON.readerFor(STANDINGS);

    private Kept() {}

    static String json(Notice notice) {
        return JSON.writeValueAsString(notice);
    }

    static Notice notice(String json) {
        return JSON.readValue(json, Notice.class);
    }

    static String json(List<Question.Option> options) {
        return JSON.writeValueAsString(options);
    }

    static List<Question.Option> options(String json) {
        return JSON.readValue(json, OPTIONS);
    }

    static @Nullable String json(Question.@Nullable Condition condition) {
        return condition == null ? null : JSON.writeValueAsString(condition);
    }

    static Question.@Nullable Condition condition(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Question.Condition.class);
    }

    static String standings(List<Standing> standings) {
        return STANDINGS_OUT.writeValueAsString(standings);
    }

    static List<Standing> standings(String json) {
        return STANDINGS_IN.readValue(json);
    }

    /// What is no file.
    static String json(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> JSON.writeValueAsString(text);
            case Answer.Chosen(var keys) -> JSON.writeValueAsString(keys);
            case Answer.YesNo(var yes) -> Boolean.toString(yes);
            case Answer.Handed _ -> throw new IllegalArgumentException("A file is kept apart");
        };
    }

    static Answer answer(String json) {
        var node = JSON.readTree(json);
        if (node.isBoolean()) {
            return new Answer.YesNo(node.booleanValue());
        }
        return node.isArray() ? chosen(node) : new Answer.Text(node.stringValue());
    }

    private static Answer chosen(JsonNode keys) {
        var chosen = new ArrayList<String>();
        keys.forEach(key -> chosen.add(key.stringValue()));
        return new Answer.Chosen(chosen);
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class Numbered {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Numbered(long value) {}

        @JsonValue
        abstract long value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Standing.Expected.class, name = "expected"),
        @JsonSubTypes.Type(value = Standing.Waiting.class, name = "waiting"),
        @JsonSubTypes.Type(value = Standing.Offered.class, name = "offered"),
        @JsonSubTypes.Type(value = Standing.Withdrawn.class, name = "withdrawn")
    })
    private interface Named {}
}
