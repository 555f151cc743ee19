package dk.tingsted.platform.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/// Whether the tables are still those that this program works on: as they were when it was first
/// asked, which is after it had brought them up to date. A newer copy beside this one may have
/// added to them.
@Repository
class ShapeStore implements Readiness.Shape {

    private final JdbcClient database;
    private final SingletonSupplier<String> ours;

    ShapeStore(JdbcClient database) {
        this.database = database;
        this.ours = SingletonSupplier.of(this::newest);
    }

    @Override
    public boolean isKnown() {
        return database.sql(
                        """
                        select exists (select from flyway_schema_history
                                       where version = :ours and success)
                            and not exists (select from flyway_schema_history where not success)
                        """)
                .param("ours", ours.obtain())
                .query(Boolean.class)
                .single();
    }

    private String newest() {
        return database.sql(
                        """
                        select version from flyway_schema_history where success
                        order by installed_rank desc limit 1
                        """)
                .query(String.class)
                .single();
    }
}
