package dk.tingsted.registration.planned;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Occasion;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.registration.Inquiry;
import dk.tingsted.registration.Inquiry.Open;
import dk.tingsted.registration.Mailings;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.planned.OwedStore.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The letters that go at a time.
@Service
class PlannedLetters {

    /// So many are written to at once; those who register meanwhile wait for none of them.
    static final int BATCH = 100;

    /// Her receipt comes first, and whoever thinks better of it at once hears no more. Nobody
    /// misses anything: the receipt leads to the same page.
    static final Duration AFTER_RECEIPT = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(PlannedLetters.class);

    private final PlanStore plans;
    private final OwedStore owed;
    private final List<Inquiry> inquiries;
    private final Spans spans;
    private final Meetings meetings;
    private final Mailings mailings;
    private final EventLog log;
    private final TransactionTemplate transactions;

    PlannedLetters(
            PlanStore plans,
            OwedStore owed,
            List<Inquiry> inquiries,
            Spans spans,
            Meetings meetings,
            Mailings mailings,
            EventLog log,
            TransactionTemplate transactions) {
        this.plans = plans;
        this.owed = owed;
        this.inquiries = List.copyOf(inquiries);
        this.spans = spans;
        this.meetings = meetings;
        this.mailings = mailings;
        this.log = log;
        this.transactions = transactions;
    }

    /// Lays in the outbox what has come due. Several copies of the program may look at the same
    /// time: each letter goes once.
    void look(Instant now) {
        var asking = asking();
        var decided = plans.all();
        spans.of(decided.keySet())
                .forEach((conference, span) ->
                        Schedule.OCCASIONS.stream()
                                .filter(one ->
                                        isDue(
                                                one,
                                                decided.getOrDefault(conference, Decided.NOTHING)
                                                        .asking(window(asking, conference)),
                                                span,
                                                now))
                                .forEach(one -> post(conference, one, now)));
    }

    Decided decided(Conference conference) {
        return decided(conference.id());
    }

    private Decided decided(ConferenceId conference) {
        return plans.of(conference).asking(window(asking(), conference));
    }

    private Map<ConferenceId, Open> asking() {
        var asking = new HashMap<ConferenceId, Open>();
        inquiries.forEach(one -> asking.putAll(one.all()));
        return asking;
    }

    private static Optional<Window> window(
            Map<ConferenceId, Open> asking, ConferenceId conference) {
        return Optional.ofNullable(asking.get(conference))
                .map(open -> new Window(open.from(), open.until()));
    }

    /// How many would get the letter if it went now.
    int owed(
            Conference conference,
            Occasion occasion,
            Decided decided,
            Optional<Span> span,
            Instant now) {
        return owed.count(asked(conference.id(), occasion, decided, span, now));
    }

    Map<Occasion, OwedStore.Gone> gone(Conference conference) {
        return owed.gone(conference.id());
    }

    /// @param meeting empty where nobody meets on a screen
    void keep(
            Conference conference,
            Plan plan,
            Optional<Meeting> meeting,
            Organiser by,
            Instant now) {
        transactions.executeWithoutResult(_ -> {
            plans.keep(conference.id(), plan, by.name(), now);
            meeting.ifPresentOrElse(
                    one -> meetings.keep(conference.id(), one, by.name(), now),
                    () -> meetings.remove(conference.id()));
            log.add(now, by.id(), "letters planned", conference.slug().value());
        });
    }

    void hold(Conference conference, Occasion occasion, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            plans.hold(conference.id(), occasion, by.name(), now);
            log.add(now, by.id(), "planned letter held", about(conference, occasion));
        });
    }

    void letGo(Conference conference, Occasion occasion, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            plans.letGo(conference.id(), occasion);
            log.add(now, by.id(), "planned letter let go", about(conference, occasion));
        });
    }

    void sendFollowUp(Conference conference, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            plans.sendFollowUp(conference.id(), by.name(), now);
            log.add(now, by.id(), "follow-up sent", conference.slug().value());
        });
    }

    /// What fails now is tried again at the next look, and keeps no other back.
    private void post(ConferenceId conference, Occasion occasion, Instant now) {
        try {
            while (batch(conference, occasion, now) > 0) {
                LOG.debug("Some letters laid in the outbox");
            }
        } catch (RuntimeException e) {
            LOG.warn("Letters {} could not be written; tried again", occasion, e);
        }
    }

    /// Asks again what is decided: somebody may have held it since, or published another day.
    private int batch(ConferenceId conference, Occasion occasion, Instant now) {
        return transactions.execute(_ -> {
            var decided = decided(conference);
            var span = spans.of(conference);
            if (span.filter(one -> isDue(occasion, decided, one, now)).isEmpty()) {
                return 0;
            }
            var asked = asked(conference, occasion, decided, span, now.minus(AFTER_RECEIPT));
            var held = owed.hold(asked, BATCH);
            var claimed = held.isEmpty() ? List.<RegistrationId>of() : owed.claim(asked, held, now);
            if (!claimed.isEmpty()) {
                mailings.post(conference, claimed, occasion, now);
            }
            return claimed.size();
        });
    }

    private static boolean isDue(Occasion occasion, Decided decided, Span span, Instant now) {
        return !decided.isHeld(occasion)
                && Schedule.window(occasion, decided, span)
                        .filter(window -> window.isOpen(now))
                        .isPresent();
    }

    private Asked asked(
            ConferenceId conference,
            Occasion occasion,
            Decided decided,
            Optional<Span> span,
            Instant since) {
        return new Asked(
                conference,
                occasion,
                since,
                answered(conference, occasion),
                told(occasion, decided, span));
    }

    /// Nobody who has answered is reminded of it.
    private Set<RegistrationId> answered(ConferenceId conference, Occasion occasion) {
        return occasion == Occasion.EVALUATION_REMINDER
                ? inquiries.stream()
                        .flatMap(one -> one.answered(conference).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable Instant told(Occasion occasion, Decided decided, Optional<Span> span) {
        return span.filter(_ -> occasion == Occasion.DAY_BEFORE)
                .map(one -> Schedule.dayBefore(decided.plan(), one))
                .orElse(null);
    }

    private static String about(Conference conference, Occasion occasion) {
        return conference.slug().value() + " " + occasion;
    }
}
