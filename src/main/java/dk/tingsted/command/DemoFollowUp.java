package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.followup.Publishing;
import java.time.Instant;
import java.util.List;

/// The drafts of the notes, composed of what the demonstration knows by then.
final class DemoFollowUp {

    private DemoFollowUp() {}

    static void compose(Server server, List<Conference> conferences, String by, Instant now) {
        var publishing = server.verbs(Publishing.class);
        conferences.forEach(one -> publishing.compose(one, by, now));
    }
}
