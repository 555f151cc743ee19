package dk.tingsted.platform.web;

import dk.tingsted.platform.Settings;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/// Jetty, tuned to send a page in one write and to let go of those who send nothing. A few threads
/// watch the connections and answer what is kept; every other request has a virtual thread.
@Configuration(proxyBeanMethods = false)
class WebServer {

    private static final int WHOLE_PAGE = 32 * 1024;

    /// Ten thousand Danish letters in a search are sixty thousand in an address.
    private static final int LONGEST_ASKED = 72 * 1024;

    /// A connection on which nothing happens for so long is closed.
    private static final long IDLE_MILLIS = 20_000;

    /// Connections that may wait to be taken in at once; one more is tried again by its machine a
    /// second later.
    private static final int MOST_KNOCKING = 4_096;

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> jetty(
            KeptPages pages,
            ObjectProvider<OpenPage> open,
            Addresses addresses,
            Gate gate,
            Headers headers,
            LiveStreams live,
            Meter meter,
            SlowClients slow,
            LastWord last,
            Settings settings) {
        return factory -> {
            factory.setThreadPool(watchers());
            factory.setSelectors(selectors());
            factory.addServerCustomizers(server -> tune(server, settings.proxies(), slow));
            factory.addServerCustomizers(server -> server.setRequestLog(meter));
            factory.addServerCustomizers(server -> {
                var first = new KeptPagesHandler(pages, addresses, headers, threads());
                var second = new OpenPagesHandler(once(open), gate, headers);
                second.setHandler(server.getHandler());
                var lines = new LiveHandler(live, gate, headers);
                var graceful = new GracefulHandler(second);
                last.waitFor(graceful);
                lines.setHandler(graceful);
                first.setHandler(lines);
                server.setHandler(first);
                traced(server, settings.watching().traces());
            });
        };
    }

    private static void traced(Server server, @Nullable URI collector) {
        if (collector != null) {
            var traced = new TracingHandler(collector);
            traced.setHandler(server.getHandler());
            server.setHandler(traced);
        }
    }

    /// Half of the processors: what is kept is answered there, and the more of them there are, the
    /// more often they only wake each other. The other half is for those who wait for the database.
    private static int selectors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private static QueuedThreadPool watchers() {
        var pool = new Watchers();
        pool.setName("http");
        return pool;
    }

    /// A connection that has been answered is looked at again, mostly to find that nothing has come
    /// yet. The thread that answered does it in passing: waking another one took a tenth of what a
    /// page costs.
    private static final class Watchers extends QueuedThreadPool {

        @Override
        public void execute(Runnable job) {
            if (job instanceof Connection && Thread.currentThread().isVirtual()) {
                job.run();
            } else {
                super.execute(job);
            }
        }
    }

    private static Executor threads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    /// They are there when the first request comes, not yet while the server is made.
    private static Supplier<List<OpenPage>> once(ObjectProvider<OpenPage> open) {
        var all = SingletonSupplier.of(() -> open.orderedStream().toList());
        return all::obtain;
    }

    private static void tune(Server server, Set<String> proxies, SlowClients slow) {
        server.setStopTimeout(LastWord.LONGEST.toMillis());
        for (var connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(HttpConnectionFactory.class::cast)
                    .map(HttpConnectionFactory::getHttpConfiguration)
                    .forEach(http -> tune(http, proxies));
            connector.getConnectionFactories().stream()
                    .filter(AbstractConnectionFactory.class::isInstance)
                    .map(AbstractConnectionFactory.class::cast)
                    .forEach(factory -> factory.setInputBufferSize(8 * 1024));
            if (connector instanceof ServerConnector http) {
                http.addBean(slow);
                http.setIdleTimeout(IDLE_MILLIS);
                http.setAcceptQueueSize(MOST_KNOCKING);
            }
        }
    }

    private static void tune(HttpConfiguration http, Set<String> proxies) {
        if (!proxies.isEmpty()) {
            http.addCustomizer(new BehindProxy(proxies));
        }
        http.setOutputBufferSize(WHOLE_PAGE);
        http.setOutputAggregationSize(WHOLE_PAGE);
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LONGEST_ASKED);
    }
}
