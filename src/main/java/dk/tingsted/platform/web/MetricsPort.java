package dk.tingsted.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// `/metrics` on a port of its own that only this machine reaches, where one was named: what
/// gathers figures mostly runs beside the program, and needs no secret then.
@Component
class MetricsPort implements DisposableBean {

    private final Metrics metrics;
    private final Settings settings;
    private final InstantSource clock;
    private final AtomicReference<Optional<HttpServer>> server =
            new AtomicReference<>(Optional.empty());

    MetricsPort(Metrics metrics, Settings settings, InstantSource clock) {
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        Optional.ofNullable(settings.watching().metricsPort())
                .ifPresent(port -> server.set(Optional.of(opened(port))));
    }

    /// Where it answers; empty where nobody asked for it.
    Optional<Integer> port() {
        return server.get().map(one -> one.getAddress().getPort());
    }

    @Override
    public void destroy() {
        server.get().ifPresent(one -> one.stop(0));
    }

    private HttpServer opened(int port) {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var opened = HttpServer.create(here, 0);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", this::answer);
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new Unusable(
                    "Porten " + port + " til målinger (TINGSTED_METRICS_PORT) er optaget.", e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/metrics")
                    || !exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var text = metrics.text(clock.instant()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", Exposition.TYPE);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }
}
