package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the secretariat sees of the outbox, and does with it. Everything is asked for within one
/// conference, so the sign-in links, which belong to none, are out of reach.
@Repository
class DeskStore {

    private static final String FILTER =
            """
             where conference = :conference
               and (:state::text is null or state = :state)
               and (:occasion::text is null or occasion = :occasion)
               and (:search = '' or position(lower(:search) in
                   lower(name || ' ' || address || ' ' || subject)) > 0)
            """;

    private final JdbcClient database;

    DeskStore(JdbcClient database) {
        this.database = database;
    }

    /// Those that wait first, by when they are due; then the others, the latest first.
    List<Posted> find(ConferenceId conference, OutboxFilter filter, int most, int from) {
        return filtered(
                        OutgoingStore.POSTED
                                + FILTER
                                + """
                                 order by state not in ('WAITING', 'HELD'),
                                    case when state in ('WAITING', 'HELD') then at end,
                                    at desc, id
                                 limit :most offset :from
                                """,
                        conference,
                        filter)
                .param("most", most)
                .param("from", from)
                .query(OutgoingStore::posted)
                .list();
    }

    int count(ConferenceId conference, OutboxFilter filter) {
        return filtered("select count(*) from posted" + FILTER, conference, filter)
                .query(Integer.class)
                .single();
    }

    Map<Posted.State, Integer> counts(ConferenceId conference) {
        var counts = new EnumMap<Posted.State, Integer>(Posted.State.class);
        database.sql(
                        """
                        select state, count(*) as number from posted
                        where conference = :conference group by state
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        counts.put(
                                Posted.State.valueOf(row.getString("state")), row.getInt("number")))
                .list();
        return counts;
    }

    Optional<Posted> posted(ConferenceId conference, long letter) {
        return database.sql(OutgoingStore.POSTED + " where conference = :conference and id = :id")
                .param("conference", conference.value())
                .param("id", letter)
                .query(OutgoingStore::posted)
                .optional();
    }

    Optional<Ready> content(ConferenceId conference, long letter) {
        return database.sql(
                        """
                        select id, conference, occasion, message_id, name, address, subject,
                            tongue, text, html,
                            calendar_method, calendar, unsubscribe
                        from outgoing where conference = :conference and id = :id
                        """)
                .param("conference", conference.value())
                .param("id", letter)
                .query(SendingStore::ready)
                .optional();
    }

    /// @param letter empty for all
    int hold(ConferenceId conference, Optional<Long> letter, String by, Instant now) {
        return acted(
                        """
                        update outgoing set held_at = :now, held_by = :by
                        where conference = :conference and (:id::bigint is null or id = :id)
                          and sent_at is null and failed_at is null and withdrawn_at is null
                          and held_at is null
                        """,
                        conference,
                        letter)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// @param letter empty for all
    int release(ConferenceId conference, Optional<Long> letter) {
        return acted(
                        """
                        update outgoing set held_at = null, held_by = null
                        where conference = :conference and (:id::bigint is null or id = :id)
                          and sent_at is null and failed_at is null and withdrawn_at is null
                          and held_at is not null
                        """,
                        conference,
                        letter)
                .update();
    }

    int withdraw(ConferenceId conference, long letter, Instant now) {
        return acted(
                        """
                        update outgoing set withdrawn_at = :now
                        where conference = :conference and id = :id
                          and sent_at is null and withdrawn_at is null
                        """,
                        conference,
                        Optional.of(letter))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// From the beginning, to an address that may be another.
    int again(ConferenceId conference, long letter, String address, Instant now) {
        return acted(
                        """
                        update outgoing set address = :address, failed_at = null, tries = 0,
                            next_at = :now, answer = null, claim = claim + 1, claimed_until = null
                        where conference = :conference and id = :id and withdrawn_at is null
                          and failed_at is not null
                        """,
                        conference,
                        Optional.of(letter))
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    int returned(ConferenceId conference, long letter, String by, Instant now) {
        return acted(
                        """
                        update outgoing set returned_at = :now, returned_by = :by
                        where conference = :conference and id = :id and sent_at is not null
                          and returned_at is null
                        """,
                        conference,
                        Optional.of(letter))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// Why nothing goes out at the moment.
    Optional<MailTrouble> trouble() {
        return database.sql("select since, at, why from mail_trouble")
                .query((row, _) ->
                        new MailTrouble(
                                row.getTimestamp("since").toInstant(), row.getString("why")))
                .optional();
    }

    /// Since when this is a copy that writes to nobody.
    Optional<Instant> pausedSince() {
        return database.sql("select since from letters_paused")
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    /// Letters go again.
    ///
    /// @return 0 when they did
    int goOn() {
        return database.sql("delete from letters_paused").update();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, ConferenceId conference, OutboxFilter filter) {
        return database.sql(sql)
                .param("conference", conference.value())
                .param("state", filter.state().map(Enum::name).orElse(null))
                .param("occasion", filter.occasion().map(Enum::name).orElse(null))
                .param("search", filter.search());
    }

    private JdbcClient.StatementSpec acted(
            String sql, ConferenceId conference, Optional<Long> letter) {
        return database.sql(sql)
                .param("conference", conference.value())
                .param("id", letter.orElse(null));
    }
}
