package dk.tingsted.notices;

import dk.tingsted.conference.Conferences;
import dk.tingsted.notices.CircularStore.UnderWay;
import dk.tingsted.registration.Broadcasts;
import dk.tingsted.registration.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries released letters to the outbox, a hundred people at a time. Each hundred is one
/// transaction that also notes how far it has come: a program that is killed goes on from there,
/// and two copies of it never write to the same hundred.
@Component
class CircularPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CircularPost.class);
    private static final int AT_ONCE = 100;
    private static final int SECONDS = 15;

    private final CircularStore store;
    private final NoticeStore letters;
    private final Conferences conferences;
    private final Broadcasts broadcasts;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("circulars").factory());

    CircularPost(
            CircularStore store,
            NoticeStore letters,
            Conferences conferences,
            Broadcasts broadcasts,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.conferences = conferences;
        this.broadcasts = broadcasts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::carry, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /// There is something to carry. Whoever says so does not wait for it.
    void hurry() {
        timer.execute(this::carry);
    }

    @Override
    public void destroy() {
        timer.shutdown();
    }

    /// What fails now is tried again.
    private void carry() {
        try {
            while (!timer.isShutdown() && next(clock.instant())) {
                // More may be under way.
            }
        } catch (RuntimeException e) {
            LOG.warn("A letter to all could not go on; tried again in {} s", SECONDS, e);
        }
    }

    /// Posts to the next hundred.
    ///
    /// @return false when nobody is left, or another copy of the program is at it
    boolean next(Instant now) {
        return transactions.execute(_ -> {
            var underWay = store.holdUnderWay();
            underWay.ifPresent(one -> post(one, now));
            return underWay.isPresent();
        });
    }

    private void post(UnderWay one, Instant now) {
        var circular = one.circular();
        var some =
                broadcasts.expected(
                        one.conference(), circular.publishedAt(), one.reached(), AT_ONCE);
        var spokenTo = SpokenTo.of(letters.of(one.conference()), circular.edition());
        var to = some.stream().filter(each -> !spokenTo.includes(each.person())).toList();
        var conference = conferences.get(one.conference());
        int many = broadcasts.post(conference, circular.broadcast(), to, now);
        store.reached(circular.id(), last(some, one), many, some.size() < AT_ONCE, now);
    }

    private static long last(List<Registration> some, UnderWay one) {
        return some.isEmpty() ? one.reached() : some.getLast().id().value();
    }
}
