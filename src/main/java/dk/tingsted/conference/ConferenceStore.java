package dk.tingsted.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConferenceStore {

    private final JdbcClient database;

    ConferenceStore(JdbcClient database) {
        this.database = database;
    }

    List<Conference> all() {
        return database.sql(
                        """
                        select id, slug, created_at, created_by from conference
                        order by created_at desc, id desc
                        """)
                .query(ConferenceStore::conference)
                .list();
    }

    Optional<Conference> find(Slug slug) {
        return database.sql(
                        "select id, slug, created_at, created_by from conference where slug = :slug")
                .param("slug", slug.value())
                .query(ConferenceStore::conference)
                .optional();
    }

    Conference get(ConferenceId id) {
        return database.sql(
                        "select id, slug, created_at, created_by from conference where id = :id")
                .param("id", id.value())
                .query(ConferenceStore::conference)
                .single();
    }

    /// Whoever holds a conference decides alone about it until the transaction ends.
    void hold(ConferenceId id) {
        database.sql("select id from conference where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /// Nobody else founds a conference until the transaction ends; readers are not held up.
    void holdAddresses() {
        database.sql("lock table conference in share row exclusive mode").update();
    }

    List<Slug> addresses() {
        return database.sql("select slug from conference")
                .query((row, _) -> new Slug(row.getString("slug")))
                .list();
    }

    Conference add(Slug slug, String by, Instant now) {
        return database.sql(
                        """
                        insert into conference (slug, created_at, created_by)
                        values (:slug, :now, :by)
                        returning id, slug, created_at, created_by
                        """)
                .param("slug", slug.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(ConferenceStore::conference)
                .single();
    }

    private static Conference conference(ResultSet row, int number) throws SQLException {
        return new Conference(
                new ConferenceId(row.getLong("id")),
                new Slug(row.getString("slug")),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }
}
