package dk.tingsted.arrival;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was pressed at the doors.
@Repository
class PressStore {

    private final JdbcClient database;

    PressStore(JdbcClient database) {
        this.database = database;
    }

    /// A press with the number in which order we heard of it.
    record Heard(long number, Press press) {}

    /// In that order.
    List<Heard> after(ConferenceId conference, long number) {
        return database.sql(
                        """
                        select * from arrival_press
                        where conference = :conference and id > :number order by id
                        """)
                .param("conference", conference.value())
                .param("number", number)
                .query((row, _) -> new Heard(row.getLong("id"), press(row)))
                .list();
    }

    /// Presses that name somebody who was not on the list.
    int named(ConferenceId conference) {
        return database.sql(
                        """
                        select count(*) from arrival_press
                        where conference = :conference and name <> ''
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    /// That they came remains. The caller holds the conference.
    void forgetNames(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update arrival_press set name = '', forgotten_at = :now
                        where conference = :conference and name <> ''
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Those that we know already are left as they are. The caller holds the conference: whoever
    /// has read up to a number has read all below it.
    void add(ConferenceId conference, Collection<Press> presses, Instant now) {
        if (presses.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into arrival_press (
                            key, conference, registration, walk_in, name, what, at, heard_at, by,
                            door)
                        select key::uuid, :conference, registration, walk_in::uuid, name, what, at,
                               :now, by, door::uuid
                        from unnest(
                            :keys::text[], :registrations::bigint[], :walkIns::text[],
                            :names::text[], :whats::text[], :at::timestamptz[], :by::text[],
                            :doors::text[])
                            as press (key, registration, walk_in, name, what, at, by, door)
                        on conflict (key) do nothing
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("keys", all(presses, one -> one.key().toString(), String[]::new))
                .param("registrations", all(presses, PressStore::registration, Long[]::new))
                .param("walkIns", all(presses, PressStore::walkIn, String[]::new))
                .param("names", all(presses, Press::name, String[]::new))
                .param("whats", all(presses, one -> word(one.what()), String[]::new))
                .param("at", all(presses, one -> one.at().toString(), String[]::new))
                .param("by", all(presses, Press::by, String[]::new))
                .param("doors", all(presses, one -> one.door().toString(), String[]::new))
                .update();
    }

    private static Press press(ResultSet row) throws SQLException {
        long registration = row.getLong("registration");
        var comer =
                row.wasNull()
                        ? new Comer.WalkIn(row.getObject("walk_in", UUID.class))
                        : new Comer.Registered(new RegistrationId(registration));
        return new Press(
                row.getObject("key", UUID.class),
                comer,
                Press.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getObject("door", UUID.class));
    }

    private static String word(Press.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long registration(Press press) {
        return press.comer() instanceof Comer.Registered(var id) ? (Long) id.value() : null;
    }

    private static @Nullable String walkIn(Press press) {
        return press.comer() instanceof Comer.WalkIn(var key) ? key.toString() : null;
    }

    private static <T, R> R[] all(
            Collection<T> many,
            Function<T, ? extends @Nullable Object> each,
            IntFunction<R[]> array) {
        return many.stream().map(each).toArray(array);
    }
}
