package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProgrammeCalendarTest {

    static final List<String> PROGRAMMES = Printed.NAMES;

    private static final Slug SLUG = new Slug("vej-2031");
    private static final String BASE = "https://konference.example";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void ical4j_has_nothing_to_say_about_it(String name) throws Exception {
        var calendar = parsed(text(Printed.edition(name), BASE));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(events(calendar))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.validate().getEntries()).isEmpty());
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut(String name) {
        var lines = text(Printed.edition(name), BASE).split("\r\n", -1);

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
                .noneSatisfy(line -> assertThat(line).contains("\uFFFD", "\n"));
    }

    @Test
    void a_fold_never_falls_inside_a_letter_wherever_the_letter_stands() throws Exception {
        for (var before = 60; before < 80; before++) {
            var title = "a".repeat(before) + "æøå – 👩🏽‍⚕️ slut";
            var calendar =
                    parsed(text(edition(item("i1", "10:00", null, Kind.TALK, null, title)), BASE));
            assertThat(value(events(calendar).getFirst(), "SUMMARY")).isEqualTo(title);
        }
        Found.that(
                "I4",
                getClass(),
                "ical4j finds nothing in the calendars of all programmes; every line within 75 octets, no letter cut at 20 places of a fold");
    }

    @Test
    void an_end_is_the_printed_one_or_the_next_start_of_the_day() throws Exception {
        var calendar =
                parsed(
                        text(
                                edition(
                                        item("a", "10:00", null, Kind.TALK, null, "A"),
                                        item("b", "10:20", "10:40", Kind.TALK, null, "B"),
                                        item("c", "11:00", null, Kind.CLOSING, null, "C")),
                                BASE));

        assertThat(events(calendar).stream().map(ProgrammeCalendarTest::line))
                .containsExactly(
                        "a.vej-2031@tingsted 10:00–10:20 A",
                        "b.vej-2031@tingsted 10:20–10:40 B",
                        "c.vej-2031@tingsted 11:00–11:15 C");
    }

    @Test
    void workshops_have_the_time_of_their_block_and_a_theme_steps_back_for_its_items()
            throws Exception {
        var calendar =
                parsed(
                        text(
                                edition(
                                        item("t", "10:00", null, Kind.THEME, null, "Tema"),
                                        item("a", "10:00", null, Kind.TALK, "t", "A"),
                                        item(
                                                "block",
                                                "11:00",
                                                "12:00",
                                                Kind.PARALLEL_BLOCK,
                                                null,
                                                "Workshops"),
                                        item("w1", null, null, Kind.WORKSHOP, "block", "Et"),
                                        item("w1a", null, null, Kind.TALK, "w1", "Oplæg"),
                                        item("w2", null, null, Kind.WORKSHOP, "block", "To")),
                                BASE));

        assertThat(events(calendar).stream().map(ProgrammeCalendarTest::line))
                .containsExactly(
                        "a.vej-2031@tingsted 10:00–11:00 A",
                        "block.vej-2031@tingsted 11:00–12:00 Workshops",
                        "w1.vej-2031@tingsted 11:00–12:00 Et",
                        "w2.vej-2031@tingsted 11:00–12:00 To");
    }

    @Test
    void the_next_edition_keeps_the_names_and_counts_the_sequence_up() throws Exception {
        var item = item("a", "10:00", null, Kind.TALK, null, "A");
        var first = events(parsed(text(edition(item), BASE))).getFirst();
        var moved =
                new Edition(
                        2,
                        Status.FINAL,
                        Instant.parse("2031-01-02T00:00:00Z"),
                        "x",
                        programme(item.startingAt(LocalTime.of(9, 0))));
        var second = events(parsed(text(moved, BASE))).getFirst();

        assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(second, "SEQUENCE")).isEqualTo("1");
        assertThat(value(first, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(second, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void what_an_earlier_edition_announced_and_this_does_not_is_cancelled() throws Exception {
        var stays = item("a", "10:00", "10:30", Kind.TALK, null, "A");
        var goes = item("b", "10:30", "11:00", Kind.TALK, null, "B");
        var next =
                new Edition(
                        2,
                        Status.FINAL,
                        Instant.parse("2031-01-02T00:00:00Z"),
                        "x",
                        programme(stays));
        var publication = new Publication(List.of(edition(stays, goes), next), SLUG, BASE);
        var text = new String(ProgrammeCalendar.write(Agenda.of(publication)), UTF_8);
        var gone = events(parsed(text)).getLast();

        assertThat(line(gone)).isEqualTo("b.vej-2031@tingsted 10:30–11:00 AFLYST: B");
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(gone, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void every_event_is_somewhere_and_commas_are_escaped() {
        var nowhere =
                text(
                        edition(
                                item(
                                        "a",
                                        "10:00",
                                        null,
                                        Kind.TALK,
                                        null,
                                        "Kaffe, te; \\ og\nvand")),
                        "");

        assertThat(nowhere)
                .contains("LOCATION:Stedet oplyses senere", "SUMMARY:Kaffe\\, te\\; \\\\ og vand");
        assertThat(text(Printed.edition("kkr-2024"), BASE))
                .contains("LOCATION:JYSK Park\\, Silkeborg");
    }

    private static String line(VEvent event) {
        return value(event, "UID")
                + " "
                + time(value(event, "DTSTART"))
                + "–"
                + time(value(event, "DTEND"))
                + " "
                + value(event, "SUMMARY");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String time(String value) {
        return value.substring(9, 11) + ":" + value.substring(11, 13);
    }

    private static Edition edition(Item... items) {
        return new Edition(
                1,
                Status.PRELIMINARY,
                Instant.parse("2031-01-01T00:00:00Z"),
                "x",
                programme(items));
    }

    private static Programme programme(Item... items) {
        return new Programme(
                Language.DANISH,
                Particulars.NONE,
                List.of(DAY),
                Arrays.asList(items),
                List.of(),
                List.of());
    }

    private static Item item(
            String id,
            @Nullable String start,
            @Nullable String end,
            Kind kind,
            @Nullable String parent,
            String title) {
        return HardCases.item(id, DAY, start, end, kind, parent, title);
    }

    private static String text(Edition edition, String base) {
        return new String(
                ProgrammeCalendar.write(Agenda.of(Publication.of(edition, SLUG, base))), UTF_8);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }
}
