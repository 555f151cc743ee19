package dk.tingsted.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells every copy of the program that works on the same PostgreSQL what has changed, itself
/// included (`LISTEN` and `NOTIFY`). A tiding is told with the transaction that it is about, or not
/// at all. The copy that tells hears it before its caller goes on, the others a moment later; one
/// that was cut off for a while hears that it may have missed some.
@Component
public class Tidings implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Tidings.class);
    private static final String CHANNEL = "tingsted";
    private static final int LISTEN_MS = 5_000;
    private static final int AGAIN_MS = 500;

    private record Listener(Consumer<String> heard, Runnable missed) {}

    private final String copy = UUID.randomUUID().toString();
    private final Database database;
    private final JdbcClient statements;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Connection> line = new AtomicReference<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("tidings").unstarted(this::run);

    Tidings(Database database, JdbcClient statements) {
        this.database = database;
        this.statements = statements;
    }

    /// Tells when the caller's transaction is committed; without one, at once.
    ///
    /// @param topic one word
    /// @param about a short key, of at most some thousand bytes
    public void tell(String topic, String about) {
        statements
                .sql("select pg_notify(:channel, :what)")
                .param("channel", CHANNEL)
                .param("what", copy + " " + topic + " " + about)
                .query((_, _) -> topic)
                .single();
        whenCommitted(() -> passOn(topic, about));
    }

    private static void whenCommitted(Runnable then) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            then.run();
                        }
                    });
        } else {
            then.run();
        }
    }

    /// From now on, for somebody who keeps in memory what the database knows.
    ///
    /// @param heard gets the key of what changed, on a thread that others wait for; it reads only
    /// @param missed is run when anything may have changed
    public void listen(String topic, Consumer<String> heard, Runnable missed) {
        listeners
                .computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>())
                .add(new Listener(heard, missed));
    }

    /// After all that is read at the start: what changed in between counts as missed.
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        thread.start();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        hangUp();
        thread.join(LISTEN_MS);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = connected()) {
                line.set(connection);
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.debug("No tidings from other copies for now", e);
                pause();
            }
        }
    }

    private Connection connected() throws SQLException {
        var address = database.address();
        var properties = new Properties();
        if (address.user() != null) {
            properties.setProperty("user", address.user());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        properties.setProperty("ApplicationName", "tingsted tidings");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "9");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(address.url(), properties);
    }

    private void hear(Connection connection) throws SQLException {
        execute(connection, "listen " + CHANNEL);
        listeners.values().forEach(some -> some.forEach(one -> safely(one.missed())));
        var heard = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            var notifications = heard.getNotifications(LISTEN_MS);
            if (notifications.length == 0) {
                // Is the line still there? A network that falls silent says nothing by itself.
                execute(connection, "select 1");
            }
            for (var notification : notifications) {
                take(notification.getParameter());
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// What this copy told, it has heard.
    private void take(String told) {
        var words = told.split(" ", 3);
        if (words.length == 3 && !words[0].equals(copy)) {
            passOn(words[1], words[2]);
        }
    }

    private void passOn(String topic, String about) {
        listeners
                .getOrDefault(topic, List.of())
                .forEach(one -> safely(() -> one.heard().accept(about)));
    }

    private static void safely(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("A tiding was not taken in", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AGAIN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hangUp() {
        var connection = line.get();
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The line was gone already", e);
            }
        }
    }
}
