package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who have registered, each as she stands now.
@Repository
class RegistrationStore {

    /// The number in the queue of one who waits: in her group's where that is full, else in all.
    private static final String ONE =
            """
            select r.*, g.places is not null and g.held >= g.places as group_is_full,
                   case when r.standing = 'waiting' then (
                       select count(*) from registration w
                       where w.conference = r.conference and w.standing = 'waiting' and w.id <= r.id
                       and (w.in_group = r.in_group or g.places is null or g.held < g.places))
                   end as number
            from registration r join registration_group g on g.id = r.in_group
            """;

    private final JdbcClient database;

    RegistrationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Registration> find(RegistrationId id) {
        return database.sql(ONE + " where r.id = :id")
                .param("id", id.value())
                .query(RegistrationStore::registration)
                .optional();
    }

    Optional<Registration> find(ConferenceId conference, RegistrationId id) {
        return find(id).filter(found -> found.conference().equals(conference));
    }

    Optional<Registration> at(byte[] digest) {
        return database.sql(
                        ONE
                                + """
                                join registration_link l on l.registration = r.id
                                where l.digest = :digest and l.revoked_at is null
                                and r.erased_at is null
                                """)
                .param("digest", digest)
                .query(RegistrationStore::registration)
                .optional();
    }

    /// In the order they came. One pass counts the queue for all.
    List<Registration> of(ConferenceId conference) {
        return database.sql(
                        """
                        select r.*, g.places is not null and g.held >= g.places as group_is_full,
                               case when g.places is not null and g.held >= g.places
                               then count(*) filter (where r.standing = 'waiting')
                                   over (partition by r.in_group order by r.id)
                               else count(*) filter (where r.standing = 'waiting')
                                   over (order by r.id)
                               end as number
                        from registration r join registration_group g on g.id = r.in_group
                        where r.conference = :conference and r.erased_at is null
                        order by r.id
                        """)
                .param("conference", conference.value())
                .query(RegistrationStore::registration)
                .list();
    }

    List<Registration> all(List<RegistrationId> ids) {
        return database.sql(ONE + " where r.id = any (:ids) order by r.id")
                .param("ids", ids.stream().map(RegistrationId::value).toArray(Long[]::new))
                .query(RegistrationStore::registration)
                .list();
    }

    List<Registration> after(ConferenceId conference, RegistrationId last, int most) {
        return database.sql(
                        ONE
                                + """
                                where r.conference = :conference and r.id > :last
                                order by r.id limit :most
                                """)
                .param("conference", conference.value())
                .param("last", last.value())
                .param("most", most)
                .query(RegistrationStore::registration)
                .list();
    }

    /// Who has this address and has not withdrawn.
    Optional<Registration> active(ConferenceId conference, String address) {
        return database.sql(
                        ONE
                                + """
                                where r.conference = :conference and r.address = :address
                                and r.standing <> 'withdrawn'
                                """)
                .param("conference", conference.value())
                .param("address", address)
                .query(RegistrationStore::registration)
                .optional();
    }

    /// How many private links were made since then.
    long linksSince(RegistrationId id, Instant since) {
        return database.sql(
                        """
                        select count(*) from registration_link
                        where registration = :id and made_at > :since
                        """)
                .param("id", id.value())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    void withdraw(RegistrationId id, String by, String reason, Instant now) {
        database.sql(
                        """
                        update registration
                        set standing = 'withdrawn', since = :now, until = null, by = :by,
                            reason = :reason
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    void take(RegistrationId id, Instant now) {
        database.sql(
                        """
                        update registration set standing = 'expected', since = :now, until = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void write(RegistrationId id, Person person) {
        database.sql(
                        """
                        update registration
                        set name = :name, address = :address, phone = :phone, post = :post,
                            organisation = :organisation, municipality = :municipality
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", person.name())
                .param("address", person.address())
                .param("phone", person.phone())
                .param("post", person.post())
                .param("organisation", person.organisation())
                .param("municipality", person.municipality())
                .update();
    }

    void stand(RegistrationId id, boolean onList) {
        database.sql("update registration set on_list = :list where id = :id")
                .param("id", id.value())
                .param("list", onList)
                .update();
    }

    /// Whether somebody else of the conference has this address and a place in it.
    boolean isTaken(Registration registration, String address) {
        return database.sql(
                                """
                                select count(*) from registration
                                where conference = :conference and address = :address
                                and standing <> 'withdrawn' and id <> :id
                                """)
                        .param("conference", registration.conference().value())
                        .param("address", address)
                        .param("id", registration.id().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addLink(RegistrationId id, byte[] digest, Instant now) {
        database.sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        values (:digest, :id, :now)
                        """)
                .param("digest", digest)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void revokeLinks(RegistrationId id, Instant now) {
        database.sql(
                        """
                        update registration_link set revoked_at = :now
                        where registration = :id and revoked_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// How many things have happened to it, and how many she was told beside them: what the entry
    /// in her calendar counts by.
    long sequence(RegistrationId id) {
        return database.sql(
                        """
                        select (select count(*) from registration_event where registration = :id)
                             + (select count(*) from registration_told where registration = :id)
                        """)
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /// The oldest first.
    List<Happened> happened(RegistrationId id) {
        return database.sql(
                        """
                        select at, by, what from registration_event
                        where registration = :id order by id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Happened(
                                row.getTimestamp("at").toInstant(),
                                row.getString("by"),
                                Happened.What.of(row.getString("what"))))
                .list();
    }

    static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                new RegistrationId(row.getLong("id")),
                new ConferenceId(row.getLong("conference")),
                new Person(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("post"),
                        row.getString("organisation"),
                        row.getString("municipality")),
                new GroupId(row.getLong("in_group")),
                language(row.getString("language")),
                row.getBoolean("on_list"),
                row.getTimestamp("made_at").toInstant(),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var since = row.getTimestamp("since").toInstant();
        var standing = row.getString("standing");
        return switch (standing) {
            case "expected" -> new Standing.Expected(since);
            case "waiting" -> new Standing.Waiting(since, row.getInt("number"), lack(row));
            case "offered" -> new Standing.Offered(since, row.getTimestamp("until").toInstant());
            case "withdrawn" ->
                    new Standing.Withdrawn(since, row.getString("by"), row.getString("reason"));
            default -> throw new IllegalStateException(standing);
        };
    }

    private static Standing.Lack lack(ResultSet row) throws SQLException {
        return row.getBoolean("group_is_full") ? Standing.Lack.IN_GROUP : Standing.Lack.IN_ALL;
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
