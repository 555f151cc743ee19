package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.tables.hall.Halls;
import dk.tingsted.tables.hall.Layout;
import java.time.Instant;
import java.util.List;

/// The tables of a conference whose programme has people talk at them: three rounds, one for each
/// of what they talk about.
final class DemoTables {

    private static final int SEATS = 8;
    private static final int ROUNDS = 3;

    private DemoTables() {}

    /// One that people are registered for.
    static void seat(Server server, Conference conference, String by, Instant now) {
        var halls = server.verbs(Halls.class);
        halls.save(
                conference,
                new Layout(null, SEATS, ROUNDS, List.of("municipality", "group"), Layout.Forms.ANY),
                List.of(),
                by,
                now);
        halls.seatAndPublish(conference, by, now);
    }
}
