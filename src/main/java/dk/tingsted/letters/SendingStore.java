package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may send which letter, and how it went. Leases run by the clock of the database, which all
/// copies of the program share; what is due goes by the clock of the program.
@Repository
class SendingStore {

    /// Bearer secrets, 32 bytes in base64url: they have arrived and are kept here no longer.
    private static final String SECRETS = "/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])";

    private final JdbcClient database;

    SendingStore(JdbcClient database) {
        this.database = database;
    }

    /// The right to send one letter.
    ///
    /// @param number grows with each claim: an older one counts no more
    record Claim(long letter, long number) {}

    /// Takes what is due and nobody has taken, the earliest first.
    List<Claim> claim(int most, Duration lease, Instant now) {
        return database
                .sql(
                        """
                        update outgoing set claim = claim + 1,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease)
                        where id in (
                            select id from outgoing
                            where sent_at is null and failed_at is null and withdrawn_at is null
                              and held_at is null and next_at <= :now
                              and (claimed_until is null or claimed_until < clock_timestamp())
                              and (occasion = 'SIGN_IN'
                                  or not exists (select from letters_paused))
                            order by next_at, id limit :most
                            for update skip locked)
                        returning id, claim
                        """)
                .param("lease", lease.toMillis() / 1000.0)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new Claim(row.getLong("id"), row.getLong("claim")))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Claim::letter))
                .toList();
    }

    /// The last look before it goes over the line; from here on nobody else touches it until the
    /// longest that the line can take has passed.
    ///
    /// @return empty when the claim has lapsed, or the letter is held or withdrawn
    Optional<Ready> begin(Claim claim, Duration lease, Instant now) {
        return database.sql(
                        """
                        update outgoing set tries = tries + 1, tried_at = :now,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease)
                        where id = :id and claim = :claim and claimed_until > clock_timestamp()
                          and sent_at is null and failed_at is null and withdrawn_at is null
                          and held_at is null
                        returning id, conference, occasion, message_id, name, address, subject,
                            tongue, text, html,
                            calendar_method, calendar, unsubscribe
                        """)
                .param("id", claim.letter())
                .param("claim", claim.number())
                .param("lease", lease.toMillis() / 1000.0)
                .param("now", Timestamp.from(now))
                .query(SendingStore::ready)
                .optional();
    }

    /// A fact, whoever holds the claim by now.
    void taken(Claim claim, String answer, Instant now) {
        database.sql(
                        """
                        update outgoing set sent_at = :now, answer = :answer, claimed_until = null,
                            failed_at = null,
                            text = case when occasion = 'SIGN_IN' then ''
                                else regexp_replace(text, :secrets, '/…', 'g') end,
                            html = case when occasion = 'SIGN_IN' then ''
                                else regexp_replace(html, :secrets, '/…', 'g') end,
                            calendar = regexp_replace(calendar, :secrets, '/…', 'g'),
                            unsubscribe = null
                        where id = :id and sent_at is null
                        """)
                .param("id", claim.letter())
                .param("answer", answer)
                .param("secrets", SECRETS)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// How many times it has been tried.
    int tries(Claim claim) {
        return database.sql("select tries from outgoing where id = :id")
                .param("id", claim.letter())
                .query(Integer.class)
                .single();
    }

    void later(Claim claim, String answer, Instant next) {
        database.sql(
                        """
                        update outgoing set next_at = :next, answer = :answer, claimed_until = null
                        where id = :id and claim = :claim and sent_at is null
                        """)
                .param("id", claim.letter())
                .param("claim", claim.number())
                .param("answer", answer)
                .param("next", Timestamp.from(next))
                .update();
    }

    void never(Claim claim, String answer, Instant now) {
        database.sql(
                        """
                        update outgoing set failed_at = :now, answer = :answer, claimed_until = null
                        where id = :id and claim = :claim and sent_at is null
                        """)
                .param("id", claim.letter())
                .param("claim", claim.number())
                .param("answer", answer)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Gives back what was not sent, as if it had not been taken.
    void back(List<Claim> claims) {
        database.sql(
                        """
                        update outgoing set claimed_until = null
                        from unnest(:ids::bigint[], :claims::bigint[]) as mine (id, claim)
                        where outgoing.id = mine.id and outgoing.claim = mine.claim
                          and outgoing.sent_at is null
                        """)
                .param("ids", claims.stream().map(Claim::letter).toArray(Long[]::new))
                .param("claims", claims.stream().map(Claim::number).toArray(Long[]::new))
                .update();
    }

    void trouble(String why, Instant now) {
        database.sql(
                        """
                        insert into mail_trouble (since, at, why) values (:now, :now, :why)
                        on conflict (id) do update set at = excluded.at, why = excluded.why
                        """)
                .param("now", Timestamp.from(now))
                .param("why", why)
                .update();
    }

    void allIsWell() {
        database.sql("delete from mail_trouble").update();
    }

    static Ready ready(ResultSet row, int number) throws SQLException {
        long conference = row.getLong("conference");
        return new Ready(
                row.getLong("id"),
                row.wasNull() ? null : new ConferenceId(conference),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("message_id"),
                row.getString("name"),
                row.getString("address"),
                new Composed(
                        row.getString("subject"),
                        new Body(
                                Tongue.of(row.getString("tongue")),
                                row.getString("text"),
                                row.getString("html")),
                        Optional.ofNullable(row.getString("unsubscribe"))),
                calendar(row.getString("calendar_method"), row.getString("calendar")));
    }

    private static Optional<CalendarPart> calendar(@Nullable String method, @Nullable String ics) {
        return method == null || ics == null
                ? Optional.empty()
                : Optional.of(new CalendarPart(method, ics));
    }
}
