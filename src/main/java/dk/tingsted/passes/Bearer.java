package dk.tingsted.passes;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Words;

/// Somebody who came in by her pass.
public record Bearer(Conference conference, Pass pass, Words words) {

    public String slug() {
        return conference.slug().value();
    }
}
