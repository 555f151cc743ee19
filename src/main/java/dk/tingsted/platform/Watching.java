package dk.tingsted.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How those who look after the program see what it does, and where it may tell other programs.
/// Nothing of it is on unless somebody said so.
///
/// @param metricsPort on this machine alone; null for none
/// @param metricsToken what is brought to `/metrics`; null where nothing is told there
/// @param log how a line of the log is written
/// @param traces where traces are sent (OpenTelemetry, OTLP over HTTP); null for nowhere
/// @param inner networks within the house that may be told by webhooks, such as `10.1.0.0/16`
public record Watching(
        @Nullable Integer metricsPort,
        @Nullable Secret metricsToken,
        Log log,
        @Nullable URI traces,
        Set<Network> inner) {

    static final List<String> NAMES =
            List.of("metrics-port", "metrics-token", "log", "otel", "webhook-allow");

    /// Of which nobody guesses the next.
    private static final int SHORTEST_TOKEN = 16;

    /// Nothing is on.
    public static final Watching NOTHING = new Watching(null, null, Log.TEXT, null, Set.of());

    public Watching {
        inner = Set.copyOf(inner);
    }

    /// How a line of the log is written.
    public enum Log {
        TEXT,
        JSON
    }

    /// Addresses that begin alike.
    ///
    /// @param first as a literal
    /// @param bits how many of its bits count
    public record Network(String first, int bits) {

        /// Whether the address is within.
        public boolean has(InetAddress address) {
            var one = address.getAddress();
            var ours = InetAddress.ofLiteral(first).getAddress();
            if (one.length != ours.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((one[bit / 8] & mask) != (ours[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Watching of(Function<String, Optional<String>> given) {
        return new Watching(
                given.apply("metrics-port").map(Watching::port).orElse(null),
                given.apply("metrics-token").map(Watching::token).orElse(null),
                given.apply("log").map(Watching::log).orElse(Log.TEXT),
                given.apply("otel").map(Watching::collector).orElse(null),
                given.apply("webhook-allow").map(Watching::networks).orElse(Set.of()));
    }

    private static Integer port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new Unusable(
                    "TINGSTED_METRICS_PORT skal være et tal fra 0 til 65535, men er »"
                            + value
                            + "«.");
        }
        return Integer.valueOf(value);
    }

    private static Secret token(String value) {
        if (value.length() < SHORTEST_TOKEN) {
            throw new Unusable(
                    "TINGSTED_METRICS_TOKEN skal være mindst " + SHORTEST_TOKEN + " tegn.");
        }
        return new Secret(value);
    }

    private static Log log(String value) {
        return switch (value) {
            case "json" -> Log.JSON;
            case "text" -> Log.TEXT;
            default ->
                    throw new Unusable(
                            "TINGSTED_LOG skal være json eller text, men er »" + value + "«.");
        };
    }

    private static URI collector(String value) {
        try {
            var url = new URI(value.replaceFirst("/+$", ""));
            if (url.getHost() != null
                    && List.of("http", "https").contains(String.valueOf(url.getScheme()))
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw unusable(value);
        }
        throw unusable(value);
    }

    private static Unusable unusable(String value) {
        return new Unusable(
                "TINGSTED_OTEL »"
                        + value
                        + "« kan ikke bruges. Den skal være som"
                        + " http://127.0.0.1:4318.");
    }

    private static Set<Network> networks(String value) {
        return Arrays.stream(value.split("[,\\s]+"))
                .map(Watching::network)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Network network(String value) {
        var parts = value.split("/", -1);
        try {
            int most = InetAddress.ofLiteral(parts[0]).getAddress().length * 8;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            if (parts.length <= 2 && bits >= 0 && bits <= most) {
                return new Network(parts[0], bits);
            }
        } catch (IllegalArgumentException e) {
            throw unusableNetwork(value);
        }
        throw unusableNetwork(value);
    }

    private static Unusable unusableNetwork(String value) {
        return new Unusable(
                "TINGSTED_WEBHOOK_ALLOW skal være netadresser som 10.1.0.0/16, adskilt af komma,"
                        + " men »"
                        + value
                        + "« er ingen.");
    }
}
