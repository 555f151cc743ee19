package dk.tingsted.speakers;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SlideStore {

    private static final String SLIDES =
            """
            select id, item, person, speaker, name, kind, size, handed_at, released_at from slides
            """;

    private final JdbcClient database;

    SlideStore(JdbcClient database) {
        this.database = database;
    }

    /// Without the files.
    List<Slides> of(ConferenceId conference) {
        return database.sql(SLIDES + "where conference = :conference order by id")
                .param("conference", conference.value())
                .query(SlideStore::slides)
                .list();
    }

    Optional<byte[]> bytes(ConferenceId conference, long id) {
        return database.sql("select bytes from slides where conference = :conference and id = :id")
                .param("conference", conference.value())
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// In the place of what she had for this item, which nobody sees any more.
    void put(
            ConferenceId conference,
            ItemId item,
            String person,
            String speaker,
            Handed handed,
            Instant now) {
        database.sql(
                        """
                        insert into slides (conference, item, person, speaker, name, kind, bytes,
                            size, handed_at)
                        values (:conference, :item, :person, :speaker, :name, :kind, :bytes,
                            :size, :now)
                        on conflict (conference, item, person) do update
                        set name = excluded.name, kind = excluded.kind, bytes = excluded.bytes,
                            size = excluded.size, handed_at = excluded.handed_at,
                            released_at = null, released_by = null
                        """)
                .param("conference", conference.value())
                .param("item", item.value())
                .param("person", person)
                .param("speaker", speaker)
                .param("name", handed.name())
                .param("kind", handed.kind().ending())
                .param("bytes", handed.bytes())
                .param("size", handed.bytes().length)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// A file that is what its name says.
    @SuppressWarnings("ArrayRecordComponent")
    record Handed(String name, SlideKind kind, byte[] bytes) {}

    void remove(ConferenceId conference, long id) {
        database.sql("delete from slides where conference = :conference and id = :id")
                .param("conference", conference.value())
                .param("id", id)
                .update();
    }

    void release(ConferenceId conference, long id, String by, Instant now) {
        database.sql(
                        """
                        update slides set released_at = :now, released_by = :by
                        where conference = :conference and id = :id and released_at is null
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void takeBack(ConferenceId conference, long id) {
        database.sql(
                        """
                        update slides set released_at = null, released_by = null
                        where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .update();
    }

    private static Slides slides(ResultSet row, int number) throws SQLException {
        var released = row.getTimestamp("released_at");
        return new Slides(
                row.getLong("id"),
                new ItemId(row.getString("item")),
                row.getString("person"),
                row.getString("speaker"),
                row.getString("name"),
                SlideKind.of(row.getString("kind")),
                row.getInt("size"),
                row.getTimestamp("handed_at").toInstant(),
                released == null ? null : released.toInstant());
    }
}
