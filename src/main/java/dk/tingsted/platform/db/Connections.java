package dk.tingsted.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// The connections to the database. A reader gets an answer within ten seconds whatever happens to
/// the network or to a lock, so everything that can wait has its own shorter limit.
@Configuration(proxyBeanMethods = false)
class Connections {

    /// What PostgreSQL itself enforces, per statement; a network that falls silent is
    /// `socketTimeout`.
    private static final String LIMITS =
            "-c statement_timeout=7s -c lock_timeout=4s"
                    + " -c idle_in_transaction_session_timeout=30s";

    @Bean
    @Primary
    HikariDataSource dataSource(Database database) {
        var address = database.address();
        var pool = new HikariDataSource();
        pool.setPoolName("database");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(4_000);
        pool.setValidationTimeout(2_000);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "tingsted");
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", "9");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("options", LIMITS);
        // The detail of an error is the row itself, with the names in it: none of it for the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /// Lets a listener wait for the end of the transaction in which a fact was told.
    @Bean
    static TransactionalEventListenerFactory afterTransactions() {
        return new TransactionalEventListenerFactory();
    }

    /// A migration may take as long as it needs. It and the note that it has been done go by one
    /// connection, and are committed together: with one each, a program that was killed between the
    /// two would do it twice.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(Database database) {
        var address = database.address();
        var source = new SingleConnectionDataSource();
        source.setUrl(address.url());
        source.setSuppressClose(true);
        if (address.user() != null) {
            source.setUsername(address.user());
            source.setPassword(address.password());
        }
        return source;
    }
}
