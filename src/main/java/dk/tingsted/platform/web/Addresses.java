package dk.tingsted.platform.web;

import dk.tingsted.platform.Settings;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Under which address we are reached. It is never taken from a request, so that nobody else
/// decides where a link in a letter leads. Without a base URL only this machine reaches us.
@Component
public class Addresses {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> base;
    private final AtomicInteger port = new AtomicInteger();

    /// Nearly every request names us in the same way.
    private final AtomicReference<String> lastOfOurs = new AtomicReference<>("");

    Addresses(Settings settings) {
        this.base = Optional.ofNullable(settings.baseUrl());
        port.set(settings.port());
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port.set(event.getWebServer().getPort());
    }

    /// Our own address, without a slash at its end.
    public URI base() {
        return base.orElseGet(() -> URI.create("http://localhost:" + port.get()));
    }

    /// A page of ours as an address that works in a letter.
    ///
    /// @param path begins with `/`
    public URI of(String path) {
        return URI.create(base() + path);
    }

    /// Whether a request's `Host` is ours.
    boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        if (host.equals(lastOfOurs.get())) {
            return true;
        }
        var ours = base.isPresent() ? same(base.get(), host) : HERE.contains(withoutPort(host));
        if (ours) {
            lastOfOurs.set(host);
        }
        return ours;
    }

    /// Whether a page under this `Origin` is ours.
    boolean isOurOrigin(String origin, @Nullable String host) {
        return base.isPresent()
                ? origin.equals(plain(base.get()))
                : origin.equals("http://" + host) && isOurs(host);
    }

    private static boolean same(URI base, String host) {
        return plain(base).equals(plain(URI.create(base.getScheme() + "://" + clean(host))));
    }

    /// What cannot stand in an address becomes a host that nobody has.
    private static String clean(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.matches("[a-z0-9.-]+(:\\d{1,5})?|\\[[0-9a-f:.]+](:\\d{1,5})?")
                ? lower
                : "invalid.invalid";
    }

    /// Scheme, host and port, the port left out where it is the scheme's own.
    private static String plain(URI url) {
        var own = "https".equals(url.getScheme()) ? 443 : 80;
        var host = url.getScheme() + "://" + url.getHost();
        return url.getPort() == -1 || url.getPort() == own ? host : host + ":" + url.getPort();
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }
}
