package dk.tingsted.search;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Weights of words, as PostgreSQL has them: A in a title, B in a name, C in a text, D beside it.
@Repository
class SearchStore {

    private final JdbcClient database;

    SearchStore(JdbcClient database) {
        this.database = database;
    }

    /// Nobody else writes passages until the transaction ends; readers are not held up.
    void hold() {
        database.sql("lock table searchable in share row exclusive mode").update();
    }

    /// The conferences whose latest edition cannot be searched by the present rules.
    Set<ConferenceId> behind(int rules) {
        return database.sql(
                        """
                        select latest.conference from
                            (select conference, max(number) as number
                             from edition group by conference) latest
                        where not exists (
                            select from searchable
                            where searchable.conference = latest.conference
                                and searchable.number = latest.number
                                and searchable.rules = :rules)
                        """)
                .param("rules", rules)
                .query((row, _) -> new ConferenceId(row.getLong("conference")))
                .set();
    }

    void remove(Set<ConferenceId> conferences) {
        database.sql("delete from searchable where conference in (:conferences)")
                .param("conferences", conferences.stream().map(ConferenceId::value).toList())
                .update();
    }

    /// @param editions as a JSON object from conference to number
    void name(String editions, int rules) {
        database.sql(
                        """
                        insert into searchable (conference, number, rules)
                        select key::bigint, value::integer, :rules
                        from jsonb_each_text(:editions::jsonb)
                        """)
                .param("editions", editions)
                .param("rules", rules)
                .update();
    }

    /// @param passages as a JSON array of [Folded]
    void add(String passages) {
        database.sql(
                        """
                        insert into passage (conference, ordinal, page, language, title, people,
                            body, day, starts_at, words)
                        select conference, ordinal, page, language, title, people, body, day,
                            starts_at,
                            ts_delete(
                                setweight(to_tsvector('danish', a) || gap
                                    || to_tsvector('simple', pa) || gap, 'A')
                                || setweight(to_tsvector('danish', b) || gap
                                    || to_tsvector('simple', pb) || gap, 'B')
                                || setweight(to_tsvector('danish', c) || gap
                                    || to_tsvector('simple', pc) || gap, 'C')
                                || setweight(to_tsvector('danish', d) || gap
                                    || to_tsvector('simple', pd), 'D'),
                                'gapgapgap')
                        from jsonb_to_recordset(:passages::jsonb) as folded (conference bigint,
                            ordinal integer, page text, language text, title text, people text,
                            body text, day date, starts_at time, a text, pa text, b text, pb text,
                            c text, pc text, d text, pd text),
                            to_tsvector('simple', 'gapgapgap') as gap
                        """)
                .param("passages", passages)
                .update();
    }

    /// What is searched for: the beginnings of words, without those that say nothing (`og`).
    Marks marks(Question question) {
        var stems =
                database.sql(
                                """
                                select word, (ts_lexize('danish_stem', word))[1] as stem
                                from string_to_table(:words, ' ') as word
                                where ts_lexize('danish_stem', word) <> '{}'
                                """)
                        .param("words", String.join(" ", question.words()))
                        .query((row, _) -> Map.entry(row.getString("word"), row.getString("stem")))
                        .list();
        return new Marks(
                stems.stream().map(Map.Entry::getValue).toList(),
                stems.stream().map(word -> Folding.bare(word.getKey())).toList());
    }

    /// The best first, the newer before the older where they are as good. Every word must be there,
    /// or one that begins with it; one of them elsewhere than in the name of the conference, which
    /// is not a reason to find each of its items.
    List<Row> find(Question question, Marks marks, int most, int skipped) {
        return database.sql(
                        """
                        with asked as (
                            select danish || plain as exact,
                                regexp_replace(danish::text, :lexeme, '\\1:*', 'g')::tsquery
                                || regexp_replace(plain::text, :lexeme, '\\1:*', 'g')::tsquery
                                    as lenient
                            from websearch_to_tsquery('danish', :danish) as danish,
                                websearch_to_tsquery('simple', :plain) as plain)
                        select best.*, (
                            select programme -> 'particulars' ->> 'zone' from edition
                            where edition.conference = best.conference
                                and edition.number = best.number) as zone
                        from (select conference.slug, passage.page, passage.language, passage.title,
                            passage.people, passage.body, passage.day, passage.starts_at,
                            first.title as conference_title, count(*) over () as total,
                            edition.conference, edition.number
                        from asked, passage
                        join conference on conference.id = passage.conference
                        join searchable on searchable.conference = passage.conference
                        join edition on edition.conference = searchable.conference
                            and edition.number = searchable.number
                        join passage first on first.conference = passage.conference
                            and first.ordinal = 0
                        where passage.words @@ lenient and passage.words @@ :here::tsquery
                        order by ts_rank('{0.02, 0.2, 0.5, 1}', passage.words, lenient, 1)
                            + 2 * ts_rank('{0.02, 0.2, 0.5, 1}', passage.words, exact, 1) desc,
                            edition.published_at desc, passage.conference, passage.ordinal
                        limit :most offset :skipped) best
                        """)
                .param("lexeme", "(?<!!)('[^' ]{3,}')")
                .param("danish", question.danish())
                .param("plain", question.plain())
                .param("here", here(marks))
                .param("most", most)
                .param("skipped", skipped)
                .query(SearchStore::row)
                .list();
    }

    /// Letters and digits alone are in it: see [Folding#words].
    private static String here(Marks marks) {
        return String.join(
                " | ",
                Stream.concat(marks.beginnings().stream(), marks.plain().stream())
                        .distinct()
                        .map(word -> "'" + word + (word.length() < 3 ? "':ABC" : "':*ABC"))
                        .toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var start = row.getObject("starts_at", LocalTime.class);
        return new Row(
                row.getString("slug"),
                row.getString("page"),
                row.getString("language"),
                row.getString("conference_title"),
                row.getString("zone"),
                row.getString("title"),
                row.getString("people"),
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                start,
                row.getInt("total"));
    }

    /// A passage as it was found.
    ///
    /// @param zone in which the conference's times are; null in editions from before there were
    ///   zones
    /// @param total how many there are in all
    record Row(
            String slug,
            String page,
            String language,
            String conference,
            @Nullable String zone,
            String title,
            String people,
            String body,
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            int total) {}
}
