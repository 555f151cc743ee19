package dk.tingsted.retention;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained.Kind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was chosen, and what has gone.
@Repository
class RetentionStore {

    private final JdbcClient database;

    RetentionStore(JdbcClient database) {
        this.database = database;
    }

    /// Of one kind, what went and when.
    record Done(Kind kind, Instant at, int many) {}

    /// Since when the plan of a conference can be seen: from now on, unless it is known.
    Instant known(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        insert into retention_plan (conference, known_at) values (:conference, :now)
                        on conflict (conference) do nothing
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
        return database.sql("select known_at from retention_plan where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> row.getTimestamp("known_at").toInstant())
                .single();
    }

    Map<Kind, Integer> chosen(ConferenceId conference) {
        return database
                .sql("select kind, days from retention_choice where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) ->
                        Map.entry(Kind.valueOf(row.getString("kind")), row.getInt("days")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(ConferenceId conference, Map<Kind, Integer> days, String by, Instant now) {
        database.sql(
                        """
                        insert into retention_choice (conference, kind, days, saved_at, saved_by)
                        select :conference, kind, days, :now, :by
                        from unnest(:kinds::text[], :days::int[]) as one (kind, days)
                        on conflict (conference, kind) do update
                        set days = excluded.days, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        """)
                .param("conference", conference.value())
                .param("kinds", days.keySet().stream().map(Kind::name).toArray(String[]::new))
                .param("days", days.values().toArray(Integer[]::new))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void done(ConferenceId conference, Kind kind, int many, Instant now) {
        database.sql(
                        """
                        insert into retention_done (conference, kind, at, many)
                        values (:conference, :kind, :now, :many)
                        """)
                .param("conference", conference.value())
                .param("kind", kind.name())
                .param("now", Timestamp.from(now))
                .param("many", many)
                .update();
    }

    List<Done> done(ConferenceId conference) {
        return database.sql(
                        """
                        select kind, max(at) as at, sum(many)::int as many from retention_done
                        where conference = :conference group by kind
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Done(
                                Kind.valueOf(row.getString("kind")),
                                row.getTimestamp("at").toInstant(),
                                row.getInt("many")))
                .list();
    }

    /// What comes later is counted with what came before.
    void leave(ConferenceId conference, Kind kind, Map<String, Integer> left) {
        database.sql(
                        """
                        insert into retention_left as l (conference, kind, name, many)
                        select :conference, :kind, name, many
                        from unnest(:names::text[], :many::int[]) as one (name, many)
                        on conflict (conference, kind, name) do update
                        set many = l.many + excluded.many
                        """)
                .param("conference", conference.value())
                .param("kind", kind.name())
                .param("names", left.keySet().toArray(String[]::new))
                .param("many", left.values().toArray(Integer[]::new))
                .update();
    }

    Map<String, Integer> left(ConferenceId conference, Kind kind) {
        var left = new LinkedHashMap<String, Integer>();
        database.sql(
                        """
                        select name, many from retention_left
                        where conference = :conference and kind = :kind order by name
                        """)
                .param("conference", conference.value())
                .param("kind", kind.name())
                .query((row, _) -> left.put(row.getString("name"), row.getInt("many")))
                .list();
        return left;
    }
}
