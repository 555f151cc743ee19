package dk.tingsted.programme;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what organisers corrected. A correction belongs to a document.
@Repository
class CorrectionStore {

    private final JdbcClient database;

    CorrectionStore(JdbcClient database) {
        this.database = database;
    }

    /// Those of the document that is in use.
    List<Amendment> amendments(ConferenceId conference) {
        return database.sql(
                        """
                        select id, act, spot, was, becomes, corrected_at, corrected_by
                        from correction
                        where document = (
                            select max(document.id) from document
                            join document_in_use used on used.document = document.id
                            where document.conference = :conference)
                          and not exists (
                            select from correction_undone undone
                            where undone.correction = correction.id)
                        order by id
                        """)
                .param("conference", conference.value())
                .query(CorrectionStore::amendment)
                .list();
    }

    void add(ConferenceId conference, List<Correction> corrections, String by, Instant now) {
        database.sql(
                        """
                        insert into correction
                            (conference, document, act, spot, was, becomes,
                             corrected_at, corrected_by)
                        select :conference,
                               (select max(document.id) from document
                                join document_in_use used on used.document = document.id
                                where document.conference = :conference),
                               (select nextval('correction_act')),
                               spot, was, becomes, :now, :by
                        from unnest(:spots::text[], :was::text[], :becomes::text[])
                          with ordinality as wanted (spot, was, becomes, place)
                        order by place
                        """)
                .param("conference", conference.value())
                .param("spots", each(corrections, correction -> correction.spot().path()))
                .param("was", each(corrections, Correction::was))
                .param("becomes", each(corrections, Correction::becomes))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// Undoes the correction and those made in the same go.
    void undo(ConferenceId conference, long correction, String by, Instant now) {
        database.sql(
                        """
                        insert into correction_undone (correction, undone_at, undone_by)
                        select together.id, :now, :by
                        from correction one
                        join correction together
                          on together.act = one.act and together.document = one.document
                        where one.id = :correction and one.conference = :conference
                        """)
                .param("conference", conference.value())
                .param("correction", correction)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// The same corrections, now of another document.
    void carry(long document, List<Amendment> amendments) {
        database.sql(
                        """
                        insert into correction
                            (conference, document, act, spot, was, becomes,
                             corrected_at, corrected_by)
                        select one.conference, :document, one.act, one.spot, one.was, one.becomes,
                               one.corrected_at, one.corrected_by
                        from unnest(:ids::bigint[]) with ordinality as carried (id, place)
                        join correction one on one.id = carried.id
                        order by carried.place
                        """)
                .param("document", document)
                .param("ids", amendments.stream().map(Amendment::id).toArray(Long[]::new))
                .update();
    }

    private static String[] each(List<Correction> corrections, Function<Correction, String> part) {
        return corrections.stream().map(part).map(ProgrammeJson::storable).toArray(String[]::new);
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(
                row.getLong("id"),
                row.getLong("act"),
                new Correction(
                        new Spot(row.getString("spot")),
                        row.getString("was"),
                        row.getString("becomes")),
                row.getTimestamp("corrected_at").toInstant(),
                row.getString("corrected_by"));
    }
}
