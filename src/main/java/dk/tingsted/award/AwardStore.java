package dk.tingsted.award;

import dk.tingsted.award.Award.Nominee;
import dk.tingsted.award.Award.Plan;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Awards, who voted, and ballots: nothing ties the last two.
@Repository
class AwardStore {

    private final JdbcClient database;

    AwardStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Award> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, title, voters, opens_at, closes_at, counted_at, released_at
                        from award where conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) -> award(row))
                .optional();
    }

    /// The same, and nobody counts or releases it until the caller's transaction ends.
    Optional<Award> held(ConferenceId conference, boolean alone) {
        database.sql(
                        "select from award where conference = :conference for "
                                + (alone ? "update" : "share"))
                .param("conference", conference.value())
                .query((_, number) -> number)
                .list();
        return of(conference);
    }

    void save(ConferenceId conference, Plan plan, String by, Instant now) {
        database.sql(
                        """
                        insert into award (conference, title, voters, opens_at, closes_at, made_at, made_by)
                        values (:conference, :title, :voters, :opens, :closes, :now, :by)
                        on conflict (conference) do update set title = excluded.title,
                            voters = excluded.voters, opens_at = excluded.opens_at,
                            closes_at = excluded.closes_at
                        """)
                .param("conference", conference.value())
                .param("title", plan.title())
                .param("voters", plan.voters().name().toLowerCase(Locale.ROOT))
                .param("opens", Timestamp.from(plan.opensAt()))
                .param("closes", Timestamp.from(plan.closesAt()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void removeNominees(long award) {
        database.sql("delete from award_nominee where award = :award")
                .param("award", award)
                .update();
    }

    void addNominee(long award, int position, String name, @Nullable String item) {
        database.sql(
                        """
                        insert into award_nominee (award, position, name, item)
                        values (:award, :position, :name, :item)
                        """)
                .param("award", award)
                .param("position", position)
                .param("name", name)
                .param("item", item)
                .update();
    }

    void addJuror(long award, String name, byte[] link) {
        database.sql("insert into award_juror (award, name, link) values (:award, :name, :link)")
                .param("award", award)
                .param("name", name)
                .param("link", link)
                .update();
    }

    List<String> jurors(long award) {
        return database.sql("select name from award_juror where award = :award order by id")
                .param("award", award)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    Optional<Long> juror(long award, byte[] link) {
        return database.sql("select id from award_juror where award = :award and link = :link")
                .param("award", award)
                .param("link", link)
                .query((row, _) -> row.getLong("id"))
                .optional();
    }

    boolean hasVoted(long award, String voter) {
        return database.sql("select from award_voted where award = :award and voter = :voter")
                .param("award", award)
                .param("voter", voter)
                .query((_, number) -> number)
                .optional()
                .isPresent();
    }

    /// Each once.
    boolean voted(long award, String voter) {
        return database.sql(
                                """
                                insert into award_voted (award, voter) values (:award, :voter)
                                on conflict (award, voter) do nothing
                                """)
                        .param("award", award)
                        .param("voter", voter)
                        .update()
                == 1;
    }

    void ballot(long award, long nominee) {
        database.sql("insert into award_ballot (id, award, nominee) values (:id, :award, :nominee)")
                .param("id", UUID.randomUUID())
                .param("award", award)
                .param("nominee", nominee)
                .update();
    }

    int ballots(long award) {
        return database.sql("select count(*) from award_ballot where award = :award")
                .param("award", award)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void count(long award, Instant now) {
        database.sql(
                        """
                        update award_nominee set votes =
                            (select count(*) from award_ballot where nominee = award_nominee.id)
                        where award = :award
                        """)
                .param("award", award)
                .update();
        database.sql("update award set counted_at = :now where id = :award")
                .param("now", Timestamp.from(now))
                .param("award", award)
                .update();
    }

    void shuffle(long award) {
        database.sql(
                        """
                        with gone as (delete from award_ballot where award = :award returning nominee)
                        insert into award_ballot (id, award, nominee)
                        select gen_random_uuid(), :award, nominee from gone order by random()
                        """)
                .param("award", award)
                .update();
    }

    void release(long award, String by, Instant now) {
        database.sql(
                        """
                        update award set released_at = :now, released_by = :by
                        where id = :award and released_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("award", award)
                .update();
    }

    private Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getLong("id"),
                new Plan(
                        row.getString("title"),
                        Voters.valueOf(row.getString("voters").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant()),
                nominees(row.getLong("id")),
                instant(row.getTimestamp("counted_at")),
                instant(row.getTimestamp("released_at")));
    }

    private List<Nominee> nominees(long award) {
        return database.sql(
                        "select id, name, item, votes from award_nominee where award = :award order by position")
                .param("award", award)
                .query((row, _) ->
                        new Nominee(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("item"),
                                row.getObject("votes", Integer.class)))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
