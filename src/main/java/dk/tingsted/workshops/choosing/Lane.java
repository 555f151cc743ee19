package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.groupingBy;

import dk.tingsted.conference.ConferenceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Between those who choose and the database: when the doors open everybody presses within seconds,
/// and all want the same rows. What comes while one transaction is on its way to the disk goes
/// together in the next.
@Component
class Lane implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_TOGETHER = 256;
    private static final int MOST_QUEUED = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChoiceBatch batch;
    private final BlockingQueue<Asked> queue = new ArrayBlockingQueue<>(MOST_QUEUED);
    private final Thread thread;

    private record Asked(Choice choice, CompletableFuture<Answer> answer) {}

    Lane(ChoiceBatch batch) {
        this.batch = batch;
        this.thread = Thread.ofPlatform().daemon().name("choosing").start(this::run);
    }

    /// Waits for what becomes of it, but no longer than somebody waits for a page.
    Answer send(Choice choice) {
        var asked = new Asked(choice, new CompletableFuture<>());
        if (!queue.offer(asked)) {
            return new Answer.TryAgain();
        }
        try {
            return asked.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.answer().cancel(false);
            return new Answer.TryAgain();
        } catch (ExecutionException e) {
            LOG.warn("A choice could not be written", e.getCause());
            return new Answer.TryAgain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.TryAgain();
        }
    }

    /// What is under way is finished before the database goes.
    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        thread.join(PATIENCE);
    }

    private void run() {
        try {
            while (true) {
                var together = new ArrayList<Asked>();
                together.add(queue.take());
                queue.drainTo(together, MOST_TOGETHER - 1);
                byConference(together).forEach((_, some) -> take(some));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<ConferenceId, List<Asked>> byConference(List<Asked> together) {
        return together.stream()
                .filter(asked -> !asked.answer().isDone())
                .collect(
                        groupingBy(
                                asked -> asked.choice().conference(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void take(List<Asked> some) {
        try {
            var conference = some.getFirst().choice().conference();
            var answers = batch.take(conference, some.stream().map(Asked::choice).toList());
            for (int n = 0; n < some.size(); n++) {
                some.get(n).answer().complete(answers.get(n));
            }
        } catch (RuntimeException e) {
            some.forEach(asked -> asked.answer().completeExceptionally(e));
        }
    }
}
