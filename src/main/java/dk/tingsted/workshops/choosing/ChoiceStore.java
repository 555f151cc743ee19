package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.Placed.How;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Wishes and places. Who does not come has neither: the database sees to that.
@Repository
class ChoiceStore {

    private final JdbcClient database;

    ChoiceStore(JdbcClient database) {
        this.database = database;
    }

    /// How many are in each workshop, without those who lead it.
    Map<ItemId, Integer> loads(ConferenceId conference) {
        return database
                .sql(
                        """
                        select workshop, count(*) as many from workshop_place
                        where conference = :conference and how <> 'host' group by workshop
                        """)
                .param("conference", conference.value())
                .query((row, _) -> Map.entry(item(row, "workshop"), row.getInt("many")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Person(RegistrationId who, Map<ItemId, Placed> places) {}

    /// Of these those who come, each with her places by block.
    Map<RegistrationId, Map<ItemId, Placed>> people(
            ConferenceId conference, Collection<RegistrationId> who) {
        return database
                .sql(
                        """
                        select r.id, p.block, p.workshop, p.how
                        from registration r left join workshop_place p on p.registration = r.id
                        where r.id = any (:who) and r.conference = :conference
                        and r.standing = 'expected'
                        """)
                .param("who", who.stream().map(RegistrationId::value).toArray(Long[]::new))
                .param("conference", conference.value())
                .query(ChoiceStore::person)
                .list()
                .stream()
                .collect(toMap(Person::who, Person::places, ChoiceStore::both));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var who = new RegistrationId(row.getLong("id"));
        return row.getString("block") == null
                ? new Person(who, Map.of())
                : new Person(who, Map.of(item(row, "block"), placed(row)));
    }

    private static Map<ItemId, Placed> both(Map<ItemId, Placed> one, Map<ItemId, Placed> other) {
        var all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    private static ItemId item(ResultSet row, String column) throws SQLException {
        return new ItemId(row.getString(column));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                item(row, "workshop"), How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)));
    }

    /// What somebody wishes and has, in all blocks.
    Own own(RegistrationId who) {
        var rows =
                database.sql(
                                """
                                select block, ranked, null as workshop, null as how
                                from workshop_wish where registration = :who
                                union all
                                select block, null, workshop, how
                                from workshop_place where registration = :who
                                """)
                        .param("who", who.value())
                        .query(ChoiceStore::part)
                        .list();
        var wishes = new HashMap<ItemId, List<ItemId>>();
        var places = new HashMap<ItemId, Placed>();
        for (var part : rows) {
            part.wish().forEach(ranked -> wishes.put(part.block(), ranked));
            part.place().forEach(place -> places.put(part.block(), place));
        }
        return new Own(wishes, places);
    }

    private record Part(ItemId block, List<List<ItemId>> wish, List<Placed> place) {}

    private static Part part(ResultSet row, int number) throws SQLException {
        var ranked = row.getArray("ranked");
        return ranked == null
                ? new Part(item(row, "block"), List.of(), List.of(placed(row)))
                : new Part(item(row, "block"), List.of(ranked(ranked)), List.of());
    }

    private static List<ItemId> ranked(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(ItemId::new).toList();
    }

    /// Somebody's wishes in a block.
    record Wished(RegistrationId who, List<ItemId> ranked) {
        Wished {
            ranked = List.copyOf(ranked);
        }
    }

    Map<RegistrationId, List<ItemId>> wishes(ConferenceId conference, ItemId block) {
        return wishes(conference, block, List.of());
    }

    /// Of those who have no place in any of these blocks.
    Map<RegistrationId, List<ItemId>> wishes(
            ConferenceId conference, ItemId block, Collection<ItemId> unless) {
        return database
                .sql(
                        """
                        select w.registration, w.ranked from workshop_wish w
                        where w.conference = :conference and w.block = :block
                        and not exists (select from workshop_place p
                            where p.registration = w.registration and p.block = any (:unless))
                        """)
                .param("conference", conference.value())
                .param("block", block.value())
                .param("unless", unless.stream().map(ItemId::value).toArray(String[]::new))
                .query((row, _) ->
                        new Wished(
                                new RegistrationId(row.getLong("registration")),
                                ranked(row.getArray("ranked"))))
                .list()
                .stream()
                .collect(toMap(Wished::who, Wished::ranked));
    }

    /// How many have wished in each block.
    Map<ItemId, Integer> wishers(ConferenceId conference) {
        return database
                .sql(
                        """
                        select block, count(*) as many from workshop_wish
                        where conference = :conference group by block
                        """)
                .param("conference", conference.value())
                .query((row, _) -> Map.entry(item(row, "block"), row.getInt("many")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Who has which place in a block.
    Map<RegistrationId, Placed> placed(ConferenceId conference, ItemId block) {
        return database
                .sql(
                        """
                        select registration, workshop, how from workshop_place
                        where conference = :conference and block = :block
                        """)
                .param("conference", conference.value())
                .param("block", block.value())
                .query((row, _) ->
                        Map.entry(new RegistrationId(row.getLong("registration")), placed(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Gives places in a conference that is held; who has one in the block has the new one instead.
    void place(ConferenceId conference, Map<Spot, ItemId> places, How how, Instant now) {
        var all = List.copyOf(places.entrySet());
        if (all.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into workshop_place
                            (registration, conference, block, workshop, how, at)
                        select who, :conference, block, workshop, :how, :now
                        from unnest(:who::bigint[], :blocks::text[], :workshops::text[])
                            as given (who, block, workshop)
                        on conflict (registration, block) do update
                        set workshop = excluded.workshop, how = excluded.how, at = excluded.at
                        """)
                .param("conference", conference.value())
                .param("how", how.code())
                .param("now", Timestamp.from(now))
                .param("who", who(all.stream().map(Map.Entry::getKey)))
                .param("blocks", blocks(all.stream().map(Map.Entry::getKey)))
                .param(
                        "workshops",
                        all.stream().map(one -> one.getValue().value()).toArray(String[]::new))
                .update();
    }

    private static Long[] who(Stream<Spot> spots) {
        return spots.map(spot -> spot.who().value()).toArray(Long[]::new);
    }

    private static String[] blocks(Stream<Spot> spots) {
        return spots.map(spot -> spot.block().value()).toArray(String[]::new);
    }

    void giveUp(Collection<Spot> spots) {
        if (!spots.isEmpty()) {
            delete("workshop_place", spots);
        }
    }

    /// Those without wishes are taken back.
    void wish(ConferenceId conference, Map<Spot, List<ItemId>> wishes, Instant now) {
        var some = wishes.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList();
        var none =
                wishes.entrySet().stream()
                        .filter(one -> one.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!none.isEmpty()) {
            delete("workshop_wish", none);
        }
        if (!some.isEmpty()) {
            add(conference, some, now);
        }
    }

    /// An array of arrays must be a rectangle, so each list goes as one text.
    private void add(
            ConferenceId conference, List<Map.Entry<Spot, List<ItemId>>> wishes, Instant now) {
        database.sql(
                        """
                        insert into workshop_wish (registration, conference, block, ranked, at)
                        select who, :conference, block, string_to_array(ranked, ' '), :now
                        from unnest(:who::bigint[], :blocks::text[], :ranked::text[])
                            as given (who, block, ranked)
                        on conflict (registration, block) do update
                        set ranked = excluded.ranked, at = excluded.at
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("who", who(wishes.stream().map(Map.Entry::getKey)))
                .param("blocks", blocks(wishes.stream().map(Map.Entry::getKey)))
                .param(
                        "ranked",
                        wishes.stream()
                                .map(one -> String.join(" ", texts(one.getValue())))
                                .toArray(String[]::new))
                .update();
    }

    private static List<String> texts(List<ItemId> items) {
        return items.stream().map(ItemId::value).toList();
    }

    private void delete(String table, Collection<Spot> spots) {
        database.sql(
                        """
                        delete from %s t
                        using unnest(:who::bigint[], :blocks::text[]) as gone (who, block)
                        where t.registration = gone.who and t.block = gone.block
                        """
                                .formatted(table))
                .param("who", who(spots.stream()))
                .param("blocks", blocks(spots.stream()))
                .update();
    }
}
