package dk.tingsted.platform.db;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.time.Regular;
import dk.tingsted.platform.time.Skew;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All copies of the program go by the clock of the database that they share. One of our own is on
/// this machine, and has the same clock.
@Component
class CommonClock implements Regular, SmartInitializingSingleton {

    private final JdbcClient database;
    private final Skew skew;
    private final boolean isShared;

    CommonClock(JdbcClient database, Skew skew, Settings settings) {
        this.database = database;
        this.skew = skew;
        this.isShared = settings.databaseUrl() != null;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    /// Before the first request is let in.
    @Override
    public void afterSingletonsInstantiated() {
        measure();
    }

    @Override
    public void look(Instant now) {
        measure();
    }

    private void measure() {
        if (isShared) {
            skew.measure(this::there);
        }
    }

    private Instant there() {
        return database.sql("select clock_timestamp()")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
