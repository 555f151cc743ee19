package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Many people register at once, as they do when registration opens: each opens the form, fills it
/// in and sends it. What all of them were answered, and how long it took, is kept.
final class Rush {

    /// One answer. A status of 0 is a line that broke.
    record Heard(String who, int status, Duration took, long at, boolean form) {}

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Conference conference;
    final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();
    private final FormSender sender;
    private final HttpClient browsers =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Rush(@Nullable Integer places) {
        this.conference =
                Registered.open(places, List.of(Registered.group(1, "Alle", null)), List.of());
        this.sender =
                new FormSender(
                        "/" + conference.slug() + "/registration", Invented.group(conference, 0));
    }

    /// Everybody comes once, at random within this time.
    void everybody(int people, Duration within, Supplier<URI> site) throws InterruptedException {
        var all =
                IntStream.range(0, people)
                        .mapToObj(n ->
                                Thread.startVirtualThread(() -> {
                                    rest(ThreadLocalRandom.current().nextLong(within.toMillis()));
                                    comes("P" + n, site);
                                }))
                        .toList();
        for (var one : all) {
            one.join();
        }
    }

    /// So many at a time, one after the other, until [#end].
    List<Thread> begin(int people, Supplier<URI> site) {
        return IntStream.range(0, people)
                .mapToObj(n ->
                        Thread.startVirtualThread(() -> {
                            for (int times = 0; !over.get(); times++) {
                                comes("s" + n + "n" + times, site);
                                rest(5);
                            }
                        }))
                .toList();
    }

    void end(List<Thread> all) throws InterruptedException {
        over.set(true);
        for (var one : all) {
            one.join();
        }
    }

    private void comes(String who, Supplier<URI> site) {
        ask(who, site.get(), null);
        ask(who, site.get(), sender.form(UUID.randomUUID(), who));
    }

    private void ask(String who, URI site, @Nullable String form) {
        var request =
                HttpRequest.newBuilder(site.resolve(sender.page()))
                        .timeout(PATIENCE)
                        .header("Origin", site.toString());
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        long began = System.nanoTime();
        int status = answer(request.build());
        var took = Duration.ofNanos(System.nanoTime() - began);
        heard.add(new Heard(who, status, took, began, form != null));
        if (form != null && status == 303) {
            acknowledged.add(who);
        }
    }

    private int answer(HttpRequest request) {
        try {
            return browsers.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// How often each status came.
    Map<Integer, Long> statuses() {
        return heard.stream()
                .collect(Collectors.groupingBy(Heard::status, TreeMap::new, Collectors.counting()));
    }

    /// What all but some of those who sent the form waited at most, in ms.
    long share(double part) {
        var all =
                heard.stream()
                        .filter(Heard::form)
                        .map(one -> one.took().toMillis())
                        .sorted()
                        .toList();
        return all.get((int) Math.min(all.size() - 1L, Math.round(all.size() * part)));
    }

    long longest() {
        return heard.stream().mapToLong(one -> one.took().toMillis()).max().orElse(0);
    }

    /// Who was told that she is registered, and is not.
    List<String> lost() {
        var kept =
                dk.tingsted.Running.server().verbs(Registrations.class).of(conference.id()).stream()
                        .map(one -> one.person().name())
                        .collect(Collectors.toSet());
        return acknowledged.stream().filter(who -> !kept.contains(who)).toList();
    }

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
