package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import dk.tingsted.workshops.Objective;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rounds of conferences, with the venues of their workshops.
@Repository
class RoundStore {

    private static final String ALL =
            """
            select r.*, v.workshop, v.places, v.room, v.address, v.jitsi, v.accessible
            from workshop_round r left join workshop_venue v using (conference, block)
            where r.conference = :conference order by r.block, v.workshop
            """;

    private final JdbcClient database;

    RoundStore(JdbcClient database) {
        this.database = database;
    }

    List<Round> of(ConferenceId conference) {
        return rounds(conference, ALL);
    }

    /// Held until the transaction ends, always in the order of the blocks.
    List<Round> hold(ConferenceId conference) {
        return rounds(conference, ALL + " for update of r");
    }

    private record Row(Round round, @Nullable Venue venue) {}

    private List<Round> rounds(ConferenceId conference, String sql) {
        var rows =
                database.sql(sql)
                        .param("conference", conference.value())
                        .query(RoundStore::row)
                        .list();
        var rounds = new LinkedHashMap<ItemId, Round>();
        for (var row : rows) {
            rounds.merge(row.round().block(), with(row.round(), row.venue()), RoundStore::both);
        }
        return List.copyOf(rounds.values());
    }

    private static Round with(Round round, @Nullable Venue venue) {
        return new Round(
                round.conference(),
                round.block(),
                round.terms(),
                round.seed(),
                Optional.ofNullable(venue).stream().toList(),
                round.told());
    }

