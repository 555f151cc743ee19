package dk.tingsted.programme;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.reading.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of documents that were handed over after the first.
@Repository
class VersionStore {

    private final JdbcClient database;

    VersionStore(JdbcClient database) {
        this.database = database;
    }

    /// A document that is not in use yet.
    record Version(long document, String name, Instant at, String by, Reading reading) {}

    private static final String WAITING =
            """
            from document join reading on reading.document = document.id
            where conference = :conference
              and not exists (
                select from document later
                where later.conference = document.conference and later.id > document.id)
              and not exists (
                select from document_in_use used where used.document = document.id)
              and not exists (
                select from document_set_aside aside where aside.document = document.id)
            """;

    Optional<String> waitingName(ConferenceId conference) {
        return database.sql("select name " + WAITING)
                .param("conference", conference.value())
                .query(String.class)
                .optional();
    }

    /// The latest document, when it is neither in use nor put aside.
    Optional<Version> waiting(ConferenceId conference) {
        return database.sql("select id, name, uploaded_at, uploaded_by, reading " + WAITING)
                .param("conference", conference.value())
                .query(VersionStore::version)
                .optional();
    }

    void use(long document, String by, Instant now) {
        database.sql(
                        """
                        insert into document_in_use (document, used_at, used_by)
                        values (:document, :now, :by)
                        """)
                .param("document", document)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void discard(long document, String by, Instant now) {
        database.sql(
                        """
                        insert into document_set_aside (document, set_aside_at, set_aside_by)
                        values (:document, :now, :by)
                        """)
                .param("document", document)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getString("name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                ProgrammeJson.reading(row.getString("reading")));
    }
}
