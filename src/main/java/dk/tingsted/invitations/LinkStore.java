package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links that lead in, and those who want none.
@Repository
class LinkStore {

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    /// One link for each, in the same order.
    void add(List<Invitation> people, List<Secret> secrets, Instant now) {
        database.sql(
                        """
                        insert into invitation_link (digest, invitation, address, made_at)
                        select digest, id, address, :now
                        from unnest(:digests::bytea[], :ids::bigint[], :addresses::text[])
                            as link (digest, id, address)
                        """)
                .param("digests", secrets.stream().map(Secret::digest).toArray(byte[][]::new))
                .param("ids", people.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .param("addresses", people.stream().map(Invitation::address).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Where the letter with this link was sent, also where the link was revoked since.
    Optional<String> address(ConferenceId conference, byte[] digest) {
        return database.sql(
                        """
                        select k.address
                        from invitation_link k join invitation i on i.id = k.invitation
                        where k.digest = :digest and i.conference = :conference
                        """)
                .param("digest", digest)
                .param("conference", conference.value())
                .query((row, _) -> row.getString("address"))
                .optional();
    }

    /// Of one who still stands on her list.
    Optional<InvitationId> at(ConferenceId conference, byte[] digest) {
        return database.sql(
                        """
                        select i.id from invitation_link k join invitation i on i.id = k.invitation
                        where k.digest = :digest and k.revoked_at is null
                        and i.conference = :conference and i.taken_off_at is null
                        """)
                .param("digest", digest)
                .param("conference", conference.value())
                .query((row, _) -> new InvitationId(row.getLong("id")))
                .optional();
    }

    /// Those to these addresses, and those whose links have these secrets.
    List<InvitationId> of(ConferenceId conference, List<String> addresses, List<String> secrets) {
        return database.sql(
                        """
                        select id from invitation
                        where conference = :conference and address = any (:addresses)
                        and taken_off_at is null
                        union
                        select i.id from invitation_link k join invitation i on i.id = k.invitation
                        where k.digest = any (:digests) and i.conference = :conference
                        """)
                .param("conference", conference.value())
                .param("addresses", addresses.toArray(String[]::new))
                .param(
                        "digests",
                        secrets.stream()
                                .map(secret -> new Secret(secret).digest())
                                .toArray(byte[][]::new))
                .query((row, _) -> new InvitationId(row.getLong("id")))
                .list();
    }

    void revoke(InvitationId id, Instant now) {
        database.sql(
                        """
                        update invitation_link set revoked_at = :now
                        where invitation = :id and revoked_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void optOut(String address, Instant now) {
        database.sql(
                        """
                        insert into invitation_opt_out (address, at) values (:address, :now)
                        on conflict do nothing
                        """)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// An invitation and its conference.
    record Of(ConferenceId conference, InvitationId id) {}

    /// All that an address is invited to, in the whole house.
    List<Of> of(String address) {
        return database.sql(
                        """
                        select conference, id from invitation
                        where address = :address and taken_off_at is null order by id
                        """)
                .param("address", address)
                .query((row, _) ->
                        new Of(
                                new ConferenceId(row.getLong("conference")),
                                new InvitationId(row.getLong("id"))))
                .list();
    }
}
