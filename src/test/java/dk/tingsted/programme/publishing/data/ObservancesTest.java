package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.TimeZones;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Publication;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservancesTest {

    static Stream<String> zones() {
        return Stream.concat(
                TimeZones.NAMED.stream().map(one -> one.zone().getId()),
                Stream.of(
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Africa/Casablanca",
                        "Asia/Tokyo",
                        "Asia/Kolkata",
                        "Australia/Lord_Howe",
                        "Pacific/Auckland",
                        "Etc/UTC"));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void ical4j_reads_the_offset_of_every_noon_around_a_change(String id) throws Exception {
        var zone = ZoneId.of(id);
        for (int year : List.of(2023, 2026, 2031)) {
            var spring = LocalDate.of(year, 3, 26);
            var autumn = LocalDate.of(year, 10, 29);
            var read = new TimeZone(described(HardCases.clocks(zone, spring, autumn)));
            Stream.concat(
                            spring.datesUntil(spring.plusDays(10)),
                            autumn.minusDays(10).datesUntil(autumn.plusDays(10)))
                    .map(day -> day.atTime(LocalTime.NOON).atZone(zone))
                    .filter(ObservancesTest::isAwayFromAChange)
                    .forEach(noon ->
                            assertThat(read.getOffset(noon.toInstant().toEpochMilli()))
                                    .as(noon.toString())
                                    .isEqualTo(noon.getOffset().getTotalSeconds() * 1000));
        }
    }

    /// Asked for an instant, ical4j is some hours late to notice a change: it takes the local time
    /// of the change for UTC.
    private static boolean isAwayFromAChange(ZonedDateTime noon) {
        return noon.getOffset().equals(noon.minusDays(1).getOffset());
    }

    @Test
    void a_rule_that_comes_back_every_year_is_told_as_a_rule() {
        assertThat(lines("Europe/Helsinki", 2031))
                .contains("TZID:Europe/Helsinki", "TZNAME:EEST", "TZOFFSETTO:+0300")
                .contains(
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertThat(lines("America/New_York", 2031))
                .contains(
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
    }

    @Test
    void a_zone_whose_clocks_never_change_has_one_observance() {
        assertThat(lines("Atlantic/Reykjavik", 2031))
                .isEqualTo(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Atlantic/Reykjavik
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0000
                        TZOFFSETTO:+0000
                        TZNAME:GMT
                        END:STANDARD
                        END:VTIMEZONE\
                        """);
    }

    /// In 2023 Greenland put its clocks forward for good, and changes them on the Saturday evening.
    @ParameterizedTest
    @CsvSource({
        "2022, 20221029T230000, -0200, -0300",
        "2023, 20230325T220000, -0300, -0200",
        "2031, 20310329T230000, -0200, -0100"
    })
    void a_change_that_no_simple_rule_tells_is_named_by_its_date(
            int year, String start, String before, String after) {
        assertThat(lines("America/Nuuk", year))
                .contains(
                        "DTSTART:" + start + "\nTZOFFSETFROM:" + before + "\nTZOFFSETTO:" + after);
    }

    @Test
    void the_names_of_events_are_the_same_in_every_zone() {
        assertThat(uids("Europe/Helsinki")).isEqualTo(uids("Europe/Copenhagen"));
    }

    private static List<String> uids(String zone) {
        return text(edition(zone, 2031))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .sorted()
                .toList();
    }

    private static String lines(String zone, int year) {
        return text(edition(zone, year))
                .lines()
                .dropWhile(line -> !line.equals("BEGIN:VTIMEZONE"))
                .takeWhile(line -> !line.equals("BEGIN:VEVENT"))
                .collect(Collectors.joining("\n"));
    }

    private static Edition edition(String zone, int year) {
        return HardCases.clocks(
                ZoneId.of(zone), LocalDate.of(year, 3, 30), LocalDate.of(year, 10, 26));
    }

    private static VTimeZone described(Edition edition) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text(edition)));
        return (VTimeZone) calendar.getComponents().getFirst();
    }

    private static String text(Edition edition) {
        return new String(ProgrammeCalendar.write(Agenda.of(publication(edition))), UTF_8);
    }

    private static Publication publication(Edition edition) {
        return Publication.of(edition, new Slug("vej-2031"), "https://konference.example");
    }
}
