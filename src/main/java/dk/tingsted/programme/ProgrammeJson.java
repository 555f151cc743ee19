package dk.tingsted.programme;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Programmes and readings as they are kept in the database: enums by their code, ids as text, and
/// unknown names passed over, so that an older program reads what a newer one wrote.
final class ProgrammeJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Language.class, Coded.class)
                    .addMixIn(Kind.class, Coded.class)
                    .addMixIn(Capacity.class, Coded.class)
                    .addMixIn(Status.class, Coded.class)
                    .addMixIn(Format.class, Coded.class)
                    .addMixIn(ItemId.class, Named.class)
                    .addMixIn(Spot.class, Placed.class)
                    .addMixIn(Statement.class, Stated.class)
                    .addModule(new SimpleModule().addSerializer(String.class, new Storable()))
                    .changeDefaultVisibility(seen ->
                            seen.withFieldVisibility(Visibility.ANY)
                                    .withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE))
                    .build();

    private ProgrammeJson() {}

    static String write(Programme programme) {
        return JSON.writeValueAsString(programme);
    }

    static String write(Reading reading) {
        return JSON.writeValueAsString(reading);
    }

    static Programme programme(String json) {
        return JSON.readValue(json, Programme.class);
    }

    static Reading reading(String json) {
        return JSON.readValue(json, Reading.class);
    }

    private interface Coded {
        @JsonValue
        String code();
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class Named {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Named(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class Placed {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Placed(String path) {}

        @JsonValue
        abstract String path();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Statement.Dated.class, name = "dated"),
        @JsonSubTypes.Type(value = Statement.Spanned.class, name = "spanned"),
        @JsonSubTypes.Type(value = Statement.Retitled.class, name = "retitled"),
        @JsonSubTypes.Type(value = Statement.Renamed.class, name = "renamed"),
        @JsonSubTypes.Type(value = Statement.LeftOver.class, name = "left_over"),
        @JsonSubTypes.Type(value = Statement.Lasting.class, name = "lasting")
    })
    private interface Stated {}

    /// PostgreSQL keeps no NUL and no half of a surrogate pair: documents may hold both.
    private static final class Storable extends StdSerializer<String> {

        Storable() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(storable(text));
        }
    }

    /// `text` as the database can keep it.
    static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0)
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
