package dk.tingsted.registration.setup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.programme.publishing.SignUp;
import dk.tingsted.programme.publishing.site.PublishedSites;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Tells the conference's pages that it can be registered for, and within which hours.
@Component
class Announcements implements ApplicationRunner {

    private final Conferences conferences;
    private final Setups setups;
    private final PublishedSites sites;
    private final Tidings tidings;

    Announcements(Conferences conferences, Setups setups, PublishedSites sites, Tidings tidings) {
        this.conferences = conferences;
        this.setups = setups;
        this.sites = sites;
        this.tidings = tidings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(Setups.TIDING, this::announce, this::announceAll);
        announceAll();
    }

    private void announceAll() {
        conferences.all().forEach(this::announce);
    }

    private void announce(String id) {
        announce(conferences.get(new ConferenceId(Long.parseLong(id))));
    }

    private void announce(Conference conference) {
        setups.of(conference.id()).ifPresent(setup -> announce(conference, setup));
    }

    /// Says nothing of what was never opened.
    private void announce(Conference conference, Setup setup) {
        if (setup.openedAt() != null) {
            sites.announce(conference, new SignUp(setup.opensAt(), setup.closesAt()));
        }
    }
}
