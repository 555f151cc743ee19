package dk.tingsted.discussions.vote;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.discussions.board.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Votes and dots, each by a phone without a name.
@Repository
class VoteStore {

    private final JdbcClient database;

    VoteStore(JdbcClient database) {
        this.database = database;
    }

    Round round(ConferenceId conference) {
        return database.sql(
                        "select dots, opened_at, closed_at from vote_round where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) ->
                        new Round(
                                row.getInt("dots"),
                                instant(row.getTimestamp("opened_at")),
                                instant(row.getTimestamp("closed_at"))))
                .optional()
                .orElse(Round.NONE);
    }

    /// The same, and it cannot be closed until the caller's transaction ends.
    Round held(ConferenceId conference) {
        database.sql("select from vote_round where conference = :conference for share")
                .param("conference", conference.value())
                .query((_, number) -> number)
                .list();
        return round(conference);
    }

    void open(ConferenceId conference, int dots, String by, Instant now) {
        database.sql(
                        """
                        insert into vote_round (conference, dots, opened_at, opened_by)
                        values (:conference, :dots, :now, :by)
                        on conflict (conference) do update set dots = greatest(excluded.dots, vote_round.dots)
                        where vote_round.closed_at is null
                        """)
                .param("conference", conference.value())
                .param("dots", dots)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    boolean close(ConferenceId conference, String by, Instant now) {
        return database.sql(
                                """
                                update vote_round set closed_at = :now, closed_by = :by
                                where conference = :conference and closed_at is null
                                """)
                        .param("conference", conference.value())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .update()
                == 1;
    }

    /// From now on nobody can say which phone it was, whoever has phone and database.
    ///
    /// @param salt forgotten after this
    void forgetPhones(ConferenceId conference, String salt) {
        for (var table : List.of("remark_vote", "remark_dots", "phone_about")) {
            forgetPhones(conference, salt, table);
        }
    }

    private void forgetPhones(ConferenceId conference, String salt, String table) {
        database.sql(
                        "update "
                                + table
                                + " set phone = encode(sha256(convert_to(:salt || phone, 'UTF8')), 'hex')"
                                + " where conference = :conference")
                .param("salt", salt)
                .param("conference", conference.value())
                .update();
    }

    List<Cast> votes(ConferenceId conference) {
        return database.sql(
                        """
                        select phone, remark, side from remark_vote where conference = :conference
                        order by phone, remark
                        """)
                .param("conference", conference.value())
                .query(VoteStore::cast)
                .list();
    }

    List<Cast> votes(ConferenceId conference, String phone) {
        return database.sql(
                        """
                        select phone, remark, side from remark_vote
                        where conference = :conference and phone = :phone order by remark
                        """)
                .param("conference", conference.value())
                .param("phone", phone)
                .query(VoteStore::cast)
                .list();
    }

    void vote(ConferenceId conference, Cast cast) {
        database.sql(
                        """
                        insert into remark_vote (conference, phone, remark, side)
                        values (:conference, :phone, :remark, :side)
                        on conflict (phone, remark) do update set side = excluded.side
                        """)
                .param("conference", conference.value())
                .param("phone", cast.phone())
                .param("remark", cast.remark().value())
                .param("side", cast.side())
                .update();
    }

    List<Dotted> dots(ConferenceId conference) {
        return database.sql(
                        """
                        select phone, remark, dots from remark_dots where conference = :conference
                        order by phone, remark
                        """)
                .param("conference", conference.value())
                .query(VoteStore::dotted)
                .list();
    }

    List<Dotted> dots(ConferenceId conference, String phone) {
        return database.sql(
                        """
                        select phone, remark, dots from remark_dots
                        where conference = :conference and phone = :phone order by remark
                        """)
                .param("conference", conference.value())
                .param("phone", phone)
                .query(VoteStore::dotted)
                .list();
    }

    /// Lets the caller's transaction decide alone about this phone.
    void hold(String phone) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:phone, 7))")
                .param("phone", phone)
                .query((_, number) -> number)
                .list();
    }

    void dot(ConferenceId conference, Dotted dotted) {
        if (dotted.dots() == 0) {
            database.sql("delete from remark_dots where phone = :phone and remark = :remark")
                    .param("phone", dotted.phone())
                    .param("remark", dotted.remark().value())
                    .update();
        } else {
            database.sql(
                            """
                            insert into remark_dots (conference, phone, remark, dots)
                            values (:conference, :phone, :remark, :dots)
                            on conflict (phone, remark) do update set dots = excluded.dots
                            """)
                    .param("conference", conference.value())
                    .param("phone", dotted.phone())
                    .param("remark", dotted.remark().value())
                    .param("dots", dotted.dots())
                    .update();
        }
    }

    List<About> abouts(ConferenceId conference) {
        return database.sql(
                        "select phone, side, table_number from phone_about where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) ->
                        new About(
                                row.getString("phone"),
                                camp(row.getString("side")),
                                row.getInt("table_number")))
                .list();
    }

    Optional<About> about(ConferenceId conference, String phone) {
        return database.sql(
                        """
                        select phone, side, table_number from phone_about
                        where conference = :conference and phone = :phone
                        """)
                .param("conference", conference.value())
                .param("phone", phone)
                .query((row, _) ->
                        new About(
                                row.getString("phone"),
                                camp(row.getString("side")),
                                row.getInt("table_number")))
                .optional();
    }

    void about(ConferenceId conference, About about) {
        var camp = about.camp();
        database.sql(
                        """
                        insert into phone_about (conference, phone, side, table_number)
                        values (:conference, :phone, :side, nullif(:table, 0))
                        on conflict (conference, phone) do update
                        set side = excluded.side, table_number = excluded.table_number
                        """)
                .param("conference", conference.value())
                .param("phone", about.phone())
                .param("side", camp == null ? null : camp.code())
                .param("table", about.table())
                .update();
    }

    private static @Nullable Camp camp(@Nullable String code) {
        return code == null ? null : Camp.of(code).orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Cast cast(ResultSet row, int number) throws SQLException {
        return new Cast(
                row.getString("phone"), new RemarkId(row.getLong("remark")), row.getInt("side"));
    }

    private static Dotted dotted(ResultSet row, int number) throws SQLException {
        return new Dotted(
                row.getString("phone"), new RemarkId(row.getLong("remark")), row.getInt("dots"));
    }
}
