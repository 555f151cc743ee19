package dk.tingsted.notices;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore {

    private static final String LETTER =
            """
            select l.id, l.since, l.edition, l.person, l.name, l.subject, l.text, l.state, l.at, l.by,
                   coalesce(l.address, a.address) as address
            from letter l left join person_address a using (conference, person)
            """;

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    /// The order in which the programme names the people.
    List<Letter> of(ConferenceId conference) {
        return database.sql(LETTER + " where l.conference = :conference order by l.id")
                .param("conference", conference.value())
                .query(NoticeStore::letter)
                .list();
    }

    /// Held until the transaction ends.
    Optional<Letter> hold(ConferenceId conference, long id) {
        return database.sql(
                        LETTER + " where l.conference = :conference and l.id = :id for update of l")
                .param("conference", conference.value())
                .param("id", id)
                .query(NoticeStore::letter)
                .optional();
    }

    void add(
            ConferenceId conference,
            int since,
            int edition,
            Notice notice,
            String subject,
            String text) {
        database.sql(
                        """
                        insert into letter (conference, since, edition, person, name, subject, text)
                        values (:conference, :since, :edition, :person, :name, :subject, :text)
                        """)
                .param("conference", conference.value())
                .param("since", since)
                .param("edition", edition)
                .param("person", notice.person())
                .param("name", notice.name())
                .param("subject", subject)
                .param("text", text)
                .update();
    }

    /// Whatever waits makes room for what a later edition says.
    void replaceWaiting(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update letter set state = 'replaced', at = :now
                        where conference = :conference and state = 'waiting'
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void write(long id, String subject, String text) {
        database.sql("update letter set subject = :subject, text = :text where id = :id")
                .param("id", id)
                .param("subject", subject)
                .param("text", text)
                .update();
    }

    void become(Letter letter, Letter.State state, String by, Instant now) {
        database.sql(
                        """
                        update letter set state = :state, address = :address, at = :now, by = :by
                        where id = :id
                        """)
                .param("id", letter.id())
                .param("state", state.word())
                .param("address", letter.address())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void note(ConferenceId conference, String person, String address, String by, Instant now) {
        database.sql(
                        """
                        insert into person_address (conference, person, address, noted_at, noted_by)
                        values (:conference, :person, :address, :now, :by)
                        on conflict (conference, person) do update
                        set address = excluded.address, noted_at = excluded.noted_at,
                            noted_by = excluded.noted_by
                        where person_address.address <> excluded.address
                        """)
                .param("conference", conference.value())
                .param("person", person)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void forget(ConferenceId conference, String person) {
        database.sql(
                        "delete from person_address where conference = :conference and person = :person")
                .param("conference", conference.value())
                .param("person", person)
                .update();
    }

    /// By the key of the person.
    Map<String, String> addresses(ConferenceId conference) {
        return database
                .sql("select person, address from person_address where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> Map.entry(row.getString("person"), row.getString("address")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("at");
        return new Letter(
                row.getLong("id"),
                row.getInt("since"),
                row.getInt("edition"),
                row.getString("person"),
                row.getString("name"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                Letter.State.of(row.getString("state")),
                at == null ? null : at.toInstant(),
                row.getString("by"));
    }
}
