package dk.tingsted.people.sso;

import dk.tingsted.people.OrganiserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is whom at the organisation's sign-in.
@Repository
class SsoStore {

    private final JdbcClient sql;

    SsoStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OrganiserId> find(String issuer, String subject) {
        return sql.sql(
                        """
                        select organiser from sso_identity
                        where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .map(OrganiserId::new);
    }

    /// Keeps who she is there.
    ///
    /// @return whether she was bound; not when she is somebody else there already
    boolean bind(String issuer, String subject, OrganiserId organiser, Instant now) {
        return sql.sql(
                                """
                                insert into sso_identity (issuer, subject, organiser, bound_at)
                                values (:issuer, :subject, :organiser, :now)
                                on conflict do nothing
                                """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("organiser", organiser.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void unbind(OrganiserId organiser) {
        sql.sql("delete from sso_identity where organiser = :organiser")
                .param("organiser", organiser.value())
                .update();
    }
}
