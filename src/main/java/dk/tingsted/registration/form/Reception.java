package dk.tingsted.registration.form;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import org.springframework.stereotype.Component;

/// Finds what a page about registering is about.
@Component
public class Reception {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;

    Reception(Conferences conferences, Programmes programmes, Setups setups) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
    }

    /// A conference that people register for, as everybody may see it.
    public record Desk(Conference conference, Programme programme, Setup setup, Around around) {

        public Words words() {
            return around.words();
        }
    }

    /// The conference of an address.
    ///
    /// @param page the page within the conference's site
    /// @throws NotFound while the conference is not published, or registration was never opened
    public Desk at(String slug, String page, Words words) {
        var conference = conferences.at(slug);
        var setup =
                setups.of(conference.id())
                        .filter(one -> one.openedAt() != null)
                        .orElseThrow(NotFound::new);
        var programme =
                programmes
                        .latestEdition(conference.id())
                        .map(Edition::programme)
                        .orElseThrow(NotFound::new);
        return desk(conference, programme, setup, page, words);
    }

    public static Desk desk(
            Conference conference, Programme programme, Setup setup, String page, Words words) {
        var slug = conference.slug().value();
        var around = new Around(slug, words.title(programme), words, page);
        return new Desk(conference, programme, setup, around);
    }
}
