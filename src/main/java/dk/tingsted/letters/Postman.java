package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Sending.Round;
import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.space.ReadOnly;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Sends in a thread of its own, from shortly after the program began until it ends. Without a mail
/// server there is nobody here.
@Component
class Postman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /// The start of the program needs the processors for itself.
    private static final Duration AFTER_THE_START = Duration.ofSeconds(2);

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);
    private static final Duration AT_LEAST = Duration.ofMinutes(2);
    private static final Duration TO_FINISH = Duration.ofSeconds(8);

    private final SendingStore store;
    private final Bell bell;
    private final Settings settings;
    private final InstantSource clock;
    private final ReadOnly readOnly;
    private final ObjectProvider<Enclosing> enclosing;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<Optional<Thread>> thread =
            new AtomicReference<>(Optional.empty());

    Postman(
            SendingStore store,
            Bell bell,
            Settings settings,
            InstantSource clock,
            ReadOnly readOnly,
            ObjectProvider<Enclosing> enclosing) {
        this.store = store;
        this.bell = bell;
        this.settings = settings;
        this.clock = clock;
        this.readOnly = readOnly;
        this.enclosing = enclosing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Optional.ofNullable(settings.mail())
                .ifPresent(server -> {
                    var walk =
                            Thread.ofPlatform()
                                    .daemon()
                                    .name("letters")
                                    .unstarted(() -> walk(server));
                    thread.set(Optional.of(walk));
                    walk.start();
                });
    }

    /// The letter on the line is finished and noted; the others wait for the next start. Nobody is
    /// interrupted: that would break the note.
    @Override
    public void destroy() throws InterruptedException {
        end.countDown();
        bell.ring();
        var walk = thread.get();
        if (walk.isPresent()) {
            walk.get().join(TO_FINISH);
        }
    }

    private void walk(MailServer server) {
        try {
            if (hasEnded(AFTER_THE_START)) {
                return;
            }
            try (var line = new MailLine(server, this::enclosed)) {
                walk(sending(server, line));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Enclosing.Enclosed> enclosed(ConferenceId conference, Occasion occasion) {
        return enclosing.stream()
                .flatMap(one -> one.with(conference, occasion).stream())
                .findFirst();
    }

    private Sending sending(MailServer server, MailLine line) {
        var pace = new Pace(server.perMinute());
        return new Sending(store, line, pace, longest(server), () -> end.getCount() == 0);
    }

    private void walk(Sending sending) throws InterruptedException {
        var wait = Duration.ZERO;
        while (!hasEnded(wait)) {
            var round = round(sending);
            wait = round == Round.TROUBLE ? AFTER_TROUBLE : Duration.ZERO;
            if (round == Round.NOTHING_DUE) {
                sending.rest();
                bell.await(LOOK);
            }
        }
    }

    private boolean hasEnded(Duration wait) throws InterruptedException {
        return end.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The database may be away for a while: then nothing is sent, and nothing is lost. A letter
    /// that cannot be noted as sent would be sent again.
    private Round round(Sending sending) {
        if (readOnly.isReadOnly()) {
            return Round.TROUBLE;
        }
        try {
            return sending.round(clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("The outbox cannot be reached: {}", e.getClass().getSimpleName());
            return Round.TROUBLE;
        }
    }

    /// Greeting, TLS, login, sender, recipient, letter, and the answer to each: more than they can
    /// take together.
    private static Duration longest(MailServer server) {
        var most = server.patience().multipliedBy(10);
        return most.compareTo(AT_LEAST) > 0 ? most : AT_LEAST;
    }
}
