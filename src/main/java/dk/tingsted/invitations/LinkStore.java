package dk.tingsted.invitations;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Invited;
import dk.tingsted.registration.PersonalLinks.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /// Whom many links invite to register. By indexes alone, so that a rush of invited people costs
    /// the same however long the list is.
    Map<Link, Invited> invited(List<Link> links) {
        return database
                .sql(
                        """
                        select asked.place, i.name, i.address, i.post, i.organisation,
                               i.municipality, i.in_group, i.for_several,
                               exists (select from registration r
                                       where r.conference = i.conference and r.address = i.address
                                       and r.standing <> 'withdrawn')
                               or exists (select from invitation_link other
                                          join registration r on r.invitation = other.digest
                                          where other.invitation = i.id
                                          and r.conference = i.conference
                                          and r.standing <> 'withdrawn') as came
                        from unnest(:conferences::bigint[], :digests::bytea[])
                            with ordinality as asked (conference, digest, place)
                        join invitation_link k on k.digest = asked.digest and k.revoked_at is null
                        join invitation i on i.id = k.invitation
                        and i.conference = asked.conference and i.taken_off_at is null
                        """)
                .param(
                        "conferences",
                        links.stream().map(one -> one.conference().value()).toArray(Long[]::new))
                .param(
                        "digests",
                        links.stream()
                                .map(one -> new Secret(one.secret()).digest())
                                .toArray(byte[][]::new))
                .query((row, _) -> Map.entry(links.get(row.getInt("place") - 1), invited(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Invited invited(ResultSet row) throws SQLException {
        long group = row.getLong("in_group");
        return new Invited(
                row.getString("name"),
                row.getString("address"),
                row.getString("post"),
                row.getString("organisation"),
                row.getString("municipality"),
                group == 0 ? null : new GroupId(group),
                row.getBoolean("for_several"),
                row.getBoolean("came"));
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
