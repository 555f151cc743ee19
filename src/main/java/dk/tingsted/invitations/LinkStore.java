package dk.tingsted.invitations;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Invited;
import dk.tingsted.registration.PersonalLinks.Link;
import dk.tingsted.registration.Registered.Newcomer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /// Those to the addresses of these people, and those by whose links they came. By indexes
    /// alone, however many are on the lists.
    List<Of> of(List<Newcomer> people) {
        return database.sql(
                        """
                        select i.conference, i.id
                        from unnest(:conferences::bigint[], :addresses::text[])
                            as came (conference, address)
                        cross join lateral (
                            select conference, id from invitation
                            where conference = came.conference and address = came.address
                            and taken_off_at is null limit 1) i
                        union
                        select i.conference, i.id
                        from unnest(:conferences::bigint[], :digests::bytea[])
                            as came (conference, digest)
                        join invitation_link k on k.digest = came.digest
                        join invitation i on i.id = k.invitation
                        and i.conference = came.conference
                        """)
                .param(
                        "conferences",
                        people.stream().map(one -> one.conference().value()).toArray(Long[]::new))
                .param(
                        "addresses",
                        people.stream()
                                .map(one -> one.applicant().person().address())
                                .toArray(String[]::new))
                .param("digests", people.stream().map(LinkStore::digest).toArray(byte[][]::new))
                .query(LinkStore::of)
                .list();
    }

    private static byte @Nullable [] digest(Newcomer one) {
        var secret = one.applicant().invitation();
        return secret == null ? null : new Secret(secret).digest();
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
    record Of(ConferenceId conference, InvitationId id) {

        /// The key under which letters to her are posted.
        String about() {
            return Invitations.about(id);
        }
    }

    /// All that an address is invited to, in the whole house.
    List<Of> of(String address) {
        return database.sql(
                        """
                        select conference, id from invitation
                        where address = :address and taken_off_at is null order by id
                        """)
                .param("address", address)
                .query(LinkStore::of)
                .list();
    }

    private static Of of(ResultSet row, int number) throws SQLException {
        return new Of(
                new ConferenceId(row.getLong("conference")), new InvitationId(row.getLong("id")));
    }
}
