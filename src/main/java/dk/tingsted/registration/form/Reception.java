package dk.tingsted.registration.form;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.Drawn;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.KeptFor;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Finds what a page about registering is about, and remembers it: a thousand people who come at
/// once cost the database one look. What this copy of the program keeps or publishes is seen at
/// once, what another one does as soon as we hear of it; who gets in is decided by what stands in
/// the database when she does ([dk.tingsted.registration.Outcome.Altered]).
@Component
public class Reception implements ApplicationRunner {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 2_000;

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;
    private final Tidings tidings;
    private final KeptFor kept;
    private final InstantSource clock;
    private final Remembered<String, Known> desks = new Remembered<>(GOOD_FOR, MANY);

    Reception(
            Conferences conferences,
            Programmes programmes,
            Setups setups,
            Tidings tidings,
            KeptFor kept,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
        this.tidings = tidings;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(Setups.TIDING, this::forget, desks::forgetAll);
        tidings.listen(EditionPublished.TIDING, this::forget, desks::forgetAll);
    }

    /// A conference that people register for, as everybody may see it.
    ///
    /// @param organisations that a form suggests, drawn
    /// @param notice how what is written is used, drawn
    /// @param blank the people of a form in which nobody has written yet
    public record Desk(
            Conference conference,
            Programme programme,
            Setup setup,
            Drawn organisations,
            Drawn notice,
            List<PersonPart> blank,
            Around around) {

        public Desk {
            blank = List.copyOf(blank);
        }

        public Words words() {
            return around.words();
        }
    }

    /// With the parts of a page that are the same for all readers.
    private record Known(
            Conference conference,
            Programme programme,
            Setup setup,
            Drawn organisations,
            Drawn danishNotice,
            Drawn englishNotice,
            List<PersonPart> danishBlank,
            List<PersonPart> englishBlank) {

        Known {
            danishBlank = List.copyOf(danishBlank);
            englishBlank = List.copyOf(englishBlank);
        }

        static Known of(Conference conference, Programme programme, Setup setup, KeptFor kept) {
            var suggestions =
                    Html.PAGES.registrationSuggestions("organisations", suggested(programme));
            return new Known(
                    conference,
                    programme,
                    setup,
                    Html.kept(suggestions),
                    notice(setup, Words.DANISH, kept),
                    notice(setup, Words.ENGLISH, kept),
                    blank(setup, Words.DANISH),
                    blank(setup, Words.ENGLISH));
        }

        private static Drawn notice(Setup setup, Words words, KeptFor kept) {
            var told = kept.told(setup.conference(), words);
            return Html.kept(Html.PAGES.registrationNotice(words, setup.notice(), told));
        }

        private static List<PersonPart> blank(Setup setup, Words words) {
            return new Sheet(setup, Sent.empty(), words, List.of()).people();
        }

        Desk desk(String page, Words words) {
            var slug = conference.slug().value();
            var around = new Around(slug, words.title(programme), words, page);
            boolean english = words == Words.ENGLISH;
            return new Desk(
                    conference,
                    programme,
                    setup,
                    organisations,
                    english ? englishNotice : danishNotice,
                    english ? englishBlank : danishBlank,
                    around);
        }
    }

    /// The conference of an address.
    ///
    /// @param page the page within the conference's site
    /// @throws NotFound while the conference is not published, or registration was never opened
    public Desk at(String slug, String page, Words words) {
        return desks.of(slug, clock.instant(), () -> found(slug))
                .orElseThrow(NotFound::new)
                .desk(page, words);
    }

    /// For one who prepares it.
    public Desk desk(
            Conference conference, Programme programme, Setup setup, String page, Words words) {
        return Known.of(conference, programme, setup, kept).desk(page, words);
    }

    private void forget(String id) {
        forget(conferences.get(new ConferenceId(Long.parseLong(id))));
    }

    /// It is not any more as it is remembered.
    void forget(Conference conference) {
        desks.forget(conference.slug().value());
    }

    private Optional<Known> found(String slug) {
        var conference = conferences.at(slug);
        return setups.of(conference.id())
                .filter(setup -> setup.openedAt() != null)
                .flatMap(setup ->
                        programmes
                                .latestEdition(conference.id())
                                .map(Edition::programme)
                                .map(programme -> Known.of(conference, programme, setup, kept)));
    }

    /// Only what the published programme names, and the regions.
    private static List<String> suggested(Programme programme) {
        var named =
                programme.items().stream()
                        .flatMap(item -> item.people().stream())
                        .map(Participation::organisation)
                        .filter(Objects::nonNull)
                        .filter(name -> Municipalities.named(name).isEmpty());
        return Stream.concat(Municipalities.regions().stream(), named)
                .distinct()
                .sorted(Danish.ORDER)
                .toList();
    }
}
