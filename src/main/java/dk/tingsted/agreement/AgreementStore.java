package dk.tingsted.agreement;

import dk.tingsted.agreement.Agreement.Terms;
import dk.tingsted.conference.ConferenceId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Agreements and the order of their areas.
@Repository
class AgreementStore {

    private static final String AGREEMENT =
            """
            select id, conference, title, period, deadline, remind_days, published_at,
                approvals_shown_at
            from agreement
            """;

    private final JdbcClient database;

    AgreementStore(JdbcClient database) {
        this.database = database;
    }

    /// The newest first.
    List<Agreement> of(ConferenceId conference) {
        return database.sql(AGREEMENT + "where conference = :conference order by id desc")
                .param("conference", conference.value())
                .query(AgreementStore::agreement)
                .list();
    }

    /// The newest first.
    List<Agreement> all() {
        return database.sql(AGREEMENT + "order by id desc").query(AgreementStore::agreement).list();
    }

    Optional<Agreement> find(AgreementId id) {
        return database.sql(AGREEMENT + "where id = :id")
                .param("id", id.value())
                .query(AgreementStore::agreement)
                .optional();
    }

    /// Those in whose hearing somebody may have to be reminded.
    List<Agreement> remindingFrom(LocalDate day) {
        return database.sql(AGREEMENT + "where remind_days > 0 and deadline >= :day order by id")
                .param("day", Date.valueOf(day))
                .query(AgreementStore::agreement)
                .list();
    }

    /// Lets the caller's transaction decide alone about this agreement.
    void hold(AgreementId id) {
        database.sql("select id from agreement where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    AgreementId add(
            ConferenceId conference,
            Terms terms,
            @Nullable AgreementId continues,
            String by,
            Instant now) {
        return new AgreementId(
                database.sql(
                                """
                                insert into agreement (conference, title, period, deadline, remind_days,
                                    continues, founded_at, founded_by)
                                values (:conference, :title, :period, :deadline, :remind,
                                    :continues, :now, :by)
                                returning id
                                """)
                        .param("conference", conference.value())
                        .param("title", terms.title())
                        .param("period", terms.period())
                        .param("deadline", date(terms.deadline()))
                        .param("remind", terms.remindDays())
                        .param("continues", continues == null ? null : continues.value())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .query(Long.class)
                        .single());
    }

    void alter(AgreementId id, Terms terms) {
        database.sql(
                        """
                        update agreement set title = :title, period = :period,
                            deadline = :deadline, remind_days = :remind
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", terms.title())
                .param("period", terms.period())
                .param("deadline", date(terms.deadline()))
                .param("remind", terms.remindDays())
                .update();
    }

    void publish(AgreementId id, String by, Instant now) {
        database.sql(
                        """
                        update agreement set published_at = :now, published_by = :by
                        where id = :id and published_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void unpublish(AgreementId id) {
        database.sql("update agreement set published_at = null, published_by = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void showApprovals(AgreementId id, String by, Instant now) {
        database.sql(
                        """
                        update agreement set approvals_shown_at = :now, approvals_shown_by = :by
                        where id = :id and approvals_shown_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void hideApprovals(AgreementId id) {
        database.sql(
                        """
                        update agreement set approvals_shown_at = null, approvals_shown_by = null
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    /// After those that are there.
    AreaId addArea(AgreementId agreement, String by, Instant now) {
        return new AreaId(
                database.sql(
                                """
                                insert into agreement_area (agreement, position, added_at, added_by)
                                select :agreement, coalesce(max(position) + 1, 0), :now, :by
                                from agreement_area where agreement = :agreement
                                returning id
                                """)
                        .param("agreement", agreement.value())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .query(Long.class)
                        .single());
    }

    /// Each to its place in the list.
    void order(List<AreaId> areas) {
        database.sql(
                        """
                        update agreement_area set position = wanted.place - 1
                        from unnest(:areas::bigint[]) with ordinality as wanted (area, place)
                        where agreement_area.id = wanted.area
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .update();
    }

    void removeArea(AreaId area, String by, Instant now) {
        database.sql(
                        """
                        update agreement_area set removed_at = :now, removed_by = :by
                        where id = :area and removed_at is null
                        """)
                .param("area", area.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        var deadline = row.getDate("deadline");
        var published = row.getTimestamp("published_at");
        var shown = row.getTimestamp("approvals_shown_at");
        return new Agreement(
                new AgreementId(row.getLong("id")),
                new ConferenceId(row.getLong("conference")),
                new Terms(
                        row.getString("title"),
                        row.getString("period"),
                        deadline == null ? null : deadline.toLocalDate(),
                        row.getInt("remind_days")),
                published == null ? null : published.toInstant(),
                shown == null ? null : shown.toInstant());
    }
}
