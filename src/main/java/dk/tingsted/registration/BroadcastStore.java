package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who come, a number of them at a time, and what they were told.
@Repository
class BroadcastStore {

    private final JdbcClient database;

    BroadcastStore(JdbcClient database) {
        this.database = database;
    }

    /// Not one who took over a place since: she was told how things are.
    List<Registration> expected(ConferenceId conference, Instant by, long after, int most) {
        return database.sql(
                        """
                        select r.* from registration r
                        where r.conference = :conference and r.standing = 'expected'
                        and r.since < :by and r.id > :after
                        and not exists (
                            select from registration_event e
                            where e.registration = r.id and e.what = 'substituted' and e.at >= :by)
                        order by r.id limit :most
                        """)
                .param("conference", conference.value())
                .param("by", Timestamp.from(by))
                .param("after", after)
                .param("most", most)
                .query(RegistrationStore::registration)
                .list();
    }

    /// Notes it.
    ///
    /// @return those to whom it is new
    Set<RegistrationId> tell(List<Registration> to, String about, Instant now) {
        return new HashSet<>(
                database.sql(
                                """
                                insert into registration_told (registration, about, at)
                                select id, :about, :now from unnest(:ids::bigint[]) as id
                                on conflict do nothing returning registration
                                """)
                        .param("ids", ids(to))
                        .param("about", about)
                        .param("now", Timestamp.from(now))
                        .query((row, _) -> new RegistrationId(row.getLong("registration")))
                        .list());
    }

    /// How many things have happened to each, and how many she was told beside them.
    Map<RegistrationId, Long> sequences(List<Registration> of) {
        return database
                .sql(
                        """
                        select one as id,
                               (select count(*) from registration_event where registration = one)
                               + (select count(*) from registration_told where registration = one)
                                   as sequence
                        from unnest(:ids::bigint[]) as wanted (one)
                        """)
                .param("ids", ids(of))
                .query((row, _) ->
                        Map.entry(new RegistrationId(row.getLong("id")), row.getLong("sequence")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void addLinks(List<Recipient> to, Instant now) {
        database.sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        select digest, id, :now
                        from unnest(:digests::bytea[], :ids::bigint[]) as link (digest, id)
                        """)
                .param("digests", to.stream().map(BroadcastStore::digest).toArray(byte[][]::new))
                .param("ids", to.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static byte[] digest(Recipient one) {
        return Objects.requireNonNull(one.link()).digest();
    }

    private static Long[] ids(List<Registration> all) {
        return all.stream().map(one -> one.id().value()).toArray(Long[]::new);
    }
}
