package dk.tingsted.programme;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All that happened to a conference's programme, read from the facts themselves.
@Repository
class HistoryStore {

    private final JdbcClient database;

    HistoryStore(JdbcClient database) {
        this.database = database;
    }

    /// One thing that somebody did.
    ///
    /// @param what `document`, `in use`, `put away`, `corrected`, `undone`, `set aside` or
    ///   `published`
    /// @param about the document's name, the spot, or the number of the edition
    record Happening(
            Instant at, String by, String what, String about, String was, String becomes) {}

    /// The latest first. A correction that was carried on to a later document happened once.
    List<Happening> of(ConferenceId conference) {
        return database.sql(
                        """
                        with mine as (select * from document where conference = :conference),
                        corrected as (
                            select act, spot, was, becomes, min(corrected_at) as at,
                                   min(corrected_by) as by, min(id) as id
                            from correction where conference = :conference
                            group by act, spot, was, becomes)
                        select uploaded_at as at, uploaded_by as by, 'document' as what,
                               name as about, '' as was, '' as becomes, id as place from mine
                        union all
                        select used_at, used_by, 'in use', name, '', '', id
                        from document_in_use used join mine on mine.id = used.document
                        where used.used_at > mine.uploaded_at
                        union all
                        select set_aside_at, set_aside_by, 'put away', name, '', '', id
                        from document_set_aside aside join mine on mine.id = aside.document
                        union all
                        select at, by, 'corrected', spot, was, becomes, id from corrected
                        union all
                        select undone_at, undone_by, 'undone', spot, becomes, was, id
                        from correction_undone undone
                        join correction on correction.id = undone.correction
                        where conference = :conference
                        union all
                        select set_aside_at, set_aside_by, 'set aside', '', '', '', 0
                        from finding_set_aside where conference = :conference
                        union all
                        select published_at, published_by, 'published', number::text, '', '', number
                        from edition where conference = :conference
                        order by at desc, place desc
                        """)
                .param("conference", conference.value())
                .query(HistoryStore::happening)
                .list();
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        return new Happening(
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("what"),
                row.getString("about"),
                row.getString("was"),
                row.getString("becomes"));
    }
}
