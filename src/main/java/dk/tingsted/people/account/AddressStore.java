package dk.tingsted.people.account;

import dk.tingsted.people.OrganiserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of addresses that wait to be somebody's.
@Repository
class AddressStore {

    private final JdbcClient sql;

    AddressStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An address that was shown to be hers.
    record Shown(OrganiserId organiser, String address) {}

    void add(byte[] digest, OrganiserId organiser, String address, Instant now, Instant expires) {
        sql.sql(
                        """
                        insert into address_change (digest, organiser, address, made_at, expires_at)
                        values (:digest, :organiser, :address, :now, :expires)
                        """)
                .param("digest", digest)
                .param("organiser", organiser.value())
                .param("address", address)
                .param("now", at(now))
                .param("expires", at(expires))
                .update();
    }

    int askedSince(OrganiserId organiser, Instant since) {
        return sql.sql(
                        """
                        select count(*) from address_change
                        where organiser = :organiser and made_at > :since
                        """)
                .param("organiser", organiser.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    Optional<Shown> use(byte[] digest, Instant now) {
        return sql.sql(
                        """
                        update address_change set used_at = :now
                        where digest = :digest and used_at is null and expires_at > :now
                        returning organiser, address
                        """)
                .param("digest", digest)
                .param("now", at(now))
                .query((row, _) ->
                        new Shown(
                                new OrganiserId(row.getLong("organiser")),
                                row.getString("address")))
                .optional();
    }

    /// Changes the address of somebody.
    ///
    /// @return whether nobody else has it, nor ever had
    boolean change(OrganiserId organiser, String address) {
        return sql.sql(
                                """
                                update organiser set address = :address
                                where id = :organiser
                                and not exists (select from organiser where address = :address)
                                """)
                        .param("organiser", organiser.value())
                        .param("address", address)
                        .update()
                == 1;
    }

    /// Links that lie in the old mail open nothing any more.
    void endLinks(OrganiserId organiser, Instant now) {
        sql.sql(
                        """
                        update sign_in_link set used_at = :now
                        where organiser = :organiser and used_at is null and sent <> 'console'
                        """)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
