package dk.tingsted.platform.db;

import dk.tingsted.platform.Unusable;
import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The tables are brought up to date when the program starts. One that was killed on the way goes
/// on with the next start: each migration is one transaction.
@Configuration(proxyBeanMethods = false)
class Migrating {

    /// Tables of a later program may mean something else than this one believes, so it does not
    /// touch them.
    @Bean
    FlywayMigrationStrategy upToDate() {
        return flyway -> {
            mustNotBeNewer(flyway);
            flyway.migrate();
            hangUp(flyway);
        };
    }

    private static void hangUp(Flyway flyway) {
        if (flyway.getConfiguration().getDataSource() instanceof SingleConnectionDataSource one) {
            one.destroy();
        }
    }

    private static void mustNotBeNewer(Flyway flyway) {
        var newer =
                Arrays.stream(flyway.info().all())
                        .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
                        .map(MigrationInfo::getVersion)
                        .max(Comparator.naturalOrder());
        if (newer.isPresent()) {
            throw new Unusable(
                    "Data er lavet af et nyere Tingsted end dette (skema "
                            + newer.get()
                            + "). Intet er ændret. Installér den nyere udgave igen, eller gendan"
                            + " sikkerhedskopien fra før opgraderingen i en ny datamappe.");
        }
    }
}
