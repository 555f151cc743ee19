package dk.tingsted.registration.planned;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Occasion;
import dk.tingsted.registration.planned.Decided.Act;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the secretariat decided about planned letters.
@Repository
class PlanStore {

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    /// Of every conference that people have been able to register for.
    Map<ConferenceId, Decided> all() {
        return decided(null);
    }

    Decided of(ConferenceId conference) {
        return decided(conference.value()).getOrDefault(conference, Decided.NOTHING);
    }

    void keep(ConferenceId conference, Plan plan, String by, Instant now) {
        database.sql(
                        """
                        insert into letter_plan (
                            conference, links_days, day_before, thanks, hour, saved_at, saved_by)
                        values (:conference, :days, :before, :thanks, :hour, :now, :by)
                        on conflict (conference) do update
                        set links_days = excluded.links_days, day_before = excluded.day_before,
                            thanks = excluded.thanks, hour = excluded.hour,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("conference", conference.value())
                .param("days", plan.linksDays())
                .param("before", plan.dayBefore())
                .param("thanks", plan.thanks())
                .param("hour", plan.hour())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void hold(ConferenceId conference, Occasion occasion, String by, Instant now) {
        database.sql(
                        """
                        insert into letter_plan_hold (conference, occasion, held_at, held_by)
                        values (:conference, :occasion, :now, :by) on conflict do nothing
                        """)
                .param("conference", conference.value())
                .param("occasion", occasion.name())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void letGo(ConferenceId conference, Occasion occasion) {
        database.sql(
                        """
                        delete from letter_plan_hold
                        where conference = :conference and occasion = :occasion
                        """)
                .param("conference", conference.value())
                .param("occasion", occasion.name())
                .update();
    }

    void sendFollowUp(ConferenceId conference, String by, Instant now) {
        database.sql(
                        """
                        insert into letter_plan_release (conference, released_at, released_by)
                        values (:conference, :now, :by) on conflict do nothing
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private Map<ConferenceId, Decided> decided(@Nullable Long conference) {
        var held = held(conference);
        return database
                .sql(
                        """
                        select s.conference, p.links_days, p.day_before, p.thanks, p.hour,
                            r.released_at, r.released_by
                        from registration_setup s
                        left join letter_plan p on p.conference = s.conference
                        left join letter_plan_release r on r.conference = s.conference
                        where s.opened_at is not null
                          and (:conference::bigint is null or s.conference = :conference)
                        """)
                .param("conference", conference)
                .query((row, _) -> Map.entry(id(row), plan(row)))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> {
                                    var whole = one.getValue();
                                    var own = held.getOrDefault(one.getKey(), Map.of());
                                    return new Decided(
                                            whole.plan(), own, whole.followUp(), Optional.empty());
                                }));
    }

    private Map<ConferenceId, Map<Occasion, Act>> held(@Nullable Long conference) {
        return database
                .sql(
                        """
                        select conference, occasion, held_at, held_by from letter_plan_hold
                        where :conference::bigint is null or conference = :conference
                        """)
                .param("conference", conference)
                .query((row, _) -> new Held(id(row), occasion(row), act(row, "held")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Held::conference, Collectors.toMap(Held::occasion, Held::act)));
    }

    private record Held(ConferenceId conference, Occasion occasion, Act act) {}

    private static Decided plan(ResultSet row) throws SQLException {
        int days = row.getInt("links_days");
        var linksDays = row.wasNull() ? null : days;
        int hour = row.getInt("hour");
        var plan =
                row.wasNull()
                        ? Plan.USUAL
                        : new Plan(
                                linksDays,
                                row.getBoolean("day_before"),
                                row.getBoolean("thanks"),
                                hour);
        var followUp =
                row.getTimestamp("released_at") == null
                        ? Optional.<Act>empty()
                        : Optional.of(act(row, "released"));
        return new Decided(plan, Map.of(), followUp, Optional.empty());
    }

    private static ConferenceId id(ResultSet row) throws SQLException {
        return new ConferenceId(row.getLong("conference"));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return Occasion.valueOf(row.getString("occasion"));
    }

    private static Act act(ResultSet row, String what) throws SQLException {
        return new Act(row.getTimestamp(what + "_at").toInstant(), row.getString(what + "_by"));
    }
}
