package dk.tingsted.people;

import dk.tingsted.conference.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of roles: what was given, and what was taken back.
@Repository
class RoleStore {

    private final JdbcClient sql;

    RoleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order they were given.
    List<Powers.Held> heldBy(OrganiserId organiser) {
        return sql.sql(
                        """
                        select role_of_organiser.id, role, slug
                        from role_of_organiser left join conference on conference.id = conference
                        where organiser = :organiser and withdrawn_at is null
                        order by role_of_organiser.id
                        """)
                .param("organiser", organiser.value())
                .query(RoleStore::held)
                .list();
    }

    /// Those who look after the installation, the first first.
    List<OrganiserId> administrators() {
        return sql.sql(
                        """
                        select organiser from role_of_organiser r
                        where role = 'administrator' and withdrawn_at is null
                        and not exists (select from organiser_left l where l.organiser = r.organiser)
                        order by organiser
                        """)
                .query((row, _) -> new OrganiserId(row.getLong("organiser")))
                .list();
    }

    /// Those who hold a role in just that conference, the first first.
    List<OrganiserId> holders(Role role, Slug conference) {
        return sql.sql(
                        """
                        select distinct organiser from role_of_organiser r
                        join conference c on c.id = r.conference
                        where role = :role and slug = :slug and withdrawn_at is null
                        and not exists (select from organiser_left l where l.organiser = r.organiser)
                        order by organiser
                        """)
                .param("role", role.word())
                .param("slug", conference.value())
                .query((row, _) -> new OrganiserId(row.getLong("organiser")))
                .list();
    }

    /// Nobody else gives or takes a role until the transaction ends; readers are not held up.
    void holdAll() {
        sql.sql("lock table role_of_organiser in share row exclusive mode").update();
    }

    /// @param conference null for every conference; nothing happens when there is no such one
    void give(
            OrganiserId organiser,
            Role role,
            @Nullable Slug conference,
            @Nullable OrganiserId by,
            Instant now) {
        sql.sql(
                        """
                        insert into role_of_organiser (organiser, conference, role, given_at, given_by)
                        select :organiser, conference.id, :role, :now, :by
                        from (select 1) one left join conference on slug = :slug
                        where cast(:slug as text) is null or conference.id is not null
                        on conflict do nothing
                        """)
                .param("organiser", organiser.value())
                .param("role", role.word())
                .param("slug", conference == null ? null : conference.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    /// Empty when she does not hold it, or no longer.
    Optional<Powers.Held> held(long role, OrganiserId organiser) {
        return heldBy(organiser).stream().filter(held -> held.id() == role).findFirst();
    }

    void withdraw(long role, OrganiserId by, Instant now) {
        sql.sql(
                        """
                        update role_of_organiser set withdrawn_at = :now, withdrawn_by = :by
                        where id = :role and withdrawn_at is null
                        """)
                .param("role", role)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void withdrawAll(OrganiserId organiser, OrganiserId by, Instant now) {
        sql.sql(
                        """
                        update role_of_organiser set withdrawn_at = :now, withdrawn_by = :by
                        where organiser = :organiser and withdrawn_at is null
                        """)
                .param("organiser", organiser.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static Powers.Held held(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        return new Powers.Held(
                row.getLong("id"),
                Role.of(row.getString("role")).orElseThrow(),
                slug == null ? null : new Slug(slug));
    }
}
