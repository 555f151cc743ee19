package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.AgreementId;
import dk.tingsted.agreement.Area;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Parties, what they were sent, and what they answered.
@Repository
class HearingStore {

    private final JdbcClient database;

    HearingStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order in which they were chosen.
    List<Party> parties(AgreementId agreement) {
        return database.sql(
                        """
                        select id, name, address from agreement_party
                        where agreement = :agreement and removed_at is null order by position, id
                        """)
                .param("agreement", agreement.value())
                .query((row, _) ->
                        new Party(
                                row.getLong("id"), row.getString("name"), row.getString("address")))
                .list();
    }

    /// The agreement that a party belongs to.
    Optional<AgreementId> agreement(long party) {
        return database.sql(
                        "select agreement from agreement_party where id = :id and removed_at is null")
                .param("id", party)
                .query(Long.class)
                .optional()
                .map(AgreementId::new);
    }

    /// Those that are there already stay as they are.
    void add(AgreementId agreement, List<String> names, String by, Instant now) {
        database.sql(
                        """
                        insert into agreement_party (agreement, position, name, added_at, added_by)
                        select :agreement, place + coalesce(
                                (select max(position) from agreement_party
                                 where agreement = :agreement), 0), name, :now, :by
                        from unnest(:names::text[]) with ordinality as each (name, place)
                        on conflict do nothing
                        """)
                .param("agreement", agreement.value())
                .param("names", names.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void address(AgreementId agreement, Map<Long, String> addresses) {
        database.sql(
                        """
                        update agreement_party set address = wanted.address
                        from unnest(:parties::bigint[], :addresses::text[]) as wanted (party, address)
                        where agreement_party.id = wanted.party and agreement = :agreement
                        """)
                .param("agreement", agreement.value())
                .param("parties", addresses.keySet().toArray(Long[]::new))
                .param("addresses", addresses.values().toArray(String[]::new))
                .update();
    }

    void remove(AgreementId agreement, long party, String by, Instant now) {
        database.sql(
                        """
                        update agreement_party set removed_at = :now, removed_by = :by
                        where agreement = :agreement and id = :party and removed_at is null
                        """)
                .param("agreement", agreement.value())
                .param("party", party)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// All that were sent, the latest first.
    List<Sent> editions(AgreementId agreement) {
        return database.sql(
                        """
                        select id, number, title, period, at from agreement_edition
                        where agreement = :agreement order by number desc
                        """)
                .param("agreement", agreement.value())
                .query((row, _) ->
                        new Sent(
                                row.getLong("id"),
                                row.getInt("number"),
                                row.getString("title"),
                                row.getString("period"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /// Keeps the agreement as it is now.
    void freeze(Agreement agreement, int number, List<Area> areas, String by, Instant now) {
        var edition =
                database.sql(
                                """
                                insert into agreement_edition (agreement, number, title, period, at, by)
                                values (:agreement, :number, :title, :period, :now, :by) returning id
                                """)
                        .param("agreement", agreement.id().value())
                        .param("number", number)
                        .param("title", agreement.title())
                        .param("period", agreement.period())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .query(Long.class)
                        .single();
        database.sql(
                        """
                        insert into agreement_edition_area (edition, position, area, number)
                        select :edition, place - 1, area, number
                        from unnest(:areas::bigint[], :numbers::int[])
                            with ordinality as each (area, number, place)
                        """)
                .param("edition", edition)
                .param("areas", areas.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .param(
                        "numbers",
                        areas.stream().map(one -> one.text().number()).toArray(Integer[]::new))
                .update();
    }

    /// The earliest first.
    List<Letter> letters(AgreementId agreement) {
        return database.sql(
                        """
                        select letter.id, party, edition, kind, letter.address, at
                        from agreement_letter letter join agreement_party party on party.id = letter.party
                        where agreement = :agreement order by letter.id
                        """)
                .param("agreement", agreement.value())
                .query((row, _) ->
                        new Letter(
                                row.getLong("id"),
                                row.getLong("party"),
                                row.getLong("edition"),
                                kind(row.getString("kind")),
                                row.getString("address"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Letter.Kind kind(String word) {
        return Arrays.stream(Letter.Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /// Notes that a letter went.
    ///
    /// @return its number
    long add(Party party, long edition, Letter.Kind kind, String by, Instant now) {
        return database.sql(
                        """
                        insert into agreement_letter (party, edition, kind, address, at, by)
                        values (:party, :edition, :kind, :address, :now, :by) returning id
                        """)
                .param("party", party.id())
                .param("edition", edition)
                .param("kind", kind.word())
                .param("address", party.address())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// All that was answered, the earliest first.
    List<Answer> answers(AgreementId agreement) {
        return database.sql(
                        """
                        select answer.id, party, edition, decision, met_on, reference, remarks, at, by
                        from agreement_answer answer join agreement_party party on party.id = answer.party
                        where agreement = :agreement order by answer.id
                        """)
                .param("agreement", agreement.value())
                .query(HearingStore::answer)
                .list();
    }

    void add(long party, long edition, AnswerForm.Read.Understood said, Instant now) {
        database.sql(
                        """
                        insert into agreement_answer
                            (party, edition, decision, met_on, reference, remarks, at, by)
                        values (:party, :edition, :decision, :met, :reference, :remarks, :now, :by)
                        """)
                .param("party", party)
                .param("edition", edition)
                .param("decision", said.decision().word())
                .param("met", Date.valueOf(said.metOn()))
                .param("reference", said.reference())
                .param("remarks", said.remarks())
                .param("now", Timestamp.from(now))
                .param("by", said.by())
                .update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getLong("id"),
                row.getLong("party"),
                row.getLong("edition"),
                Decision.of(row.getString("decision")).orElseThrow(),
                row.getDate("met_on").toLocalDate(),
                row.getString("reference"),
                row.getString("remarks"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"));
    }
}
