package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.tingsted.conference.Slug;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every file of data, by its own schema and by what others read out of it.
class DataFilesTest {

    private static final Slug SLUG = new Slug("vej-2031");
    private static final List<String> BASES = List.of("", "https://konference.example");

    static Stream<Arguments> publications() {
        var printed = Printed.NAMES.stream().map(name -> Arguments.of(name, Printed.edition(name)));
        var hard =
                HardCases.all().entrySet().stream()
                        .map(one -> Arguments.of(one.getKey(), one.getValue()));
        return Stream.concat(printed, hard);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void schedule_xml_is_valid(String about, Edition edition) throws Exception {
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(getClass().getResource("/contract/schedule.xml.xsd"));
        for (var base : BASES) {
            var xml = ScheduleXml.write(agenda(edition, base));
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void schedule_json_is_valid_in_both_versions(String about, Edition edition) {
        for (var base : BASES) {
            var agenda = agenda(edition, base);
            assertThat(errors("schedule-1", ScheduleJson.write(agenda))).isEmpty();
            assertThat(errors("schedule-2", ScheduleJson2.write(agenda))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void ical4j_and_biweekly_read_the_same_table_and_find_nothing_wrong(
            String about, Edition edition) throws Exception {
        var agenda = agenda(edition, BASES.getLast());
        var text = new String(ProgrammeCalendar.write(agenda), UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        var other = Biweekly.parse(text).first();

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(other.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(ical4j(calendar.getComponents(Component.VEVENT)))
                .isEqualTo(biweekly(other))
                .isEqualTo(agenda.slots().stream().map(slot -> row(agenda, slot)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void the_schedules_tell_every_minute_that_the_agenda_has(String about, Edition edition)
            throws Exception {
        var agenda = agenda(edition, BASES.getLast());
        var minutes =
                agenda.slots().stream()
                        .map(slot -> Duration.between(slot.start(), slot.end()))
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(minutesOfXml(ScheduleXml.write(agenda))).isEqualTo(minutes);
        assertThat(minutesOfJson(ScheduleJson2.write(agenda))).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void sessionize_refers_only_to_what_it_holds(String about, Edition edition) {
        var file = JsonMapper.shared().readTree(SessionizeJson.write(agenda(edition, "")));

        assertThat(file.propertyNames())
                .containsExactlyInAnyOrder(
                        "sessions", "speakers", "questions", "categories", "rooms");
        var speakers = values(file.get("speakers"), "id");
        var sessions = values(file.get("sessions"), "id");
        var rooms = values(file.get("rooms"), "id");
        assertThat(sessions).doesNotHaveDuplicates();
        assertThat(file.get("sessions").values())
                .allSatisfy(session -> {
                    assertThat(rooms).contains(session.get("roomId").asString());
                    assertThat(session.get("speakers").values())
                            .allSatisfy(one -> assertThat(speakers).contains(one.asString()));
                });
        assertThat(file.get("speakers").values())
                .allSatisfy(speaker ->
                        assertThat(speaker.get("sessions").values())
                                .allSatisfy(one -> assertThat(sessions).contains(one.asString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void json_ld_has_what_search_engines_ask_for_and_cannot_end_its_script(
            String about, Edition edition) {
        var text = new String(EventJsonLd.write(agenda(edition, BASES.getLast())), UTF_8);
        var event = JsonMapper.shared().readTree(text);

        assertThat(text).doesNotContain("<", "\u2028", "\u2029");
        assertThat(event.get("subEvent").values())
                .isNotEmpty()
                .allSatisfy(DataFilesTest::hasNameTimeAndPlace);
        hasNameTimeAndPlace(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publications")
    void all_files_name_an_item_alike(String about, Edition edition) {
        var agenda = agenda(edition, BASES.getLast());
        var guids = agenda.slots().stream().map(slot -> slot.guid().toString()).toList();

        assertThat(guids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(agenda.slots().stream().map(Slot::number).toList()))
                .hasSameSizeAs(guids);
        assertThat(DataFiles.of(agenda))
                .filteredOn(file -> file.path().startsWith("schedule"))
                .hasSize(3)
                .allSatisfy(file -> assertThat(new String(file.body(), UTF_8)).contains(guids));
        assertThat(DataFiles.calendars(agenda)).extracting(SiteFile::path).doesNotHaveDuplicates();
    }

    private static void hasNameTimeAndPlace(JsonNode event) {
        assertThat(event.get("name").asString()).isNotBlank();
        assertThat(OffsetDateTime.parse(event.get("startDate").asString())).isNotNull();
        assertThat(event.get("location").isEmpty()).isFalse();
    }

    private record Row(String uid, Instant start, Instant end, String title, String place) {}

    private static Row row(Agenda agenda, Slot slot) {
        return new Row(
                ProgrammeCalendar.uid(SLUG, slot.item().id()),
                slot.start().toInstant(),
                slot.end().toInstant(),
                slot.title().replaceAll("\\R|\\p{Cntrl}", " "),
                agenda.place());
    }

    private static List<Row> ical4j(List<VEvent> events) {
        return events.stream()
                .map(event ->
                        new Row(
                                event.getUid().orElseThrow().getValue(),
                                instant(
                                        event.<DtStart<?>>getProperty("DTSTART")
                                                .orElseThrow()
                                                .getDate()),
                                instant(
                                        event.<DtEnd<?>>getProperty("DTEND")
                                                .orElseThrow()
                                                .getDate()),
                                event.getProperty("SUMMARY").orElseThrow().getValue(),
                                event.getProperty("LOCATION").orElseThrow().getValue()))
                .toList();
    }

    private static Instant instant(java.time.temporal.Temporal time) {
        return Instant.from(time);
    }

    private static List<Row> biweekly(biweekly.ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event ->
                        new Row(
                                event.getUid().getValue(),
                                event.getDateStart().getValue().toInstant(),
                                event.getDateEnd().getValue().toInstant(),
                                event.getSummary().getValue(),
                                event.getLocation().getValue()))
                .toList();
    }

    private static Duration minutesOfXml(byte[] xml) throws Exception {
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml));
        var events = document.getElementsByTagName("duration");
        var sum = Duration.ZERO;
        for (var n = 0; n < events.getLength(); n++) {
            var parts = ((Element) events.item(n)).getTextContent().split(":", 2);
            sum = sum.plusHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
        }
        return sum;
    }

    private static Duration minutesOfJson(byte[] json) {
        return JsonMapper.shared().readTree(json).get("schedule").get("events").values().stream()
                .map(event ->
                        Duration.between(
                                OffsetDateTime.parse(event.get("start").asString()),
                                OffsetDateTime.parse(event.get("end").asString())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<String> values(JsonNode array, String field) {
        var values = new ArrayList<String>();
        array.values().forEach(one -> values.add(one.get(field).asString()));
        return values;
    }

    private static List<String> errors(String schema, byte[] json) {
        try (var in =
                DataFilesTest.class.getResourceAsStream("/contract/" + schema + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                    .getSchema(Objects.requireNonNull(in))
                    .validate(
                            new String(json, UTF_8),
                            InputFormat.JSON,
                            context ->
                                    context.executionConfig(
                                            config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Agenda agenda(Edition edition, String base) {
        return Agenda.of(Publication.of(edition, SLUG, base));
    }
}
