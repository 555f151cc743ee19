package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import org.springframework.stereotype.Component;

/// Finds the agreement that an address names.
@Component("agreementDesks")
public class Desks {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Agreements agreements;

    Desks(Conferences conferences, Programmes programmes, Agreements agreements) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.agreements = agreements;
    }

    /// The one at that address.
    ///
    /// @throws NotFound where there is none
    public Desk at(String slug, long agreement, Organiser by) {
        var conference = conferences.at(slug);
        return new Desk(
                conference,
                programmes.title(conference),
                by.name(),
                agreements.get(conference, agreement),
                null,
                "");
    }

    /// One that nobody in particular looks at.
    public Desk of(Conference conference, Agreement agreement) {
        return new Desk(conference, programmes.title(conference), "", agreement, null, "");
    }

    /// @throws NotFound where the agreement has no such area
    Area area(Desk desk, long id) {
        return agreements.areas(desk.agreement().id()).stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