    private static Round both(Round one, Round other) {
        var venues = new ArrayList<>(one.venues());
        venues.addAll(other.venues());
        return new Round(
                one.conference(), one.block(), one.terms(), one.seed(), venues, one.told());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var round =
                new Round(
                        new ConferenceId(row.getLong("conference")),
                        new ItemId(row.getString("block")),
                        terms(row),
                        row.getString("seed"),
                        List.of(),
                        told(row));
        return new Row(round, venue(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var objective = row.getString("objective");
        return new Terms(
                Way.of(row.getString("way")).orElseThrow(),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                Arrays.stream(Objective.values())
                        .filter(one -> one.code().equals(objective))
                        .findFirst()
                        .orElseThrow(),
                row.getInt("held_back"),
                row.getBoolean("looks_first"),
                row.getInt("minutes"),
                row.getInt("host_minutes"));
    }

    private static Round.@Nullable Told told(ResultSet row) throws SQLException {
        var at = instant(row, "told_at");
        return at == null
                ? null
                : new Round.Told(
                        at, row.getString("told_by"), row.getString("input_digest"), proof(row));
    }

    /// Before there was anything to heed, only what prices proved was told.
    private static Proof proof(ResultSet row) throws SQLException {
        var proof = row.getString("proof");
        return proof == null ? Proof.PRICES : Proof.valueOf(proof.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Venue venue(ResultSet row) throws SQLException {
        var workshop = row.getString("workshop");
        return workshop == null
                ? null
                : new Venue(
                        new ItemId(workshop),
                        row.getObject("places", Integer.class),
                        row.getString("room"),
                        row.getString("address"),
                        row.getString("jitsi"),
                        row.getBoolean("accessible"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /// With its seed, if it is new; the seed of one that is there stays.
    void keep(Round round, String by, Instant now) {
        var terms = round.terms();
        database.sql(
                        """
                        insert into workshop_round (conference, block, way, opens_at, closes_at,
                            objective, held_back, looks_first, minutes, host_minutes, seed,
                            saved_at, saved_by)
                        values (:conference, :block, :way, :opens, :closes, :objective, :heldBack,
                            :looksFirst, :minutes, :hostMinutes, :seed, :now, :by)
                        on conflict (conference, block) do update
                        set way = excluded.way, opens_at = excluded.opens_at,
                            closes_at = excluded.closes_at, objective = excluded.objective,
                            held_back = excluded.held_back, looks_first = excluded.looks_first,
                            minutes = excluded.minutes, host_minutes = excluded.host_minutes,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("conference", round.conference().value())
                .param("block", round.block().value())
                .param("way", terms.way().code())
                .param("opens", timestamp(terms.opensAt()))
                .param("closes", timestamp(terms.closesAt()))
                .param("objective", terms.objective().code())
                .param("heldBack", terms.heldBack())
                .param("looksFirst", terms.looksFirst())
                .param("minutes", terms.minutes())
                .param("hostMinutes", terms.hostMinutes())
                .param("seed", round.seed())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
        keepVenues(round);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private void keepVenues(Round round) {
        var venues = round.venues();
        database.sql(
                        """
                        insert into workshop_venue
                            (conference, block, workshop, places, room, address, jitsi, accessible)
                        select :conference, :block, *
                        from unnest(:workshops::text[], :places::int[], :rooms::text[],
                                    :addresses::text[], :jitsis::text[], :accessible::boolean[])
                        on conflict (conference, workshop) do update
                        set block = excluded.block, places = excluded.places, room = excluded.room,
                            address = excluded.address, jitsi = excluded.jitsi,
                            accessible = excluded.accessible
                        """)
                .param("conference", round.conference().value())
                .param("block", round.block().value())
                .param(
                        "workshops",
                        venues.stream().map(one -> one.workshop().value()).toArray(String[]::new))
                .param("places", venues.stream().map(Venue::places).toArray(Integer[]::new))
                .param("rooms", venues.stream().map(Venue::room).toArray(String[]::new))
                .param("addresses", venues.stream().map(Venue::address).toArray(String[]::new))
                .param("jitsis", venues.stream().map(Venue::jitsi).toArray(String[]::new))
                .param("accessible", venues.stream().map(Venue::accessible).toArray(Boolean[]::new))
                .update();
    }

    /// Rounds whose window has closed and whose division is to be told by itself.
    List<Due> due(Instant now) {
        return database.sql(
                        """
                        select conference, block from workshop_round
                        where way = 'wishes' and told_at is null and not looks_first
                        and closes_at <= :now order by conference, block
                        """)
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Due(
                                new ConferenceId(row.getLong("conference")),
                                new ItemId(row.getString("block"))))
                .list();
    }

    /// A round that waits for its division.
    record Due(ConferenceId conference, ItemId block) {}

    /// Tells the division of a round that is held.
    void tell(Round round, Draw draw, String by, Instant now) {
        database.sql(
                        """
                        with told as (
                            update workshop_round
                            set told_at = :now, told_by = :by, input_digest = :digest, proof = :proof
                            where conference = :conference and block = :block
                            returning conference, block)
                        insert into workshop_draw (conference, block, input)
                        select conference, block, :input from told
                        """)
                .param("conference", round.conference().value())
                .param("block", round.block().value())
                .param("input", draw.input())
                .param("digest", Draw.digest(draw.input()))
                .param("proof", draw.proof().code())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// What was divided; empty where nothing is told.
    Optional<String> input(ConferenceId conference, ItemId block) {
        return database.sql(
                        """
                        select input from workshop_draw
                        where conference = :conference and block = :block
                        """)
                .param("conference", conference.value())
                .param("block", block.value())
                .query(String.class)
                .optional();
    }

    /// What was divided in a block, and how many of those have been erased since.
    record Kept(ItemId block, String input, int erased) {}

    /// All that was divided at a conference.
    List<Kept> kept(ConferenceId conference) {
        return database.sql(
                        "select block, input, erased from workshop_draw where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) ->
                        new Kept(
                                new ItemId(row.getString("block")),
                                row.getString("input"),
                                row.getInt("erased")))
                .list();
    }

    void keep(ConferenceId conference, Kept draw) {
        database.sql(
                        """
                        update workshop_draw set input = :input, erased = :erased
                        where conference = :conference and block = :block
                        """)
                .param("conference", conference.value())
                .param("block", draw.block().value())
                .param("input", draw.input())
                .param("erased", draw.erased())
                .update();
    }
}
