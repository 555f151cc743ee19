package dk.tingsted.discussions.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the tables wrote.
@Repository
class RemarkStore {

    private final JdbcClient database;

    RemarkStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order in which they came, those withdrawn among them.
    List<Remark> of(DiscussionId discussion) {
        return database.sql(
                        """
                        select id, table_number, key, words, version, withdrawn_at
                        from remark where discussion = :discussion order by id
                        """)
                .param("discussion", discussion.value())
                .query(RemarkStore::remark)
                .list();
    }

    /// Does nothing when the discussion is closed, or the key is there already.
    ///
    /// @return whether it was written
    boolean add(DiscussionId discussion, int table, UUID key, String words, Instant now) {
        return database.sql(
                                """
                                insert into remark (discussion, table_number, key, words, written_at)
                                select id, :table, :key, :words, :now from discussion
                                where id = :discussion and removed_at is null
                                    and opened_at is not null and closed_at is null
                                on conflict (key) do nothing
                                """)
                        .param("discussion", discussion.value())
                        .param("table", table)
                        .param("key", key)
                        .param("words", words)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Remark> by(UUID key, DiscussionId discussion, int table) {
        return database.sql(
                        """
                        select id, table_number, key, words, version, withdrawn_at from remark
                        where key = :key and discussion = :discussion and table_number = :table
                        """)
                .param("key", key)
                .param("discussion", discussion.value())
                .param("table", table)
                .query(RemarkStore::remark)
                .optional();
    }

    /// Unless somebody at the table put it otherwise meanwhile.
    boolean alter(RemarkId id, DiscussionId discussion, int table, int version, String words) {
        return database.sql(
                                """
                                update remark set words = :words, version = version + 1
                                from discussion
                                where remark.id = :id and remark.discussion = :discussion
                                    and table_number = :table and version = :version
                                    and withdrawn_at is null and discussion.id = remark.discussion
                                    and opened_at is not null and closed_at is null
                                """)
                        .param("id", id.value())
                        .param("discussion", discussion.value())
                        .param("table", table)
                        .param("version", version)
                        .param("words", words)
                        .update()
                == 1;
    }

    boolean withdraw(RemarkId id, DiscussionId discussion, int table, Instant now) {
        return database.sql(
                                """
                                update remark set withdrawn_at = :now
                                from discussion
                                where remark.id = :id and remark.discussion = :discussion
                                    and table_number = :table and withdrawn_at is null
                                    and discussion.id = remark.discussion
                                    and opened_at is not null and closed_at is null
                                """)
                        .param("id", id.value())
                        .param("discussion", discussion.value())
                        .param("table", table)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                new RemarkId(row.getLong("id")),
                row.getInt("table_number"),
                row.getObject("key", UUID.class),
                row.getString("words"),
                row.getInt("version"),
                row.getTimestamp("withdrawn_at") != null);
    }
}
