package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.workshops.choosing.Round.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which the pages of everybody's workshops follow: a state that changes when
/// something else can be done, and how many places are free. While people wish nothing is counted:
/// who sees what others want wishes by it, and not for what she wants. Nothing here is about
/// anybody.
@Component
class WorkshopLines implements LiveSource {

    private static final Pattern FORM = Pattern.compile("/([a-z0-9-]+)/workshops/events");
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 2_000;

    private final Rounds rounds;
    private final Conferences conferences;
    private final LiveStreams streams;
    private final InstantSource clock;
    private final Remembered<String, ConferenceId> ids = new Remembered<>(GOOD_FOR, MANY);

    WorkshopLines(
            Rounds rounds, Conferences conferences, LiveStreams streams, InstantSource clock) {
        this.rounds = rounds;
        this.conferences = conferences;
        this.streams = streams;
        this.clock = clock;
    }

    @EventListener
    void changed(RoundsChanged fact) {
        streams.changed(path ->
                slug(path)
                        .filter(one -> fact.slug().isEmpty() || one.equals(fact.slug()))
                        .isPresent());
    }

    @Override
    public boolean isAt(String path) {
        return slug(path).isPresent();
    }

    private static Optional<String> slug(String path) {
        var parts = FORM.matcher(path);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    @Override
    public LiveEvent event(String path) {
        var now = clock.instant();
        var plan =
                slug(path)
                        .flatMap(slug -> id(slug, now))
                        .flatMap(id -> rounds.plan(id, now))
                        .orElseThrow(NotFound::new);
        var told = "{\"state\":\"" + plan.state(now) + "\",\"free\":{" + free(plan, now) + "}}";
        return LiveEvent.of(Integer.toHexString(told.hashCode()), "workshops", told);
    }

    private Optional<ConferenceId> id(String slug, Instant now) {
        return ids.of(slug, now, () -> Optional.of(conferences.at(slug).id()));
    }

    private String free(Plan plan, Instant now) {
        var open = plan.rounds().stream().filter(round -> isTold(round, now)).toList();
        if (open.isEmpty()) {
            return "";
        }
        var loads = rounds.loads(plan.conference(), now);
        return open.stream()
                .flatMap(round ->
                        round.venues().stream()
                                .map(venue -> {
                                    int seats = round.seats(venue, now);
                                    int load = loads.getOrDefault(venue.workshop(), 0);
                                    return "\"%s\":%d"
                                            .formatted(venue.workshop(), Math.max(0, seats - load));
                                }))
                .collect(Collectors.joining(","));
    }

    private static boolean isTold(Round round, Instant now) {
        var phase = round.phase(now);
        return phase == Phase.SETTLED
                || (phase == Phase.OPEN && round.terms().way() == Way.FIRST_COME);
    }
}
