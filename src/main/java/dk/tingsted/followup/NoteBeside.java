package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Sequel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from the conference's pages to its note.
@Component
@Order(10)
class NoteBeside implements Alongside {

    private final FollowUpStore store;

    NoteBeside(FollowUpStore store) {
        this.store = store;
    }

    @Override
    public List<Sequel> sequels(Conference conference) {
        return store.isThere(conference.id())
                ? List.of(
                        new Sequel(
                                new Sequel.Told(
                                        "followup",
                                        "Opsamling",
                                        "Hvem sagde hvad, og hvad bordene kom frem til."),
                                new Sequel.Told(
                                        "followup",
                                        "Follow-up",
                                        "Who said what, and what the tables came to.")))
                : List.of();
    }
}
