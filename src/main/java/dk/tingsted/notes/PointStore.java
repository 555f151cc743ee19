package dk.tingsted.notes;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is noted down.
@Repository
class PointStore {

    private static final String POINT =
            """
            select key, item, person, place, level, words, version, written_by, removed_at, released
            from note_point
            """;

    private static final String OTHER =
            """
            select o.key, o.point, o.words, o.written_by, p.item, p.person
            from note_other o join note_point p on p.conference = o.conference and p.key = o.point
            """;

    private final JdbcClient database;

    PointStore(JdbcClient database) {
        this.database = database;
    }

    private record About<T>(Subject subject, T one) {}

    /// What has points or had some.
    Map<Subject, Outline> all(ConferenceId conference) {
        return outlines(points(conference, "", Map.of()), others(conference, "", Map.of()));
    }

    /// Those subjects of which anything was changed after that number, whole.
    Map<Subject, Outline> after(ConferenceId conference, long change) {
        var some =
                """
                and (p.item, p.person) in (
                    select item, person from note_point
                    where conference = :conference and changed > :change)
                """;
        var values = Map.<String, Object>of("change", change);
        return outlines(points(conference, some, values), others(conference, some, values));
    }

    Outline of(ConferenceId conference, Subject subject) {
        var one = "and p.item = :item and p.person = :person ";
        var values = Map.<String, Object>of("item", subject.itemText(), "person", subject.person());
        return outlines(points(conference, one, values), others(conference, one, values))
                .getOrDefault(subject, Outline.EMPTY);
    }

    private List<About<Point>> points(
            ConferenceId conference, String which, Map<String, Object> values) {
        return database.sql(POINT + "p where conference = :conference " + which + " order by place")
                .param("conference", conference.value())
                .params(values)
                .query((row, _) -> new About<>(subject(row), point(row)))
                .list();
    }

    private List<About<Other>> others(
            ConferenceId conference, String which, Map<String, Object> values) {
        return database.sql(
                        OTHER
                                + "where o.conference = :conference and o.settled_at is null "
                                + which
                                + " order by o.written_at, o.key")
                .param("conference", conference.value())
                .params(values)
                .query((row, _) -> new About<>(subject(row), other(row)))
                .list();
    }

    private static Map<Subject, Outline> outlines(
            List<About<Point>> points, List<About<Other>> others) {
        var beside = bySubject(others);
        var outlines = new LinkedHashMap<Subject, Outline>();
        bySubject(points)
                .forEach((subject, some) ->
                        outlines.put(
                                subject,
                                new Outline(some, beside.getOrDefault(subject, List.of()))));
        return outlines;
    }

    private static <T> Map<Subject, List<T>> bySubject(List<About<T>> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                About::subject,
                                LinkedHashMap::new,
                                Collectors.mapping(About::one, Collectors.toList())));
    }

    /// In which list a point stands, also one that was removed.
    Optional<Subject> subject(ConferenceId conference, UUID point) {
        return database.sql(
                        """
                        select item, person from note_point
                        where conference = :conference and key = :point
                        """)
                .param("conference", conference.value())
                .param("point", point)
                .query((row, _) -> subject(row))
                .optional();
    }

    /// New points, and those that are not as they were.
    void put(
            ConferenceId conference,
            Subject subject,
            List<Point> points,
            long change,
            String by,
            Instant now) {
        database.sql(
                        """
                        insert into note_point as p (
                            conference, item, person, changed, key, place, level, words, version,
                            written_at, written_by, removed_at, removed_by, released)
                        select :conference, :item, :person, :change, key, place, level, words,
                            version, :now, writer, case when gone then :now end,
                            case when gone then :by end, string_to_array(released, ',')::uuid[]
                        from unnest(
                            :keys::uuid[], :places::bigint[], :levels::int[], :words::text[],
                            :versions::int[], :writers::text[], :gone::boolean[], :released::text[])
                            as one (key, place, level, words, version, writer, gone, released)
                        on conflict (conference, key) do update
                        set changed = excluded.changed, place = excluded.place,
                            level = excluded.level, words = excluded.words,
                            version = excluded.version, written_by = excluded.written_by,
                            written_at = case when p.version = excluded.version
                                then p.written_at else excluded.written_at end,
                            removed_at = case when excluded.removed_at is not null
                                then coalesce(p.removed_at, excluded.removed_at) end,
                            removed_by = case when excluded.removed_at is not null
                                then coalesce(p.removed_by, excluded.removed_by) end,
                            released = excluded.released
                        where p.item = excluded.item and p.person = excluded.person
                        """)
                .param("conference", conference.value())
                .param("item", subject.itemText())
                .param("person", subject.person())
                .param("change", change)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("keys", texts(points, point -> point.key().toString()))
                .param("places", points.stream().map(Point::place).toArray(Long[]::new))
                .param("levels", points.stream().map(Point::level).toArray(Integer[]::new))
                .param("words", texts(points, Point::words))
                .param("versions", points.stream().map(Point::version).toArray(Integer[]::new))
                .param("writers", texts(points, Point::by))
                .param("gone", points.stream().map(Point::isRemoved).toArray(Boolean[]::new))
                .param("released", texts(points, PointStore::released))
                .update();
    }

    private static String released(Point point) {
        return point.released().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static String[] texts(List<Point> points, Function<Point, String> what) {
        return points.stream().map(what).toArray(String[]::new);
    }

    void keep(ConferenceId conference, Other other, Instant now) {
        database.sql(
                        """
                        insert into note_other
                            (conference, key, point, words, written_at, written_by)
                        values (:conference, :key, :point, :words, :now, :by)
                        """)
                .param("conference", conference.value())
                .param("key", other.key())
                .param("point", other.point())
                .param("words", other.words())
                .param("now", Timestamp.from(now))
                .param("by", other.by())
                .update();
    }

    void settle(ConferenceId conference, Other other, String by, Instant now) {
        database.sql(
                        """
                        update note_other set settled_at = :now, settled_by = :by
                        where conference = :conference and key = :key and settled_at is null
                        """)
                .param("conference", conference.value())
                .param("key", other.key())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return Subject.of(row.getString("item"), row.getString("person"));
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getObject("key", UUID.class),
                row.getLong("place"),
                row.getInt("level"),
                row.getString("words"),
                row.getInt("version"),
                row.getString("written_by"),
                row.getTimestamp("removed_at") != null,
                Arrays.asList((UUID[]) row.getArray("released").getArray()));
    }

    private static Other other(ResultSet row) throws SQLException {
        return new Other(
                row.getObject("key", UUID.class),
                row.getObject("point", UUID.class),
                row.getString("words"),
                row.getString("written_by"));
    }
}
