package dk.tingsted.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Places and the queue. What is counted is read by a statement after the one that holds the
/// conference: a count is as old as its statement, not as the lock.
@Repository
class PlaceStore {

    private final JdbcClient database;

    PlaceStore(JdbcClient database) {
        this.database = database;
    }

    /// Held in the order of their ids until the transaction ends, so that two programs that hold
    /// several never wait for each other in a ring.
    Map<ConferenceId, Held> hold(Collection<ConferenceId> conferences) {
        return database
                .sql(
                        """
                        select conference, opened_at, opens_at, closes_at, changes_until,
                               offer_seconds, places
                        from registration_setup where conference = any (:conferences)
                        order by conference for update
                        """)
                .param("conferences", ids(conferences))
                .query(PlaceStore::held)
                .list()
                .stream()
                .collect(toMap(Held::conference, Function.identity()));
    }

    Room room(Held held) {
        return Objects.requireNonNull(open(Map.of(held.conference(), held)).get(held.conference()))
                .room();
    }

    /// What a conference has, and whom it is for; not yet what it asks.
    record Open(Room room, Fit fit) {}

    /// Of conferences that are held.
    Map<ConferenceId, Open> open(Map<ConferenceId, Held> held) {
        var groups =
                database
                        .sql(
                                """
                                select conference, id, places, held, waiting, by_invitation,
                                       domain
                                from registration_group where conference = any (:conferences)
                                """)
                        .param("conferences", ids(held.keySet()))
                        .query(PlaceStore::counted)
                        .list()
                        .stream()
                        .collect(groupingBy(One::conference));
        return held.values().stream()
                .collect(
                        toMap(
                                Held::conference,
                                one ->
                                        open(
                                                one,
                                                groups.getOrDefault(one.conference(), List.of()))));
    }

    private static Open open(Held held, List<One> groups) {
        return new Open(
                new Room(held.places(), groups.stream().collect(toMap(One::group, One::counted))),
                new Fit(groups.stream().collect(toMap(One::group, One::terms)), Set.of()));
    }

    /// Of all conferences, as the database keeps count.
    Room.Counted all() {
        return database.sql(
                        """
                        select coalesce(sum(held), 0) as held, coalesce(sum(waiting), 0) as waiting
                        from registration_group
                        """)
                .query((row, _) ->
                        new Room.Counted(null, row.getInt("held"), row.getInt("waiting")))
                .single();
    }

    /// Who waits longest first.
    List<Seats.Waiter> waiting(ConferenceId conference) {
        return database.sql(
                        """
                        select id, in_group from registration
                        where conference = :conference and standing = 'waiting' order by id
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Seats.Waiter(
                                new RegistrationId(row.getLong("id")),
                                new GroupId(row.getLong("in_group"))))
                .list();
    }

    void offer(List<RegistrationId> registrations, Instant until, Instant now) {
        database.sql(
                        """
                        update registration set standing = 'offered', since = :now, until = :until
                        where id = any (:ids) and standing = 'waiting'
                        """)
                .param(
                        "ids",
                        registrations.stream().map(RegistrationId::value).toArray(Long[]::new))
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Conferences where an offer has lapsed.
    List<ConferenceId> lapsing(Instant now) {
        return database.sql(
                        """
                        select distinct conference from registration
                        where standing = 'offered' and until <= :now order by conference
                        """)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new ConferenceId(row.getLong("conference")))
                .list();
    }

    /// Gives up what was not taken in time, in a conference that is held.
    List<RegistrationId> lapse(ConferenceId conference, String by, String reason, Instant now) {
        return database.sql(
                        """
                        update registration
                        set standing = 'withdrawn', since = :now, until = null, by = :by,
                            reason = :reason
                        where conference = :conference and standing = 'offered' and until <= :now
                        returning id
                        """)
                .param("conference", conference.value())
                .param("by", by)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new RegistrationId(row.getLong("id")))
                .list();
    }

    /// Notes the same about several.
    void tell(List<RegistrationId> registrations, Happened.What what, String by, Instant now) {
        database.sql(
                        """
                        insert into registration_event (registration, at, by, what)
                        select id, :now, :by, :what from unnest(:ids::bigint[]) id
                        """)
                .param(
                        "ids",
                        registrations.stream().map(RegistrationId::value).toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("what", what.word())
                .update();
    }

    private record One(
            ConferenceId conference, GroupId group, Room.Counted counted, Fit.Terms terms) {}

    private static One counted(ResultSet row, int number) throws SQLException {
        return new One(
                new ConferenceId(row.getLong("conference")),
                new GroupId(row.getLong("id")),
                new Room.Counted(number(row, "places"), row.getInt("held"), row.getInt("waiting")),
                new Fit.Terms(row.getBoolean("by_invitation"), row.getString("domain")));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var opened = row.getTimestamp("opened_at");
        return new Held(
                new ConferenceId(row.getLong("conference")),
                new Seats.Hours(
                        opened == null ? null : opened.toInstant(),
                        row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant()),
                row.getTimestamp("changes_until").toInstant(),
                Duration.ofSeconds(row.getLong("offer_seconds")),
                number(row, "places"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static Long[] ids(Collection<ConferenceId> conferences) {
        return conferences.stream().map(ConferenceId::value).sorted().toArray(Long[]::new);
    }
}
