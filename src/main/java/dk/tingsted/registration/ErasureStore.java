package dk.tingsted.registration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes a person out of what is kept.
@Repository
class ErasureStore {

    private final JdbcClient database;

    ErasureStore(JdbcClient database) {
        this.database = database;
    }

    /// Of the form that she came in.
    UUID key(RegistrationId id) {
        return database.sql(
                        """
                        select a.key from application a join registration r on r.application = a.id
                        where r.id = :id
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /// Hers now, and those that letters about her registration went to since it is hers.
    Set<String> addresses(Registration was) {
        return database.sql(
                        """
                        select :address
                        union
                        select o.address from outgoing o
                        where o.conference = :conference and o.about = :about
                        and o.address <> '' and o.occasion <> 'WITHDRAWN'
                        and o.posted_at >= coalesce((
                            select max(at) from registration_event
                            where registration = :id and what = 'substituted'), '-infinity')
                        """)
                .param("address", was.person().address())
                .param("conference", was.conference().value())
                .param("about", PlaceLetter.about(was.id()))
                .param("id", was.id().value())
                .query((row, _) -> row.getString(1))
                .set();
    }

    /// Leaves of a withdrawn registration only what is counted.
    void erase(RegistrationId id, Instant now) {
        database.sql(
                        """
                        update registration
                        set name = '', address = '', phone = null, post = null, organisation = null,
                            municipality = null, on_list = false, invitation = null, reason = '',
                            by = '', erased_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Of who did what, only organisers remain: a registration may have had other names before, and
    /// whoever filled in the form for others is named with each of them.
    void eraseNames(Registration was, Set<String> addresses) {
        database.sql(
                        """
                        update registration_event e set by = ''
                        from registration r
                        where r.id = e.registration and r.conference = :conference
                        and ((e.registration = :id
                              and (e.by = :name or e.by not in (select name from organiser)))
                             or e.by = any (:addresses))
                        """)
                .param("conference", was.conference().value())
                .param("id", was.id().value())
                .param("name", was.person().name())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /// Who filled in a form remains for as long as somebody is kept whom she filled it in for.
    void eraseSenders(Registration was, Set<String> addresses) {
        database.sql(
                        """
                        update application a set filled_in_by = null
                        where a.conference = :conference and a.filled_in_by is not null
                        and (a.filled_in_by = any (:addresses) or (
                            a.id = (select application from registration where id = :id)
                            and not exists (
                                select from registration r where r.application = a.id
                                and r.id <> :id and r.erased_at is null)))
                        """)
                .param("conference", was.conference().value())
                .param("id", was.id().value())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /// Those whom a restored backup has brought back.
    List<RegistrationId> dueAgain() {
        return database.sql(
                        """
                        select r.id from erasure_due d
                        join registration r on r.id = d.registration
                        join application a on a.id = r.application and a.key = d.key
                        where r.erased_at is null
                        """)
                .query((row, _) -> new RegistrationId(row.getLong(1)))
                .list();
    }

    void noneDueAgain() {
        database.sql("delete from erasure_due").update();
    }
}
