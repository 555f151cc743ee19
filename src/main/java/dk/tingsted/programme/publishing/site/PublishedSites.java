package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Slug;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.time.Regular;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.KeptPages;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.SignUp;
import dk.tingsted.programme.publishing.Stall;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Keeps the site of the latest edition of every conference: all of them when the program starts,
/// one when it is published. Only editions come in here, so a draft has no address to leak by.
@Component
public class PublishedSites implements ApplicationRunner, Regular {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedSites.class);
    private static final String TIDING = "site";
    private static final Duration AFTER_START = Duration.ofSeconds(3);

    private final Conferences conferences;
    private final Programmes programmes;
    private final KeptPages pages;
    private final Addresses addresses;
    private final Tidings tidings;
    private final ObjectProvider<Alongside> alongside;
    private final Map<Slug, Site.Listed> listed = new ConcurrentHashMap<>();
    private final Map<Slug, SignUp> signUps = new ConcurrentHashMap<>();
    private final InstantSource time;
    private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.MIN);

    PublishedSites(
            Conferences conferences,
            Programmes programmes,
            KeptPages pages,
            Addresses addresses,
            Tidings tidings,
            ObjectProvider<Alongside> alongside,
            InstantSource time) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.pages = pages;
        this.addresses = addresses;
        this.tidings = tidings;
        this.alongside = alongside;
        this.time = time;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /// Past midnight a conference that was ahead has been held.
    @Override
    public void look(Instant now) {
        if (!LocalDate.ofInstant(now, Clocks.DANISH).equals(today.get())) {
            keepIndex();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(EditionPublished.TIDING, this::catchUp, this::catchUp);
        tidings.listen(TIDING, this::keepAgain, this::keepAllAgain);
        var latest = programmes.latestEditions();
        for (var conference : conferences.all()) {
            var edition = latest.get(conference.id());
            if (edition != null) {
                keep(conference, edition);
            }
        }
        keepIndex();
        pages.replace("was", () -> List.of(Site.accessibility(base())));
        Thread.ofVirtual().name("kept-pages").start(this::fillLater);
    }

    /// When the start is over: it needs the processors itself. Whoever asks before that waits for
    /// the pages of one conference only.
    private void fillLater() {
        try {
            Thread.sleep(AFTER_START);
            pages.fill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            LOG.info("The pages are made when they are asked for: {}", e.getMessage());
        }
    }

    /// In the transaction that publishes: every copy of the program hears it when it is so.
    @EventListener
    void publishing(EditionPublished fact) {
        tidings.tell(EditionPublished.TIDING, Long.toString(fact.conference().id().value()));
    }

    /// With all that other copies of the program published.
    private void catchUp() {
        var newest = programmes.newestNumbers();
        conferences.all().stream()
                .filter(one -> shownNumber(one) < newest.getOrDefault(one.id(), 0))
                .forEach(this::catchUp);
    }

    private void catchUp(String id) {
        catchUp(conferences.get(new ConferenceId(Long.parseLong(id))));
    }

    private void catchUp(Conference conference) {
        programmes
                .latestEdition(conference.id())
                .filter(edition -> edition.number() > shownNumber(conference))
                .ifPresent(edition -> {
                    keep(conference, edition);
                    keepIndex();
                });
    }

    private int shownNumber(Conference conference) {
        var shown = listed.get(conference.slug());
        return shown == null ? 0 : shown.edition().number();
    }

    /// Has all copies of the program make a conference's pages anew, when the caller's transaction
    /// is committed: something that is shown alongside its programme is another.
    public void renew(Conference conference) {
        tidings.tell(TIDING, Long.toString(conference.id().value()));
    }

    private void keepAgain(String id) {
        keepAgain(conferences.get(new ConferenceId(Long.parseLong(id))));
    }

    private void keepAllAgain() {
        conferences.all().forEach(this::keepAgain);
    }

    private void keepAgain(Conference conference) {
        var shown = listed.get(conference.slug());
        if (shown != null) {
            keep(conference, shown.edition());
        }
    }

    /// Tells on a conference's pages within which hours people register for it.
    public synchronized void announce(Conference conference, SignUp signUp) {
        var before = signUps.put(conference.slug(), signUp);
        var shown = listed.get(conference.slug());
        if (shown != null && !signUp.equals(before)) {
            keep(conference, shown.edition());
        }
    }

    /// Two editions may arrive at once: the later one stays, whichever is made first.
    private synchronized void keep(Conference conference, Edition edition) {
        var slug = conference.slug();
        var before = listed.get(slug);
        if (before == null || before.edition().number() <= edition.number()) {
            pages.replace(slug.value(), () -> Site.of(publication(conference, edition)));
            listed.put(slug, Site.Listed.of(slug, edition));
        }
    }

    private Publication publication(Conference conference, Edition latest) {
        var editions =
                programmes.editions(conference.id()).reversed().stream()
                        .filter(edition -> edition.number() <= latest.number())
                        .toList();
        var signUp = signUps.get(conference.slug());
        return new Publication(
                editions,
                conference.slug(),
                base(),
                signUp,
                alongside.stream().flatMap(one -> one.annexes(conference).stream()).toList(),
                alongside.stream()
                        .flatMap(one -> one.hall(conference).stream())
                        .findFirst()
                        .orElse(Stall.Hall.EMPTY));
    }

    /// The list on the front page, as it is today.
    private synchronized void keepIndex() {
        var now = LocalDate.ofInstant(time.instant(), Clocks.DANISH);
        today.set(now);
        var ahead = Ahead.of(listed.values(), now);
        pages.replace("", () -> List.of(Site.index(ahead)));
    }

    private String base() {
        return addresses.base().toString().replaceFirst("/$", "");
    }
}
