package dk.tingsted.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of organisers, their links and what happened. Whoever has left is found by no one.
@Repository
class OrganiserStore {

    private static final String HERE =
            """
            select id, address, name, added_at from organiser o
            where not exists (select from organiser_left l where l.organiser = o.id)
            """;

    private final JdbcClient sql;

    OrganiserStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Organiser> all() {
        return sql.sql(HERE + "order by id").query(OrganiserStore::organiser).list();
    }

    Optional<Organiser> find(OrganiserId id) {
        return sql.sql(HERE + "and id = :id")
                .param("id", id.value())
                .query(OrganiserStore::organiser)
                .optional();
    }

    Optional<Organiser> find(String address) {
        return sql.sql(HERE + "and address = :address")
                .param("address", address)
                .query(OrganiserStore::organiser)
                .optional();
    }

    OrganiserId add(@Nullable String address, String name, Instant now) {
        return new OrganiserId(
                sql.sql(
                                """
                                insert into organiser (address, name, added_at)
                                values (:address, :name, :now) returning id
                                """)
                        .param("address", address)
                        .param("name", name)
                        .param("now", at(now))
                        .query(Long.class)
                        .single());
    }

    /// Whoever has left and comes back keeps her number, and gets the name she has now.
    OrganiserId addOrBringBack(String address, String name, Instant now) {
        var known =
                sql.sql("update organiser set name = :name where address = :address returning id")
                        .param("address", address)
                        .param("name", name)
                        .query(Long.class)
                        .optional()
                        .map(OrganiserId::new);
        known.ifPresent(this::comeBack);
        return known.orElseGet(() -> add(address, name, now));
    }

    private void comeBack(OrganiserId organiser) {
        sql.sql("delete from organiser_left where organiser = :organiser")
                .param("organiser", organiser.value())
                .update();
    }

    void leave(OrganiserId organiser, String by, Instant now) {
        sql.sql(
                        """
                        insert into organiser_left (organiser, left_at, by)
                        values (:organiser, :now, :by) on conflict do nothing
                        """)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .param("by", by)
                .update();
    }

    /// @param sent `asked`, `invited` or `console`
    void addLink(byte[] digest, OrganiserId organiser, Instant now, Instant expires, String sent) {
        sql.sql(
                        """
                        insert into sign_in_link (digest, organiser, made_at, expires_at, sent)
                        values (:digest, :organiser, :now, :expires, :sent)
                        """)
                .param("digest", digest)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .param("expires", at(expires))
                .param("sent", sent)
                .update();
    }

    int linksSince(OrganiserId organiser, Instant since) {
        return sql.sql(
                        """
                        select count(*) from sign_in_link
                        where organiser = :organiser and made_at > :since
                        """)
                .param("organiser", organiser.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /// One statement decides, so that of two who come at once with the same link one gets in.
    Optional<UsedLink> useLink(byte[] digest, Instant now) {
        return sql.sql(
                        """
                        update sign_in_link set used_at = :now
                        where digest = :digest and used_at is null and expires_at > :now
                        returning organiser, sent
                        """)
                .param("digest", digest)
                .param("now", at(now))
                .query((row, _) ->
                        new UsedLink(
                                new OrganiserId(row.getLong("organiser")), row.getString("sent")))
                .optional();
    }

    record UsedLink(OrganiserId organiser, String sent) {}

    /// The latest first.
    List<EventLog.Event> events(int most) {
        return sql.sql(
                        """
                        select event_log.at, organiser.name, event_log.what, event_log.about
                        from event_log left join organiser on organiser.id = event_log.organiser
                        order by event_log.id desc limit :most
                        """)
                .param("most", most)
                .query((row, _) ->
                        new EventLog.Event(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("name"),
                                row.getString("what"),
                                row.getString("about")))
                .list();
    }

    void log(Instant now, @Nullable OrganiserId organiser, String what, @Nullable String about) {
        sql.sql(
                        """
                        insert into event_log (at, organiser, what, about)
                        values (:now, :organiser, :what, :about)
                        """)
                .param("now", at(now))
                .param("organiser", organiser == null ? null : organiser.value())
                .param("what", what)
                .param("about", about)
                .update();
    }

    private static Organiser organiser(ResultSet row, int number) throws SQLException {
        return new Organiser(
                new OrganiserId(row.getLong("id")),
                row.getString("address"),
                row.getString("name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
