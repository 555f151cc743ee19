package dk.tingsted.registration.setup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.form.Reception;
import dk.tingsted.registration.setup.SetupPage.Missing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds what an organiser sets up, and keeps what was changed.
@Component
class Desks {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;
    private final Reception reception;
    private final InstantSource clock;

    Desks(
            Conferences conferences,
            Programmes programmes,
            Setups setups,
            Reception reception,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
        this.reception = reception;
        this.clock = clock;
    }

    /// @param programme as published, or the draft before that
    record Desk(
            Conference conference,
            Programme programme,
            boolean published,
            Setup setup,
            String by,
            Instant now) {

        SetupView view() {
            return new SetupView(conference.slug().value(), by, programme, setup, now, published);
        }

        List<Missing> lacks() {
            return Lacks.of(setup, published, now);
        }
    }

    Desk at(String slug, String by) {
        var conference = conferences.at(slug);
        var now = clock.instant();
        var edition = programmes.latestEdition(conference.id());
        var programme =
                edition.map(Edition::programme)
                        .orElseGet(() -> programmes.draft(conference).programme());
        var setup =
                setups.of(conference.id())
                        .orElseGet(() -> Beginning.of(conference.id(), programme, now));
        return new Desk(conference, programme, edition.isPresent(), setup, by, now);
    }

    /// As participants see it.
    Reception.Desk shown(Desk desk) {
        return reception.desk(
                desk.conference(), desk.programme(), desk.setup(), "registration", Words.DANISH);
    }

    /// As it is kept: what somebody has chosen already does not go.
    Setup save(Desk desk, Setup setup) {
        return setups.save(setup, desk.by(), desk.now());
    }
}
