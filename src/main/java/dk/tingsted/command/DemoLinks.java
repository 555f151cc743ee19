package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.speakers.Speakers;
import java.time.Instant;

/// A konferencier whom nobody has met, with a link that has been used, and what the secretariat
/// asks of those who speak. A link that works is made on the page of links.
final class DemoLinks {

    private static final String REQUEST =
            "Aflever dine slides senest dagen før, så ligger de klar på maskinen i salen.\n\nKom til"
                    + " scenen, når punktet før dit begynder. Der er mikrofon og teleslynge; sig til,"
                    + " hvis du har brug for andet.";

    private DemoLinks() {}

    static void bringTo(Server server, Conference conference, String by, Instant now) {
        var passes = server.verbs(Passes.class);
        var _ = passes.make(conference, Purpose.LEAD, "anna prøvesen", "Anna Prøvesen", by, now);
        passes.of(conference.id()).forEach(pass -> passes.used(conference, pass, now));
        server.verbs(Speakers.class).ask(conference.id(), REQUEST, by, now);
    }
}
