package dk.tingsted.followup;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Enclosure;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The notes that were published.
@Repository
class FollowUpStore {

    private static final String VERSION =
            """
            select id, name, text, added_at, added_by, english, withdrawn_at,
                (select count(*) from follow_up as before
                where before.conference = one.conference and before.id <= one.id) as number
            from follow_up as one where conference = :conference
            """;

    private final JdbcClient database;

    FollowUpStore(JdbcClient database) {
        this.database = database;
    }

    long add(ConferenceId conference, String name, String text, String by, Instant now) {
        return database.sql(
                        """
                        insert into follow_up (conference, name, text, added_at, added_by)
                        values (:conference, :name, :text, :now, :by) returning id
                        """)
                .param("conference", conference.value())
                .param("name", name.replace("\0", ""))
                .param("text", text.replace("\0", ""))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void compose(long followUp, Note note) {
        database.sql("update follow_up set english = :english where id = :id")
                .param("english", note.inEnglish())
                .param("id", followUp)
                .update();
        var blocks = note.blocks();
        database.sql(
                        """
                        insert into follow_up_line (follow_up, place, form, words)
                        select :id, * from unnest(:places::int[], :forms::text[], :words::text[])
                        """)
                .param("id", followUp)
                .param("places", places(blocks))
                .param("forms", column(blocks, block -> block.form().code()))
                .param("words", column(blocks, Block::words))
                .update();
        var annexes = note.annexes();
        database.sql(
                        """
                        insert into follow_up_annex (follow_up, place, key, about, file, path)
                        select :id, * from unnest(:places::int[], :keys::text[], :abouts::text[],
                            :files::text[], :paths::text[])
                        """)
                .param("id", followUp)
                .param("places", places(annexes))
                .param("keys", column(annexes, Enclosure::key))
                .param("abouts", column(annexes, Enclosure::about))
                .param("files", column(annexes, Enclosure::file))
                .param("paths", column(annexes, Enclosure::path))
                .update();
    }

    private static Integer[] places(List<?> all) {
        return IntStream.range(0, all.size()).boxed().toArray(Integer[]::new);
    }

    private static <T> String[] column(List<T> all, Function<T, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    /// @param kind `pdf` or `docx`
    void file(long followUp, String kind, byte[] bytes) {
        database.sql(
                        "insert into follow_up_file (follow_up, kind, bytes) values (:id, :kind, :bytes)")
                .param("id", followUp)
                .param("kind", kind)
                .param("bytes", bytes)
                .update();
    }

    /// Of the latest version, where it was composed.
    Optional<byte[]> file(ConferenceId conference, String kind) {
        return database.sql(
                        """
                        select bytes from follow_up_file where kind = :kind and follow_up =
                            (select max(id) from follow_up where conference = :conference)
                        """)
                .param("conference", conference.value())
                .param("kind", kind)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// The same of any version.
    Optional<byte[]> file(ConferenceId conference, int number, String kind) {
        return database.sql(
                        """
                        select bytes from follow_up_file where kind = :kind and follow_up =
                            (select id from follow_up where conference = :conference
                            order by id offset :before limit 1)
                        """)
                .param("conference", conference.value())
                .param("before", number - 1)
                .param("kind", kind)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// The latest stays.
    void withdraw(ConferenceId conference, int number, String by, Instant now) {
        database.sql(
                        """
                        update follow_up set withdrawn_at = :now, withdrawn_by = :by
                        where withdrawn_at is null and id =
                            (select id from follow_up where conference = :conference
                            order by id offset :before limit 1)
                        and id < (select max(id) from follow_up where conference = :conference)
                        """)
                .param("conference", conference.value())
                .param("before", number - 1)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void showAgain(ConferenceId conference, int number) {
        database.sql(
                        """
                        update follow_up set withdrawn_at = null, withdrawn_by = null
                        where id = (select id from follow_up where conference = :conference
                            order by id offset :before limit 1)
                        """)
                .param("conference", conference.value())
                .param("before", number - 1)
                .update();
    }

    /// The conferences that have one.
    Set<ConferenceId> conferences() {
        return database.sql("select distinct conference from follow_up")
                .query((row, _) -> new ConferenceId(row.getLong(1)))
                .set();
    }

    boolean isThere(ConferenceId conference) {
        return database.sql("select exists (select from follow_up where conference = :conference)")
                .param("conference", conference.value())
                .query(Boolean.class)
                .single();
    }

    Optional<FollowUp> latest(ConferenceId conference) {
        return database.sql(VERSION + " order by id desc limit 1")
                .param("conference", conference.value())
                .query(this::followUp)
                .optional();
    }

    Optional<FollowUp> version(ConferenceId conference, int number) {
        return database.sql("select * from (" + VERSION + ") as version where number = :number")
                .param("conference", conference.value())
                .param("number", number)
                .query(this::followUp)
                .optional();
    }

    /// The latest first.
    List<FollowUp> all(ConferenceId conference) {
        return database.sql(VERSION + " order by id desc limit 200")
                .param("conference", conference.value())
                .query(this::followUp)
                .list();
    }

    private FollowUp followUp(ResultSet row, int number) throws SQLException {
        var english = row.getObject("english", Boolean.class);
        return new FollowUp(
                row.getInt("number"),
                row.getString("name"),
                row.getString("text"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                row.getTimestamp("withdrawn_at") != null,
                english == null ? Optional.empty() : Optional.of(note(row.getLong("id"), english)));
    }

    private Note note(long followUp, boolean english) {
        var blocks =
                database.sql(
                                "select form, words from follow_up_line where follow_up = :id order by place")
                        .param("id", followUp)
                        .query((row, _) ->
                                new Block(
                                        "",
                                        Form.of(row.getString("form")).orElseThrow(),
                                        row.getString("words")))
                        .list();
        var annexes =
                database.sql(
                                "select key, about, file, path from follow_up_annex where follow_up = :id order by place")
                        .param("id", followUp)
                        .query((row, _) ->
                                new Enclosure(
                                        row.getString("key"),
                                        row.getString("about"),
                                        row.getString("file"),
                                        row.getString("path")))
                        .list();
        return Note.of(english, blocks, annexes);
    }
}
