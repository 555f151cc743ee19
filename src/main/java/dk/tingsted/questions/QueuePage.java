package dk.tingsted.questions;

import dk.tingsted.programme.publishing.Words;
import java.util.List;

/// The moderator's queue.
public record QueuePage(String slug, String by, Queue queue) {

    public String title() {
        return Words.DANISH.title(queue.programme());
    }

    public List<Asked> waiting() {
        return queue.in(Asked.State.WAITING);
    }

    public List<Asked> parked() {
        return queue.in(Asked.State.PARKED);
    }

    public List<Asked> answered() {
        return queue.in(Asked.State.ANSWERED);
    }

    public List<Asked> hidden() {
        return queue.in(Asked.State.HIDDEN);
    }

    public String here() {
        return "/organiser/" + slug + "/questions";
    }
}
