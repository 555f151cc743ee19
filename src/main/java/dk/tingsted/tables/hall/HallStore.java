package dk.tingsted.tables.hall;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How people are to sit, and how they do.
@Repository
class HallStore {

    private final JdbcClient database;

    HallStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Layout> layout(ConferenceId conference) {
        return database.sql("select * from table_layout where conference = :conference")
                .param("conference", conference.value())
                .query(HallStore::layout)
                .optional();
    }

    void save(ConferenceId conference, Layout layout, String by, Instant now) {
        database.sql(
                        """
                        insert into table_layout (
                            conference, tables, seats, rounds, mixed, forms, saved_at, saved_by)
                        values (:conference, :tables, :seats, :rounds, :mixed, :forms, :now, :by)
                        on conflict (conference) do update
                        set tables = excluded.tables, seats = excluded.seats,
                            rounds = excluded.rounds, mixed = excluded.mixed,
                            forms = excluded.forms, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        """)
                .param("conference", conference.value())
                .param("tables", layout.tables())
                .param("seats", layout.seats())
                .param("rounds", layout.rounds())
                .param("mixed", layout.mixed().toArray(String[]::new))
                .param("forms", layout.forms().word())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<Wish> wishes(ConferenceId conference) {
        return database.sql("select * from table_wish where conference = :conference order by id")
                .param("conference", conference.value())
                .query(HallStore::wish)
                .list();
    }

    void forgetWishes(ConferenceId conference) {
        database.sql("delete from table_wish where conference = :conference")
                .param("conference", conference.value())
                .update();
    }

    void add(ConferenceId conference, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into table_wish (conference, kind, at_table, people)
                        select :conference, kind, at_table,
                               string_to_array(people, ',')::bigint[]
                        from unnest(:kinds::text[], :tables::int[], :people::text[])
                            with ordinality as wish (kind, at_table, people, number)
                        order by number
                        """)
                .param("conference", conference.value())
                .param("kinds", wishes.stream().map(HallStore::kind).toArray(String[]::new))
                .param("tables", wishes.stream().map(HallStore::table).toArray(Integer[]::new))
                .param("people", wishes.stream().map(HallStore::people).toArray(String[]::new))
                .update();
    }

    /// Of somebody who is to be forgotten.
    void forget(RegistrationId registration) {
        database.sql("delete from table_seat where registration = :id")
                .param("id", registration.value())
                .update();
        database.sql(
                        """
                        update table_wish set people = array_remove(people, :id)
                        where :id = any (people)
                        """)
                .param("id", registration.value())
                .update();
    }

    private static Layout layout(ResultSet row, int number) throws SQLException {
        return new Layout(
                whole(row, "tables"),
                whole(row, "seats"),
                row.getInt("rounds"),
                List.of((String[]) row.getArray("mixed").getArray()),
                Layout.Forms.of(row.getString("forms")));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        var people = ids(row.getArray("people"));
        return switch (row.getString("kind")) {
            case "together" -> new Wish.Together(people);
            case "apart" -> new Wish.Apart(people);
            case "fixed" -> new Wish.Fixed(row.getInt("at_table"), people);
            default -> new Wish.Facilitators(people);
        };
    }

    private static List<RegistrationId> ids(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(RegistrationId::new).toList();
    }

    private static String kind(Wish wish) {
        return switch (wish) {
            case Wish.Together _ -> "together";
            case Wish.Apart _ -> "apart";
            case Wish.Fixed _ -> "fixed";
            case Wish.Facilitators _ -> "facilitator";
        };
    }

    private static @Nullable Integer table(Wish wish) {
        return wish instanceof Wish.Fixed(int table, _) ? (Integer) table : null;
    }

    private static String people(Wish wish) {
        return String.join(
                ",", wish.people().stream().map(one -> Long.toString(one.value())).toList());
    }
}
