package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final String TALK = "10.00 talk Oplæg";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-19 | TUESDAY | true | Der står tirsdag den 19. maj 2025, men konferencen er den"
                        + " 19. maj 2026. Den 19. maj 2025 var desuden en mandag. Mon der skal stå 2026?",
                "2025-05-19 | MONDAY | true | Der står mandag den 19. maj 2025, men konferencen er den"
                        + " 19. maj 2026. Mon der skal stå 2026?",
                "2026-05-19 | MONDAY | false | Der står mandag den 19. maj, men den 19. maj 2026 er en tirsdag.",
                "2026-05-20 | TUESDAY | true | Der står tirsdag den 20. maj 2026, men den 20. maj 2026 er en"
                        + " onsdag. Mon der menes tirsdag den 19. maj 2026?"
            })
    void one_finding_names_all_that_is_wrong_with_a_date(
            LocalDate day, DayOfWeek weekday, boolean year, String message) {
        assertThat(
                        messages(
                                Dates::mismatches,
                                Sketch.of(TALK, new Statement.Dated(7, day, weekday, year))))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-19, TUESDAY", "2026-05-19,", "2009-03-31,", "2026-05-12, TUESDAY"})
    void right_dates_and_dates_of_other_things_are_not_mentioned(LocalDate day, DayOfWeek weekday) {
        assertThat(
                        messages(
                                Dates::mismatches,
                                Sketch.of(TALK, new Statement.Dated(7, day, weekday, true))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Europe/Copenhagen, 2031-03-30, søndag den 30. marts 2031 stilles uret en time frem.",
                "Europe/Helsinki, 2031-10-26, søndag den 26. oktober 2031 stilles uret en time tilbage.",
                "America/New_York, 2031-03-09, søndag den 9. marts 2031 stilles uret en time frem.",
                "America/New_York, 2031-03-30, -",
                "Atlantic/Reykjavik, 2031-03-30, -"
            })
    void the_night_when_the_clocks_change_is_that_of_the_conferences_zone(
            String zone, LocalDate day, @Nullable String told) {
        var about = Particulars.NONE.in(ZoneId.of(zone));
        assertThat(messages(DaysOff::clockChanges, Sketch.of(about, day, TALK)))
                .isEqualTo(told == null ? List.of() : List.of("Natten til " + told));
    }

    @Test
    void days_without_a_year_cannot_be_told() {
        assertThat(
                        messages(
                                Dates::yearMissing,
                                Sketch.undated("10.00 talk Tirsdag d. 21 september")))
                .containsExactly(
                        "Der er ikke noget årstal ved datoen »10.00 talk Tirsdag d. 21 september«, så dagene"
                                + " kan ikke fastlægges.");
        assertThat(messages(Dates::yearMissing, Sketch.undated(TALK)))
                .containsExactly("Der står ingen dato med årstal, så dagene kan ikke fastlægges.");
        assertThat(messages(Dates::yearMissing, Sketch.of(TALK))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2026-04-05",
        "2038-04-25"
    })
    void easter_is_where_the_almanac_has_it(LocalDate sunday) {
        assertThat(Holidays.easter(Year.from(sunday))).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-20, 2. pinsedag",
        "2023-05-05, store bededag",
        "2024-05-09, Kristi himmelfartsdag",
        "2026-06-05, grundlovsdag"
    })
    void holidays_have_their_names(LocalDate day, String name) {
        assertThat(Holidays.of(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-26", "2024-05-21", "2026-05-19"})
    void other_days_are_no_holidays(LocalDate day) {
        assertThat(Holidays.of(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-20 | ERROR | Fristen for tilmelding er den 20. maj 2026, men konferencen begynder allerede den 19. maj 2026.",
                "2026-05-14 | INFO | Fristen for tilmelding den 14. maj 2026 falder på Kristi himmelfartsdag.",
                "2026-05-10 | INFO | Fristen for tilmelding den 10. maj 2026 falder på en søndag."
            })
    void a_deadline_after_the_conference_or_on_a_day_off_is_mentioned(
            LocalDate deadline, Severity severity, String message) {
        assertThat(Deadlines.all(closing(deadline)))
                .singleElement()
                .returns(severity, Finding::severity)
                .returns(message, Finding::message);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12", "2026-05-19"})
    void a_deadline_on_a_working_day_before_the_end_is_fine(LocalDate deadline) {
        assertThat(Deadlines.all(closing(deadline))).isEmpty();
    }

    @Test
    void a_deadline_without_a_year_says_how_it_was_read() {
        var deadline = LocalDate.of(2026, 5, 12);
        var reading =
                Sketch.of(
                        about(deadline),
                        Sketch.DAY,
                        TALK,
                        new Statement.Dated(3, deadline, null, false));
        assertThat(messages(Deadlines::all, reading))
                .containsExactly(
                        "Der er ikke noget årstal ved fristen for tilmelding. Den læses som den 12. maj 2026.");
    }

    private static Reading closing(LocalDate deadline) {
        return Sketch.of(about(deadline), Sketch.DAY, TALK);
    }

    private static Particulars about(LocalDate deadline) {
        return new Particulars(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                deadline,
                null,
                null,
                Clocks.DANISH);
    }
}
