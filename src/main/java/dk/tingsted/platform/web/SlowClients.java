package dk.tingsted.platform.web;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.springframework.stereotype.Component;

/// Lets go of those who send a request drop by drop: each drop ends the silence after which a
/// connection is closed, so many of them could hold all connections for hours. Whoever is in the
/// middle of a request has to send at a pace that the worst network keeps.
@Component
class SlowClients implements Regular, Connection.Listener {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// How long a request may be on its way without having to keep the pace.
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// Bytes in a second.
    private static final long PACE = 200;

    private final Map<HttpConnection, Half> connections = new ConcurrentHashMap<>();

    /// A request of which a part has come.
    ///
    /// @param number of requests on the connection before it; -1 where none is half here
    /// @param bytes that had come on the connection when it was first seen
    private record Half(long number, long bytes, Instant since) {}

    private static final Half NONE = new Half(-1, 0, Instant.MIN);

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            connections.put(http, NONE);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (connection instanceof HttpConnection http) {
            connections.remove(http);
        }
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void look(Instant now) {
        connections.forEach((connection, half) -> look(connection, half, now));
    }

    private void look(HttpConnection connection, Half half, Instant now) {
        if (!isHalf(connection.getParser())) {
            connections.replace(connection, half, NONE);
        } else if (half.number != connection.getMessagesIn()) {
            connections.replace(
                    connection,
                    half,
                    new Half(connection.getMessagesIn(), connection.getBytesIn(), now));
        } else if (isTooSlow(
                Duration.between(half.since, now), connection.getBytesIn() - half.bytes)) {
            connection.getEndPoint().close();
        }
    }

    /// Its first line or headers, or what follows them. A connection that has sent nothing is left
    /// to the time after which silence ends it.
    private static boolean isHalf(HttpParser parser) {
        return parser.inContentState() || (parser.inHeaderState() && !parser.isStart());
    }

    static boolean isTooSlow(Duration since, long bytes) {
        return since.compareTo(GRACE) >= 0 && bytes < PACE * since.toSeconds();
    }
}
