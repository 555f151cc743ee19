package dk.tingsted.invitations;

import dk.tingsted.registration.Registration;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes a person out of the invitations of a conference. That somebody was invited, when, and what
/// came of it, remains.
@Repository
class ForgottenStore {

    private final JdbcClient database;

    ForgottenStore(JdbcClient database) {
        this.database = database;
    }

    /// Those to her addresses, also such as were taken off their list, and the one whose link she
    /// came by, if it was made out to her.
    List<InvitationId> of(Registration was, Set<String> addresses) {
        return database.sql(
                        """
                        select id from invitation
                        where conference = :conference and address = any (:addresses)
                        union
                        select i.id from registration r
                        join invitation_link k on k.digest = r.invitation
                        join invitation i on i.id = k.invitation
                        where r.id = :id and i.name = :name and not i.for_several
                        """)
                .param("conference", was.conference().value())
                .param("id", was.id().value())
                .param("addresses", addresses.toArray(String[]::new))
                .param("name", was.person().name())
                .query((row, _) -> new InvitationId(row.getLong("id")))
                .list();
    }

    void forget(InvitationId id, Instant now) {
        database.sql(
                        """
                        update invitation
                        set name = '–', address = '', post = null, organisation = null,
                            municipality = null,
                            taken_off_by = coalesce(taken_off_by, ''),
                            taken_off_at = coalesce(taken_off_at, :now)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void forgetLinks(InvitationId id) {
        database.sql("delete from invitation_link where invitation = :id")
                .param("id", id.value())
                .update();
    }

    /// What she wrote, the addresses she had, and herself among those who did something.
    void forgetWords(InvitationId id) {
        database.sql(
                        """
                        update invitation_event
                        set word = null,
                            by = case when by in (select name from organiser) then by else '' end
                        where invitation = :id
                        """)
                .param("id", id.value())
                .update();
    }
}
