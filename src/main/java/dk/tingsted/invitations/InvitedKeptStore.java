package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who were invited. That somebody was, when, and what came of it, remains.
@Repository
class InvitedKeptStore implements Retained {

    private final JdbcClient database;

    InvitedKeptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Kind kind() {
        return Kind.INVITED;
    }

    @Override
    public int count(ConferenceId conference) {
        return database.sql(
                        """
                        select (select count(*) from invitation
                                where conference = :conference and address <> '')
                            + (select count(*) from invitation_upload where conference = :conference)
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from invitation_link k using invitation i
                        where i.id = k.invitation and i.conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
        database.sql(
                        """
                        update invitation_event e
                        set word = null,
                            by = case when e.by in (select name from organiser) then e.by else '' end
                        from invitation i where i.id = e.invitation and i.conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
        database.sql(
                        """
                        update invitation
                        set name = '–', address = '', post = null, organisation = null,
                            municipality = null, taken_off_by = coalesce(taken_off_by, ''),
                            taken_off_at = coalesce(taken_off_at, :now)
                        where conference = :conference and address <> ''
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
        database.sql(
                        """
                        delete from invitation_upload where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
