package dk.tingsted.people.second;

import dk.tingsted.people.Access.SecondFactors;
import dk.tingsted.people.OrganiserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of codes: secrets, tries, and codes for the drawer.
@Repository
class CodeStore {

    private final JdbcClient sql;

    CodeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a phone makes codes of.
    ///
    /// @param confirmed when the first code was shown; empty until then
    @SuppressWarnings("ArrayRecordComponent")
    record CodeSecret(byte[] secret, Optional<Instant> confirmed) {}

    SecondFactors factors(OrganiserId organiser) {
        return sql.sql(
                        """
                        select exists (select from code_secret
                            where organiser = :organiser and confirmed_at is not null) codes,
                        exists (select from passkey
                            where organiser = :organiser and removed_at is null) passkeys
                        """)
                .param("organiser", organiser.value())
                .query((row, _) ->
                        new SecondFactors(row.getBoolean("codes"), row.getBoolean("passkeys")))
                .single();
    }

    Optional<CodeSecret> secret(OrganiserId organiser) {
        return sql.sql("select secret, confirmed_at from code_secret where organiser = :organiser")
                .param("organiser", organiser.value())
                .query((row, _) ->
                        new CodeSecret(
                                row.getBytes("secret"),
                                Optional.ofNullable(
                                                row.getObject("confirmed_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /// One that was confirmed stays; one that was not is replaced.
    void addSecret(OrganiserId organiser, byte[] secret, Instant now) {
        sql.sql(
                        """
                        insert into code_secret (organiser, secret, made_at)
                        values (:organiser, :secret, :now)
                        on conflict (organiser) do update set secret = :secret, made_at = :now
                        where code_secret.confirmed_at is null
                        """)
                .param("organiser", organiser.value())
                .param("secret", secret)
                .param("now", at(now))
                .update();
    }

    void confirm(OrganiserId organiser, Instant now) {
        sql.sql(
                        """
                        update code_secret set confirmed_at = :now
                        where organiser = :organiser and confirmed_at is null
                        """)
                .param("organiser", organiser.value())
                .param("now", at(now))
                .update();
    }

    void removeSecret(OrganiserId organiser) {
        sql.sql("delete from code_secret where organiser = :organiser")
                .param("organiser", organiser.value())
                .update();
    }

    /// One statement decides, so that of two who come at once with the same code one gets in.
    boolean useStep(OrganiserId organiser, long step) {
        return sql.sql(
                                """
                                update code_secret set used_step = :step
                                where organiser = :organiser and used_step < :step
                                """)
                        .param("organiser", organiser.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    /// Whoever holds an organiser counts her tries alone until the transaction ends.
    void hold(OrganiserId organiser) {
        sql.sql("select id from organiser where id = :organiser for update")
                .param("organiser", organiser.value())
                .query(Long.class)
                .optional();
    }

    int triesSince(OrganiserId organiser, Instant since) {
        return sql.sql("select count(*) from code_try where organiser = :organiser and at > :since")
                .param("organiser", organiser.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    void addTry(OrganiserId organiser, Instant now) {
        sql.sql("insert into code_try (organiser, at) values (:organiser, :now)")
                .param("organiser", organiser.value())
                .param("now", at(now))
                .update();
    }

    void forgetTries(OrganiserId organiser) {
        sql.sql("delete from code_try where organiser = :organiser")
                .param("organiser", organiser.value())
                .update();
    }

    void replaceRecoveryCodes(OrganiserId organiser, List<byte[]> digests, Instant now) {
        removeRecoveryCodes(organiser);
        sql.sql(
                        """
                        insert into recovery_code (digest, organiser, made_at)
                        select digest, :organiser, :now from unnest(cast(:digests as bytea[])) digest
                        """)
                .param("organiser", organiser.value())
                .param("digests", digests.toArray(byte[][]::new))
                .param("now", at(now))
                .update();
    }

    void removeRecoveryCodes(OrganiserId organiser) {
        sql.sql("delete from recovery_code where organiser = :organiser")
                .param("organiser", organiser.value())
                .update();
    }

    boolean useRecoveryCode(OrganiserId organiser, byte[] digest, Instant now) {
        return sql.sql(
                                """
                                update recovery_code set used_at = :now
                                where organiser = :organiser and digest = :digest
                                and used_at is null
                                """)
                        .param("organiser", organiser.value())
                        .param("digest", digest)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    int recoveryCodesLeft(OrganiserId organiser) {
        return sql.sql(
                        """
                        select count(*) from recovery_code
                        where organiser = :organiser and used_at is null
                        """)
                .param("organiser", organiser.value())
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
