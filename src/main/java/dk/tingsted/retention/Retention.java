package dk.tingsted.retention;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Retained;
import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.Spans;
import dk.tingsted.retention.RetentionStore.Done;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets what is known of people when its time is up. Several copies of the program may look at
/// the same time: each conference is held while something of it goes, and what has gone is not
/// there for the next one.
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Conferences conferences;
    private final Spans spans;
    private final RetentionStore store;
    private final List<Retained> parts;
    private final Tidings tidings;
    private final TransactionTemplate transactions;

    Retention(
            Conferences conferences,
            Spans spans,
            RetentionStore store,
            List<Retained> parts,
            Tidings tidings,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.spans = spans;
        this.store = store;
        this.parts = List.copyOf(parts);
        this.tidings = tidings;
        this.transactions = transactions;
    }

    /// Everything whose time is up, in all conferences.
    public void look(Instant now) {
        var all = conferences.all();
        var held = spans.of(all.stream().map(Conference::id).toList());
        all.forEach(one -> look(one, plan(one, held.get(one.id()), now), now));
    }

    /// Everything whose time is up, in one.
    public void look(Conference conference, Instant now) {
        look(conference, plan(conference, now), now);
    }

    private void look(Conference conference, Plan plan, Instant now) {
        plan.due(now).forEach(due -> forget(conference.id(), due.kind(), now));
    }

    Plan plan(Conference conference, Instant now) {
        return plan(conference, spans.of(conference.id()).orElse(null), now);
    }

    private Plan plan(Conference conference, @Nullable Span span, Instant now) {
        var id = conference.id();
        var end =
                span == null
                        ? conference.createdAt().plus(Plan.NEVER_HELD)
                        : span.end().toInstant();
        return Plan.of(end, store.known(id, now), store.chosen(id));
    }

    /// How long a kind is kept after this conference.
    int days(ConferenceId conference, Kind kind) {
        return store.chosen(conference).getOrDefault(kind, Term.of(kind).usual());
    }

    Map<Kind, Integer> chosen(ConferenceId conference) {
        return store.chosen(conference);
    }

    void choose(ConferenceId conference, Map<Kind, Integer> days, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.choose(conference, days, by, now);
            // The form tells how long, and is remembered.
            tidings.tell(Setups.TIDING, Long.toString(conference.value()));
        });
    }

    /// How many there are of a kind yet.
    int count(ConferenceId conference, Kind kind) {
        return of(kind).stream().mapToInt(part -> part.count(conference)).sum();
    }

    List<Done> done(ConferenceId conference) {
        return store.done(conference);
    }

    Map<String, Integer> left(ConferenceId conference, Kind kind) {
        return store.left(conference, kind);
    }

    private void forget(ConferenceId conference, Kind kind, Instant now) {
        if (count(conference, kind) == 0) {
            return;
        }
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference);
            int many = count(conference, kind);
            if (many > 0) {
                store.leave(conference, kind, counts(conference, kind));
                of(kind).forEach(part -> part.forget(conference, now));
                store.done(conference, kind, many, now);
                LOG.info("Time is up: {} of {} in conference {}", many, kind, conference.value());
            }
        });
    }

    private Map<String, Integer> counts(ConferenceId conference, Kind kind) {
        var counts = new LinkedHashMap<String, Integer>();
        of(kind).forEach(part ->
                part.left(conference)
                        .forEach((name, many) -> counts.merge(name, many, Integer::sum)));
        return counts;
    }

    private List<Retained> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
