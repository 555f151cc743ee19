package dk.tingsted.people.passkey;

import dk.tingsted.people.OrganiserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of passkeys, and of what their devices were asked to sign.
@Repository
class PasskeyStore {

    private final JdbcClient sql;

    PasskeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The public half.
    ///
    /// @param signs how often the device says it has signed
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(long id, OrganiserId organiser, byte[] attested, long signs) {}

    List<Passkey> of(OrganiserId organiser) {
        return sql.sql(
                        """
                        select id, name, made_at, used_at from passkey
                        where organiser = :organiser and removed_at is null order by id
                        """)
                .param("organiser", organiser.value())
                .query(PasskeyStore::passkey)
                .list();
    }

    List<byte[]> credentials(OrganiserId organiser) {
        return sql.sql(
                        """
                        select credential from passkey
                        where organiser = :organiser and removed_at is null order by id
                        """)
                .param("organiser", organiser.value())
                .query((row, _) -> row.getBytes("credential"))
                .list();
    }

    UUID handle(OrganiserId organiser) {
        return sql.sql("select handle from organiser where id = :organiser")
                .param("organiser", organiser.value())
                .query(UUID.class)
                .single();
    }

    /// Held until the transaction ends, so that its count of signatures is compared in order.
    Optional<Kept> hold(byte[] credential) {
        return sql.sql(
                        """
                        select id, organiser, attested, signs from passkey
                        where credential = :credential and removed_at is null for update
                        """)
                .param("credential", credential)
                .query((row, _) ->
                        new Kept(
                                row.getLong("id"),
                                new OrganiserId(row.getLong("organiser")),
                                row.getBytes("attested"),
                                row.getLong("signs")))
                .optional();
    }

    /// Adds a key.
    ///
    /// @return whether no other has that key
    boolean add(
            OrganiserId organiser,
            String name,
            byte[] credential,
            byte[] attested,
            long signs,
            Instant now) {
        return sql.sql(
                                """
                                insert into passkey
                                    (credential, organiser, name, attested, signs, made_at)
                                values (:credential, :organiser, :name, :attested, :signs, :now)
                                on conflict do nothing
                                """)
                        .param("credential", credential)
                        .param("organiser", organiser.value())
                        .param("name", name)
                        .param("attested", attested)
                        .param("signs", signs)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void used(long passkey, long signs, Instant now) {
        sql.sql("update passkey set signs = :signs, used_at = :now where id = :passkey")
                .param("passkey", passkey)
                .param("signs", signs)
                .param("now", at(now))
                .update();
    }

    /// Takes a key away from its owner.
    ///
    /// @return its name; empty when it is no key of hers
    Optional<String> remove(long passkey, OrganiserId organiser, Instant now) {
        return sql.sql(
                        """
                        update passkey set removed_at = :now
                        where id = :passkey and organiser = :organiser and removed_at is null
                        returning name
                        """)
                .param("passkey", passkey)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .query(String.class)
                .optional();
    }

    void removeAll(OrganiserId organiser, Instant now) {
        sql.sql(
                        """
                        update passkey set removed_at = :now
                        where organiser = :organiser and removed_at is null
                        """)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .update();
    }

    void forgetOldChallenges(Instant now) {
        sql.sql("delete from passkey_challenge where expires_at < :now")
                .param("now", at(now))
                .update();
    }

    /// @param organiser empty where nobody was signed in
    void addChallenge(byte[] digest, Optional<OrganiserId> organiser, Instant expires) {
        sql.sql(
                        """
                        insert into passkey_challenge (digest, organiser, expires_at)
                        values (:digest, :organiser, :expires)
                        """)
                .param("digest", digest)
                .param("organiser", organiser.map(OrganiserId::value).orElse(null))
                .param("expires", at(expires))
                .update();
    }

    /// One statement decides, so that what was signed once signs nobody in twice.
    boolean useChallenge(byte[] digest, Optional<OrganiserId> organiser, Instant now) {
        return sql.sql(
                                """
                                delete from passkey_challenge
                                where digest = :digest and expires_at > :now
                                and organiser is not distinct from cast(:organiser as bigint)
                                """)
                        .param("digest", digest)
                        .param("organiser", organiser.map(OrganiserId::value).orElse(null))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
