package dk.tingsted.day;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the konferenciers did.
@Repository
class StepStore {

    private final JdbcClient database;

    StepStore(JdbcClient database) {
        this.database = database;
    }

    /// Those that were not undone, the oldest first.
    List<Step> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, kind, item, minutes, at, by from day_step
                        where conference = :conference and undone_at is null order by id
                        """)
                .param("conference", conference.value())
                .query(StepStore::step)
                .list();
    }

    void add(ConferenceId conference, Act act, String by, Instant now) {
        database.sql(
                        """
                        insert into day_step (conference, kind, item, minutes, at, by)
                        values (:conference, :kind, :item, :minutes, :now, :by)
                        """)
                .param("conference", conference.value())
                .param("kind", kind(act))
                .param("item", item(act))
                .param("minutes", minutes(act))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void undo(long number, String by, Instant now) {
        database.sql("update day_step set undone_at = :now, undone_by = :by where id = :number")
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("number", number)
                .update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                act(row),
                row.getTimestamp("at").toInstant(),
                row.getString("by"));
    }

    private static Act act(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "begin" -> new Act.Begin(new ItemId(row.getString("item")));
            case "skip" -> new Act.Skip(new ItemId(row.getString("item")));
            case "overrun" -> new Act.Overrun(row.getInt("minutes"));
            case "move" -> new Act.Move(row.getInt("minutes"));
            default -> throw new SQLException("No act: " + row.getString("kind"));
        };
    }

    private static String kind(Act act) {
        return switch (act) {
            case Act.Begin _ -> "begin";
            case Act.Overrun _ -> "overrun";
            case Act.Move _ -> "move";
            case Act.Skip _ -> "skip";
        };
    }

    private static @Nullable String item(Act act) {
        return switch (act) {
            case Act.Begin(var item) -> item.value();
            case Act.Skip(var item) -> item.value();
            case Act.Overrun _, Act.Move _ -> null;
        };
    }

    private static @Nullable Integer minutes(Act act) {
        return switch (act) {
            case Act.Overrun(int minutes) -> minutes;
            case Act.Move(int minutes) -> minutes;
            case Act.Begin _, Act.Skip _ -> null;
        };
    }
}
