package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeStore {

    private final JdbcClient database;

    ProgrammeStore(JdbcClient database) {
        this.database = database;
    }

    /// The conference that this form founded before, when it is sent a second time.
    Optional<ConferenceId> foundedBy(UUID formKey) {
        return database.sql("select conference from document where form_key = :key")
                .param("key", formKey)
                .query((row, _) -> new ConferenceId(row.getLong("conference")))
                .optional();
    }

    long addDocument(
            Conference conference, Upload upload, Reading reading, String by, Instant now) {
        return database.sql(
                        """
                        insert into document
                            (conference, name, bytes, shape, form_key, uploaded_at, uploaded_by)
                        values (:conference, :name, :bytes, :shape, :key, :now, :by)
                        returning id
                        """)
                .param("conference", conference.id().value())
                .param("name", ProgrammeJson.storable(upload.name()))
                .param("bytes", upload.bytes())
                .param("shape", reading.document().shape().name().toLowerCase(Locale.ROOT))
                .param("key", upload.formKey())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void addReading(long document, Reading reading) {
        database.sql("insert into reading (document, reading) values (:document, :json::jsonb)")
                .param("document", document)
                .param("json", ProgrammeJson.write(reading))
                .update();
    }

    /// The reading of the document that is in use.
    Reading reading(ConferenceId conference) {
        return database.sql(
                        """
                        select reading.reading from reading
                        join document on document.id = reading.document
                        join document_in_use used on used.document = document.id
                        where document.conference = :conference
                        order by document.id desc limit 1
                        """)
                .param("conference", conference.value())
                .query((row, _) -> ProgrammeJson.reading(row.getString("reading")))
                .single();
    }

    Original original(ConferenceId conference) {
        return database.sql(
                        """
                        select name, bytes from document
                        join document_in_use used on used.document = document.id
                        where conference = :conference order by id desc limit 1
                        """)
                .param("conference", conference.value())
                .query((row, _) -> new Original(row.getString("name"), row.getBytes("bytes")))
                .single();
    }

    Set<String> setAside(ConferenceId conference) {
        return database.sql("select finding from finding_set_aside where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> row.getString("finding"))
                .set();
    }

    void setAside(ConferenceId conference, String finding, String by, Instant now) {
        database.sql(
                        """
                        insert into finding_set_aside
                            (conference, finding, set_aside_at, set_aside_by)
                        values (:conference, :finding, :now, :by)
                        on conflict do nothing
                        """)
                .param("conference", conference.value())
                .param("finding", finding)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// The last edition first.
    List<Edition> editions(ConferenceId conference) {
        return database.sql(
                        """
                        select number, status, programme, published_at, published_by from edition
                        where conference = :conference order by number desc
                        """)
                .param("conference", conference.value())
                .query(ProgrammeStore::edition)
                .list();
    }

    Optional<Edition> latestEdition(ConferenceId conference) {
        return database.sql(
                        """
                        select number, status, programme, published_at, published_by from edition
                        where conference = :conference order by number desc limit 1
                        """)
                .param("conference", conference.value())
                .query(ProgrammeStore::edition)
                .optional();
    }

    /// Of every conference that has been published.
    Map<ConferenceId, Edition> latestEditions() {
        var latest = new HashMap<ConferenceId, Edition>();
        database.sql(
                        """
                        select distinct on (conference)
                            conference, number, status, programme, published_at, published_by
                        from edition order by conference, number desc
                        """)
                .query(row -> {
                    latest.put(new ConferenceId(row.getLong("conference")), edition(row, 0));
                });
        return latest;
    }

    Map<ConferenceId, Integer> newestNumbers() {
        var newest = new HashMap<ConferenceId, Integer>();
        database.sql("select conference, max(number) from edition group by conference")
                .query(row -> {
                    newest.put(new ConferenceId(row.getLong(1)), row.getInt(2));
                });
        return newest;
    }

    void add(ConferenceId conference, Edition edition) {
        database.sql(
                        """
                        insert into edition
                            (conference, number, status, programme, published_at, published_by)
                        values (:conference, :number, :status, :programme::jsonb, :at, :by)
                        """)
                .param("conference", conference.value())
                .param("number", edition.number())
                .param("status", edition.status().code())
                .param("programme", ProgrammeJson.write(edition.programme()))
                .param("at", Timestamp.from(edition.at()))
                .param("by", edition.by())
                .update();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                ProgrammeJson.programme(row.getString("programme")));
    }

    /// A document as it was handed over.
    @SuppressWarnings("ArrayRecordComponent")
    record Original(String name, byte[] bytes) {}
}
