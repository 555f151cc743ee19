package dk.tingsted.stands;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.publishing.Stall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StandStore {

    private static final String STAND =
            """
            select id, number, name, description, contact, web, address,
                   picture_name, picture_words, picture_width, picture_height, x, y
            from stand
            """;

    private final JdbcClient database;

    StandStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order of their numbers.
    List<Stand> of(ConferenceId conference) {
        return database.sql(STAND + "where conference = :conference order by number")
                .param("conference", conference.value())
                .query(StandStore::stand)
                .list();
    }

    Optional<Stall.Picture> plan(ConferenceId conference) {
        return database.sql(
                        """
                        select picture_name, picture_words, picture_width, picture_height
                        from stand_plan where conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) -> picture(row))
                .optional();
    }

    /// A picture of the conference, by its name.
    Optional<byte[]> bytes(ConferenceId conference, String name) {
        return database
                .sql(
                        """
                        select picture from stand
                        where conference = :conference and picture_name = :name
                        union all
                        select picture from stand_plan
                        where conference = :conference and picture_name = :name
                        limit 1
                        """)
                .param("conference", conference.value())
                .param("name", name)
                .query((row, _) -> row.getBytes("picture"))
                .list()
                .stream()
                .findFirst();
    }

    /// The next number is its.
    long add(ConferenceId conference, String name, String by, Instant now) {
        return database.sql(
                        """
                        insert into stand (conference, number, name, written_at, written_by)
                        select :conference, coalesce(max(number), 0) + 1, :name, :now, :by
                        from stand where conference = :conference
                        returning id
                        """)
                .param("conference", conference.value())
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void tell(ConferenceId conference, long id, Stand.Told told, String by, Instant now) {
        database.sql(
                        """
                        update stand set name = :name, description = :description,
                            contact = :contact, web = :web, written_at = :now, written_by = :by
                        where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("name", told.name())
                .param("description", told.description())
                .param("contact", told.contact())
                .param("web", told.web())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// @param drawn null for none
    void picture(ConferenceId conference, long id, @Nullable Drawn drawn, String words) {
        database.sql(
                        """
                        update stand set picture = :bytes, picture_name = :name,
                            picture_words = :words, picture_width = :width,
                            picture_height = :height
                        where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("bytes", drawn == null ? null : drawn.bytes(), java.sql.Types.BINARY)
                .param("name", drawn == null ? null : drawn.name())
                .param("words", drawn == null ? null : words)
                .param("width", drawn == null ? null : drawn.width())
                .param("height", drawn == null ? null : drawn.height())
                .update();
    }

    /// Of a picture that is there already.
    void pictureWords(ConferenceId conference, long id, String words) {
        database.sql(
                        """
                        update stand set picture_words = :words
                        where conference = :conference and id = :id and picture is not null
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("words", words)
                .update();
    }

    void place(ConferenceId conference, long id, Stall.@Nullable Place place) {
        database.sql(
                        """
                        update stand set x = :x, y = :y
                        where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("x", place == null ? null : place.x())
                .param("y", place == null ? null : place.y())
                .update();
    }

    void address(ConferenceId conference, long id, String address) {
        database.sql(
                        """
                        update stand set address = :address
                        where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("address", address)
                .update();
    }

    void remove(ConferenceId conference, long id) {
        database.sql("delete from stand where conference = :conference and id = :id")
                .param("conference", conference.value())
                .param("id", id)
                .update();
    }

    void plan(ConferenceId conference, Drawn drawn, String words, String by, Instant now) {
        database.sql(
                        """
                        insert into stand_plan (conference, picture, picture_name, picture_words,
                            picture_width, picture_height, saved_at, saved_by)
                        values (:conference, :bytes, :name, :words, :width, :height, :now, :by)
                        on conflict (conference) do update
                        set picture = excluded.picture, picture_name = excluded.picture_name,
                            picture_words = excluded.picture_words,
                            picture_width = excluded.picture_width,
                            picture_height = excluded.picture_height,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("conference", conference.value())
                .param("bytes", drawn.bytes())
                .param("name", drawn.name())
                .param("words", words)
                .param("width", drawn.width())
                .param("height", drawn.height())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void noPlan(ConferenceId conference) {
        database.sql("delete from stand_plan where conference = :conference")
                .param("conference", conference.value())
                .update();
    }

    private static Stand stand(ResultSet row, int number) throws SQLException {
        var x = (Integer) row.getObject("x");
        return new Stand(
                row.getLong("id"),
                row.getInt("number"),
                new Stand.Told(
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("contact"),
                        row.getString("web")),
                row.getString("address"),
                row.getString("picture_name") == null ? null : picture(row),
                x == null ? null : new Stall.Place(x, row.getInt("y")));
    }

    private static Stall.Picture picture(ResultSet row) throws SQLException {
        return new Stall.Picture(
                "stands/pictures/" + row.getString("picture_name"),
                row.getString("picture_words"),
                row.getInt("picture_width"),
                row.getInt("picture_height"));
    }
}
