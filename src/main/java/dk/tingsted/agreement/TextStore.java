package dk.tingsted.agreement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The texts of areas, version by version.
@Repository("agreementTextStore")
class TextStore {

    private final JdbcClient database;

    TextStore(JdbcClient database) {
        this.database = database;
    }

    /// The areas of an agreement in order, each with its latest text.
    List<Area> areas(AgreementId agreement) {
        return laid(
                database.sql(
                                """
                                select area.id, place - 1 as position, latest.number, heading, words, at, by
                                from (select id, row_number() over (order by position, id) as place
                                      from agreement_area
                                      where agreement = :agreement and removed_at is null) area
                                join agreement_text latest on latest.area = area.id
                                    and latest.number = (select max(number) from agreement_text
                                                         where agreement_text.area = area.id)
                                order by place
                                """)
                        .param("agreement", agreement.value()));
    }

    /// The areas as they stood when the agreement was sent.
    List<Area> sent(long edition) {
        return laid(
                database.sql(
                                """
                                select area as id, position, text.number, heading, words, at, by
                                from agreement_edition_area
                                join agreement_text text using (area, number)
                                where edition = :edition order by position
                                """)
                        .param("edition", edition));
    }

    /// The agreement that it belongs to; empty for one that was removed.
    Optional<AgreementId> agreement(AreaId area) {
        return database.sql(
                        "select agreement from agreement_area where id = :id and removed_at is null")
                .param("id", area.value())
                .query(Long.class)
                .optional()
                .map(AgreementId::new);
    }

    /// All versions, the latest first.
    List<AreaText> versions(AreaId area) {
        var sentences = sentences(List.of(area.value()));
        return database.sql(
                        """
                        select area, number, heading, words, at, by from agreement_text
                        where area = :area order by number desc
                        """)
                .param("area", area.value())
                .query((row, _) ->
                        new AreaText(
                                row.getInt("number"),
                                row.getString("heading"),
                                row.getString("words"),
                                Kept.of(sentences, area.value(), row.getInt("number")),
                                row.getTimestamp("at").toInstant(),
                                row.getString("by")))
                .list();
    }

    private List<Area> laid(JdbcClient.StatementSpec asked) {
        record Row(
                long id,
                int position,
                int number,
                String heading,
                String words,
                Instant at,
                String by) {}
        var rows =
                asked.query((row, _) ->
                                new Row(
                                        row.getLong("id"),
                                        row.getInt("position"),
                                        row.getInt("number"),
                                        row.getString("heading"),
                                        row.getString("words"),
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("by")))
                        .list();
        var sentences = sentences(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row ->
                        new Area(
                                new AreaId(row.id),
                                row.position,
                                new AreaText(
                                        row.number,
                                        row.heading,
                                        row.words,
                                        Kept.of(sentences, row.id, row.number),
                                        row.at,
                                        row.by)))
                .toList();
    }

    /// A sentence of some version.
    private record Kept(long area, int number, Marked marked) {

        static List<Marked> of(List<Kept> all, long area, int number) {
            return all.stream()
                    .filter(one -> one.area == area && one.number == number)
                    .map(Kept::marked)
                    .toList();
        }
    }

    private List<Kept> sentences(List<Long> areas) {
        return database.sql(
                        """
                        select area, number, mark, paragraph, words from agreement_sentence
                        where area = any(:areas) order by area, number, ordinal
                        """)
                .param("areas", areas.toArray(Long[]::new))
                .query((row, _) ->
                        new Kept(
                                row.getLong("area"),
                                row.getInt("number"),
                                new Marked(
                                        row.getInt("mark"),
                                        new Sentence(
                                                row.getInt("paragraph"), row.getString("words")))))
                .list();
    }

    void add(AreaId area, AreaText text) {
        database.sql(
                        """
                        insert into agreement_text (area, number, heading, words, at, by)
                        values (:area, :number, :heading, :words, :at, :by)
                        """)
                .param("area", area.value())
                .param("number", text.number())
                .param("heading", text.heading())
                .param("words", text.words())
                .param("at", Timestamp.from(text.at()))
                .param("by", text.by())
                .update();
        addSentences(area, text.number(), text.sentences());
    }

    private void addSentences(AreaId area, int number, List<Marked> sentences) {
        database.sql(
                        """
                        insert into agreement_sentence (area, number, ordinal, mark, paragraph, words)
                        select :area, :number, place, mark, paragraph, words
                        from unnest(:marks::int[], :paragraphs::int[], :words::text[])
                            with ordinality as each (mark, paragraph, words, place)
                        """)
                .param("area", area.value())
                .param("number", number)
                .param("marks", sentences.stream().map(Marked::mark).toArray(Integer[]::new))
                .param(
                        "paragraphs",
                        sentences.stream()
                                .map(one -> one.sentence().paragraph())
                                .toArray(Integer[]::new))
                .param("words", sentences.stream().map(Marked::words).toArray(String[]::new))
                .update();
    }

    /// What was written at the same time as somebody else saved, and is not settled.
    List<Aside> asides(AreaId area) {
        return database.sql(
                        """
                        select id, seen, heading, words, at, by from agreement_aside
                        where area = :area and settled_at is null order by id
                        """)
                .param("area", area.value())
                .query((row, _) ->
                        new Aside(
                                row.getLong("id"),
                                row.getInt("seen"),
                                row.getString("heading"),
                                row.getString("words"),
                                row.getTimestamp("at").toInstant(),
                                row.getString("by")))
                .list();
    }

    void lay(AreaId area, int seen, String heading, String words, String by, Instant now) {
        database.sql(
                        """
                        insert into agreement_aside (area, seen, heading, words, at, by)
                        values (:area, :seen, :heading, :words, :now, :by)
                        """)
                .param("area", area.value())
                .param("seen", seen)
                .param("heading", heading)
                .param("words", words)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void settle(AreaId area, long aside, String by, Instant now) {
        database.sql(
                        """
                        update agreement_aside set settled_at = :now, settled_by = :by
                        where area = :area and id = :aside and settled_at is null
                        """)
                .param("area", area.value())
                .param("aside", aside)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}
