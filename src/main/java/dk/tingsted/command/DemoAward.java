package dk.tingsted.command;

import dk.tingsted.award.Award;
import dk.tingsted.award.Awards;
import dk.tingsted.award.Nominations;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The award that the programme itself names, given by a jury: its links are made on the
/// organiser's page.
final class DemoAward {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private DemoAward() {}

    static void announce(Server server, Conference conference, String by) {
        var programme =
                server.verbs(Programmes.class)
                        .latestEdition(conference.id())
                        .orElseThrow()
                        .programme();
        Nominations.given(programme)
                .ifPresent(item -> announce(server, conference, programme, item, by));
    }

    private static void announce(
            Server server, Conference conference, Programme programme, Item item, String by) {
        LocalDate day = item.day();
        var start = item.start();
        if (day != null && start != null) {
            var plan =
                    new Award.Plan(
                            item.title(),
                            Award.Voters.JURY,
                            at(programme, programme.days().getFirst(), MORNING),
                            at(programme, day, start.minusMinutes(5)));
            server.verbs(Awards.class).save(conference, plan, Nominations.of(programme), by);
        }
    }

    private static Instant at(Programme programme, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(programme.zone()).toInstant();
    }
}
