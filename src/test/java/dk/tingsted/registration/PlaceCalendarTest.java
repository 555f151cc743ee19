package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Slug;
import dk.tingsted.letters.CalendarPart;
import dk.tingsted.letters.Texts;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.CalendarLines;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a letter puts into somebody's calendar.
class PlaceCalendarTest {

    private static final Instant START = Instant.parse("2031-05-08T07:00:00Z");
    private static final Instant END = Instant.parse("2031-05-08T13:30:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Copenhagen", "Europe/Helsinki", "Atlantic/Reykjavik"})
    void the_entry_is_at_the_hour_of_the_conference_wherever_it_is_held(String zone) {
        var event =
                Biweekly.parse(entry(ZoneId.of(zone), "Eva Eksempel").ics())
                        .first()
                        .getEvents()
                        .getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(END);
    }

    @Test
    void what_somebody_is_called_adds_nothing_to_the_entry() {
        var ics =
                entry(ZoneId.of("Europe/Copenhagen"), "Eva\r\nEND:VEVENT\r\nBEGIN:VEVENT \"æ\";")
                        .ics();
        assertThat(Biweekly.parse(ics).first().getEvents()).hasSize(1);
        assertThat(ics.lines())
                .allMatch(line ->
                        line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void a_cancellation_names_the_same_entry() {
        var calendar = calendar(ZoneId.of("Europe/Copenhagen"), "Eva Eksempel");
        var request = Biweekly.parse(calendar.request().orElseThrow().ics()).first();
        var cancel = Biweekly.parse(calendar.cancel().orElseThrow().ics()).first();
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancel.getEvents().getFirst().getUid())
                .isEqualTo(request.getEvents().getFirst().getUid());
    }

    private static CalendarPart entry(ZoneId zone, String name) {
        return calendar(zone, name).request().orElseThrow();
    }

    @Test
    void answers_to_the_invitation_go_where_answers_to_letters_go() {
        var zone = ZoneId.of("Europe/Copenhagen");
        assertThat(organiser(calendar(zone, "Eva", "konference@oestby.dk")))
                .isEqualTo("konference@oestby.dk");
        assertThat(organiser(calendar(zone, "Eva"))).isEqualTo("noreply@konference.example.dk");
    }

    private static String organiser(PlaceCalendar calendar) {
        return Biweekly.parse(calendar.request().orElseThrow().ics())
                .first()
                .getEvents()
                .getFirst()
                .getOrganizer()
                .getEmail();
    }

    private static PlaceCalendar calendar(ZoneId zone, String name) {
        return calendar(zone, name, null);
    }

    private static PlaceCalendar calendar(ZoneId zone, String name, @Nullable String replies) {
        var conference =
                new Conference(new ConferenceId(1), new Slug("havedag"), START, "Anna Eksempel");
        var sheet =
                new Sheet(
                        conference,
                        Invented.setup(conference.id(), null),
                        new Texts.ForConference(Map.of()),
                        "https://konference.example.dk",
                        replies,
                        "Østby Kommune, haver; veje",
                        Map.of(Words.DANISH, "Havedag"),
                        Map.of(),
                        new Span(START.atZone(zone), END.atZone(zone)),
                        zone,
                        CalendarLines.zone(zone, START, END).toList(),
                        null,
                        false);
        return new PlaceCalendar(
                sheet,
                Words.DANISH,
                new RegistrationId(17),
                new Person(name, "eva@oestby.dk", null, null, null, null),
                0,
                START);
    }
}
