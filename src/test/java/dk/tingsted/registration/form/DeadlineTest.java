package dk.tingsted.registration.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Program.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two copies on machines whose clocks are 90 s apart close at the same moment: that of the
/// database that they share. Wrong clocks are made by a few lines of C (`checks/wrongclock.c`).
@Tag("slow")
class DeadlineTest {

    /// Half of what a question to the database may take, and then some.
    private static final Duration MEASURED = Duration.ofMillis(250);

    private record Heard(Instant began, Instant ended, int status) {}

    @Test
    void nobody_is_received_after_the_deadline_or_refused_before_it(@TempDir Path data)
            throws Exception {
        var begun = new ArrayList<CompletableFuture<Program>>();
        for (int seconds : List.of(-45, 45)) {
            begun.add(CompletableFuture.supplyAsync(() -> copy(seconds, data)));
        }
        var early = begun.getFirst().join();
        var late = begun.getLast().join();
        try {
            var closes = Instant.now().plusSeconds(6);
            var conference =
                    Registered.open(
                            null,
                            List.of(Registered.group(1, "Alle", null)),
                            List.of(),
                            closes.minus(Duration.ofDays(1)),
                            closes);
            var page = "/" + conference.slug() + "/registration";
            var group = Registered.id(conference, 0);
            var heard = new ConcurrentLinkedQueue<Heard>();
            var senders = new ArrayList<Thread>();
            for (var copy : List.of(early, late)) {
                for (int n = 0; n < 4; n++) {
                    senders.add(
                            Thread.startVirtualThread(
                                    () -> sending(copy, page, group, closes, heard)));
                }
            }
            for (var sender : senders) {
                sender.join();
            }
            judge(closes, List.copyOf(heard));
        } finally {
            early.killAlone();
            late.killAlone();
        }
    }

    private void judge(Instant closes, List<Heard> heard) {
        var received = heard.stream().filter(one -> one.status() == 303).toList();
        var refused = heard.stream().filter(one -> one.status() == 422).toList();
        assertThat(received).isNotEmpty();
        assertThat(refused).isNotEmpty();
        assertThat(received.size() + refused.size()).isEqualTo(heard.size());
        var last = received.stream().map(Heard::began).max(Instant::compareTo).orElseThrow();
        var first = refused.stream().map(Heard::ended).min(Instant::compareTo).orElseThrow();
        assertThat(last).isBefore(closes.plus(MEASURED));
        assertThat(first).isAfter(closes.minusSeconds(1));
        Found.that(
                "R12",
                getClass(),
                "clocks 90 s apart, two copies: of %d forms the last received was sent %d ms before the deadline, the first refused answered %d ms after it"
                        .formatted(
                                heard.size(),
                                Duration.between(last, closes).toMillis(),
                                Duration.between(closes, first).toMillis()));
    }

    private static void sending(
            Program copy,
            String page,
            long group,
            Instant closes,
            ConcurrentLinkedQueue<Heard> heard) {
        while (Instant.now().isBefore(closes.plusSeconds(4))) {
            var began = Instant.now();
            var key = UUID.randomUUID();
            var form =
                    "act=send&person=0&key=%s&p0-name=P&p0-address=p.%s@oestby.dk&p0-group=%d"
                            .formatted(key, key, group);
            var status = copy.browser().post(page, form).statusCode();
            heard.add(new Heard(began, Instant.now(), status));
        }
    }

    private static Program copy(int wrongBy, Path data) {
        var away = Map.of("TINGSTED_WRONG_BY", "" + wrongBy);
        try {
            var machine =
                    Machine.with(
                            Files.createDirectory(data.resolve("c" + wrongBy)), "wrongclock", away);
            return Program.copy(machine, data.resolve("wrong" + wrongBy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
