package dk.tingsted.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Between those who send forms and the database: what queues up while one transaction is on its
/// way to the disk goes together in the next. Each conference has its lane, so that the lanes do
/// not wait for each other's conferences.
@Component
class Lanes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private static final int LANES = 2;
    private static final int MOST_TOGETHER = 256;
    private static final int MOST_QUEUED = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Intake intake;
    private final List<BlockingQueue<Asked>> queues =
            Stream.generate(() -> (BlockingQueue<Asked>) new ArrayBlockingQueue<Asked>(MOST_QUEUED))
                    .limit(LANES)
                    .toList();
    private final List<Thread> lanes;

    private record Asked(Sent form, CompletableFuture<Outcome> outcome) {}

    Lanes(Intake intake) {
        this.intake = intake;
        this.lanes =
                queues.stream()
                        .map(queue ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("registration")
                                        .start(() -> run(queue)))
                        .toList();
    }

    /// Waits for what becomes of it, but no longer than somebody waits for a page.
    Outcome send(Sent form) {
        var asked = new Asked(form, new CompletableFuture<>());
        int lane = Math.floorMod(form.conference().value(), LANES);
        if (!queues.get(lane).offer(asked)) {
            return new Outcome.TryAgain();
        }
        try {
            return asked.outcome().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.outcome().cancel(false);
            return new Outcome.TryAgain();
        } catch (ExecutionException e) {
            return tryAgain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.TryAgain();
        }
    }

    /// What is under way is finished before the database goes.
    @Override
    public void destroy() throws InterruptedException {
        lanes.forEach(Thread::interrupt);
        for (var lane : lanes) {
            lane.join(PATIENCE);
        }
    }

    private static Outcome tryAgain(ExecutionException e) {
        return switch (e.getCause()) {
            case DataIntegrityViolationException broken -> throw broken;
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    TransactionException _ ->
                    new Outcome.TryAgain();
            case RuntimeException broken -> throw broken;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    private void run(BlockingQueue<Asked> queue) {
        try {
            while (true) {
                var together = new ArrayList<Asked>();
                together.add(queue.take());
                queue.drainTo(together, MOST_TOGETHER - 1);
                receive(together.stream().filter(asked -> !asked.outcome().isDone()).toList());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One form that cannot be written does not fail those beside it: each is then tried alone. The
    /// keys make it safe to try again what may have been written.
    private void receive(List<Asked> together) {
        try {
            var outcomes = intake.receive(together.stream().map(Asked::form).toList());
            for (int n = 0; n < together.size(); n++) {
                together.get(n).outcome().complete(outcomes.get(n));
            }
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | TransactionException away) {
            fail(together, away);
        } catch (RuntimeException broken) {
            if (together.size() == 1) {
                fail(together, broken);
            } else {
                LOG.warn("One of {} forms cannot be written; each is tried alone", together.size());
                together.forEach(asked -> receive(List.of(asked)));
            }
        }
    }

    private static void fail(List<Asked> together, RuntimeException why) {
        together.forEach(asked -> asked.outcome().completeExceptionally(why));
    }
}
