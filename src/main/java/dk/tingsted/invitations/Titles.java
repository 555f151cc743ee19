package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// What a conference is called, and whose clock it goes by.
@Component
class Titles {

    private final Programmes programmes;

    Titles(Programmes programmes) {
        this.programmes = programmes;
    }

    ZoneId zone(Conference conference) {
        return programmes.zone(conference);
    }

    /// By its latest edition; by its address where there is none.
    String of(Conference conference) {
        return programmes.editions(conference.id()).stream()
                .findFirst()
                .map(edition -> Words.DANISH.title(edition.programme()))
                .orElse(conference.slug().value());
    }
}
