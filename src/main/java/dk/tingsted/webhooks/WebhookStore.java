package dk.tingsted.webhooks;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is told, and what was told.
@Repository
class WebhookStore {

    private final JdbcClient database;

    WebhookStore(JdbcClient database) {
        this.database = database;
    }

    long add(
            ConferenceId conference,
            String address,
            Set<Event> events,
            String secret,
            String by,
            Instant now) {
        return database.sql(
                        """
                        insert into webhook (conference, address, events, secret, made_at, made_by)
                        values (:conference, :address, :events, :secret, :now, :by) returning id
                        """)
                .param("conference", conference.value())
                .param("address", address)
                .param("events", events.stream().map(Event::word).sorted().toArray(String[]::new))
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Those that are told, the oldest first.
    List<Webhook> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, conference, address, events, made_at, made_by from webhook
                        where conference = :conference and ended_at is null order by id
                        """)
                .param("conference", conference.value())
                .query(WebhookStore::webhook)
                .list();
    }

    /// What waits for it is told no more.
    ///
    /// @return its address; empty where there is none
    Optional<String> end(ConferenceId conference, long id, String by, Instant now) {
        return database.sql(
                        """
                        update webhook set ended_at = :now, ended_by = :by
                        where id = :id and conference = :conference and ended_at is null
                        returning address
                        """)
                .param("id", id)
                .param("conference", conference.value())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    /// A message that tells nothing, to try the way.
    void tryOut(ConferenceId conference, long id, Instant now) {
        database.sql(
                        """
                        insert into webhook_message (webhook, event, about, at, next_at)
                        select id, :event, id::text, :now, :now from webhook
                        where id = :id and conference = :conference and ended_at is null
                        """)
                .param("event", Event.TRIED.word())
                .param("id", id)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// The newest first.
    List<Message> messages(ConferenceId conference, int most) {
        return database.sql(
                        """
                        select m.*, w.address from webhook_message m
                        join webhook w on w.id = m.webhook
                        where w.conference = :conference order by m.id desc limit :most
                        """)
                .param("conference", conference.value())
                .param("most", most)
                .query(WebhookStore::message)
                .list();
    }

    /// Once more, as if it had never been tried; under the same key. One that is on its way is left
    /// to whoever sends it.
    void again(ConferenceId conference, long message, Instant now) {
        database.sql(
                        """
                        update webhook_message m
                        set next_at = :now, tries = 0, sent_at = null, failed_at = null
                        from webhook w
                        where m.id = :id and w.id = m.webhook and w.conference = :conference
                          and w.ended_at is null
                          and (m.claimed_until is null or m.claimed_until < clock_timestamp())
                        """)
                .param("id", message)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getLong("id"),
                new ConferenceId(row.getLong("conference")),
                row.getString("address"),
                Arrays.stream((String[]) row.getArray("events").getArray())
                        .flatMap(word -> Event.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"));
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getObject("key", UUID.class),
                row.getString("address"),
                Event.of(row.getString("event")).orElseThrow(),
                row.getString("about"),
                row.getTimestamp("at").toInstant(),
                row.getInt("tries"),
                instant(row, "tried_at"),
                row.getTimestamp("next_at").toInstant(),
                row.getString("said"),
                instant(row, "sent_at"),
                instant(row, "failed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
