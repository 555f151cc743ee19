package dk.tingsted.registration.setup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.publishing.SignUp;
import dk.tingsted.programme.publishing.site.PublishedSites;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.SetupKept;
import dk.tingsted.registration.Setups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the conference's pages that it can be registered for, and within which hours.
@Component
class Announcements implements ApplicationRunner {

    private final Conferences conferences;
    private final Setups setups;
    private final PublishedSites sites;

    Announcements(Conferences conferences, Setups setups, PublishedSites sites) {
        this.conferences = conferences;
        this.setups = setups;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var conference : conferences.all()) {
            setups.of(conference.id()).ifPresent(setup -> announce(conference, setup));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void kept(SetupKept fact) {
        var setup = fact.setup();
        announce(conferences.get(setup.conference()), setup);
    }

    /// Says nothing of what was never opened.
    private void announce(Conference conference, Setup setup) {
        if (setup.openedAt() != null) {
            sites.announce(conference, new SignUp(setup.opensAt(), setup.closesAt()));
        }
    }
}
