package dk.tingsted.tables.hall;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.tables.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The plans that were worked out.
@Repository
class HallPlanStore {

    private final JdbcClient database;

    HallPlanStore(JdbcClient database) {
        this.database = database;
    }

    /// What people see.
    Optional<HallPlan> published(ConferenceId conference) {
        return latest(conference, "published_at is not null");
    }

    /// What was worked out after that, and nobody sees yet.
    Optional<HallPlan> draft(ConferenceId conference) {
        return latest(
                conference,
                """
                published_at is null and id > coalesce(
                    (select max(id) from table_plan
                     where conference = :conference and published_at is not null), 0)
                """);
    }

    private Optional<HallPlan> latest(ConferenceId conference, String which) {
        return database.sql(
                        """
                        select * from table_plan where conference = :conference and %s
                        order by id desc limit 1
                        """
                                .formatted(which))
                .param("conference", conference.value())
                .query(this::plan)
                .optional();
    }

    private HallPlan plan(ResultSet row, int number) throws SQLException {
        return new HallPlan(
                row.getLong("id"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getInt("tables"),
                new Score(row.getInt("imbalance"), row.getInt("repeated")),
                new Score(row.getInt("imbalance_bound"), row.getInt("repeated_bound")),
                instant(row.getTimestamp("published_at")),
                sittings(row.getLong("id")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private List<Sitting> sittings(long plan) {
        return database.sql(
                        """
                        select * from table_seat where plan = :plan
                        order by round, at_table, registration
                        """)
                .param("plan", plan)
                .query((row, _) ->
                        new Sitting(
                                row.getInt("round"),
                                row.getInt("at_table"),
                                new RegistrationId(row.getLong("registration"))))
                .list();
    }

    void add(ConferenceId conference, HallPlan plan) {
        long id =
                database.sql(
                                """
                                insert into table_plan (
                                    conference, made_at, made_by, tables, imbalance, repeated,
                                    imbalance_bound, repeated_bound)
                                values (:conference, :at, :by, :tables, :imbalance, :repeated,
                                        :imbalanceBound, :repeatedBound)
                                returning id
                                """)
                        .param("conference", conference.value())
                        .param("at", Timestamp.from(plan.madeAt()))
                        .param("by", plan.by())
                        .param("tables", plan.tables())
                        .param("imbalance", plan.score().imbalance())
                        .param("repeated", plan.score().repeatedPairs())
                        .param("imbalanceBound", plan.bounds().imbalance())
                        .param("repeatedBound", plan.bounds().repeatedPairs())
                        .query(Long.class)
                        .single();
        var sittings = plan.sittings();
        database.sql(
                        """
                        insert into table_seat (plan, round, registration, at_table)
                        select :plan, * from unnest(
                            :rounds::int[], :registrations::bigint[], :tables::int[])
                        """)
                .param("plan", id)
                .param("rounds", sittings.stream().map(Sitting::round).toArray(Integer[]::new))
                .param(
                        "registrations",
                        sittings.stream()
                                .map(one -> one.registration().value())
                                .toArray(Long[]::new))
                .param("tables", sittings.stream().map(Sitting::table).toArray(Integer[]::new))
                .update();
    }

    void publish(long plan, String by, Instant now) {
        database.sql(
                        """
                        update table_plan set published_at = :now, published_by = :by
                        where id = :plan
                        """)
                .param("plan", plan)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void forgetDrafts(ConferenceId conference) {
        database.sql(
                        """
                        delete from table_plan
                        where conference = :conference and published_at is null
                        """)
                .param("conference", conference.value())
                .update();
    }
}
