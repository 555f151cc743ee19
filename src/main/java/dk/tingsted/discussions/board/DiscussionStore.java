package dk.tingsted.discussions.board;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Discussions and the tables at which they are held.
@Repository
class DiscussionStore {

    private final JdbcClient database;

    DiscussionStore(JdbcClient database) {
        this.database = database;
    }

    List<Discussion> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, conference, item, theme, questions, opened_at, closed_at
                        from discussion where conference = :conference and removed_at is null
                        order by position, id
                        """)
                .param("conference", conference.value())
                .query(DiscussionStore::discussion)
                .list();
    }

    void add(ConferenceId conference, Theme theme) {
        database.sql(
                        """
                        insert into discussion (conference, position, item, theme, questions)
                        select :conference, coalesce(max(position), 0) + 1, :item, :theme, :questions
                        from discussion where conference = :conference
                        """)
                .param("conference", conference.value())
                .param("item", item(theme))
                .param("theme", theme.title())
                .param("questions", String.join("\n", theme.questions()))
                .update();
    }

    void alter(DiscussionId id, Theme theme) {
        database.sql(
                        """
                        update discussion set item = :item, theme = :theme, questions = :questions
                        where id = :id
                        """)
                .param("id", id.value())
                .param("item", item(theme))
                .param("theme", theme.title())
                .param("questions", String.join("\n", theme.questions()))
                .update();
    }

    void remove(DiscussionId id, String by, Instant now) {
        database.sql("update discussion set removed_at = :now, removed_by = :by where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// One that was closed is open again.
    void open(DiscussionId id, String by, Instant now) {
        database.sql(
                        """
                        update discussion set opened_at = :now, opened_by = :by,
                            closed_at = null, closed_by = null
                        where id = :id and (opened_at is null or closed_at is not null)
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void close(DiscussionId id, String by, Instant now) {
        database.sql(
                        """
                        update discussion set closed_at = :now, closed_by = :by
                        where id = :id and opened_at is not null and closed_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<Table> tables(ConferenceId conference) {
        return database.sql(
                        "select number, code from discussion_table where conference = :conference order by number")
                .param("conference", conference.value())
                .query((row, _) -> new Table(row.getInt("number"), row.getString("code")))
                .list();
    }

    /// A table that has a code gets another, and the old one leads nowhere.
    void code(ConferenceId conference, Table table, String by, Instant now) {
        database.sql(
                        """
                        insert into discussion_table (conference, number, code, made_at, made_by)
                        values (:conference, :number, :code, :now, :by)
                        on conflict (conference, number) do update
                        set code = excluded.code, made_at = excluded.made_at, made_by = excluded.made_by
                        """)
                .param("conference", conference.value())
                .param("number", table.number())
                .param("code", table.code())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void removeTablesAbove(ConferenceId conference, int number) {
        database.sql(
                        "delete from discussion_table where conference = :conference and number > :number")
                .param("conference", conference.value())
                .param("number", number)
                .update();
    }

    Optional<Discussion> find(DiscussionId id) {
        return database.sql(
                        """
                        select id, conference, item, theme, questions, opened_at, closed_at
                        from discussion where id = :id and removed_at is null
                        """)
                .param("id", id.value())
                .query(DiscussionStore::discussion)
                .optional();
    }

    private static @Nullable String item(Theme theme) {
        var item = theme.item();
        return item == null ? null : item.value();
    }

    private static Discussion discussion(ResultSet row, int number) throws SQLException {
        var item = row.getString("item");
        return new Discussion(
                new DiscussionId(row.getLong("id")),
                new ConferenceId(row.getLong("conference")),
                item == null ? null : new ItemId(item),
                row.getString("theme"),
                row.getString("questions").lines().toList(),
                instant(row.getTimestamp("opened_at")),
                instant(row.getTimestamp("closed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
