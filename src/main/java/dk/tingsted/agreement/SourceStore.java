package dk.tingsted.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said at the conference and bears on which area and sentence.
@Repository
class SourceStore {

    private final JdbcClient database;

    SourceStore(JdbcClient database) {
        this.database = database;
    }

    /// Those of all areas that are there, in the order in which they were named.
    List<Source> of(AgreementId agreement) {
        return database.sql(
                        """
                        select source.id, area, mark, sentence, origin, theme, place, words, earlier
                        from agreement_source source join agreement_area area on area.id = source.area
                        where agreement = :agreement and removed_at is null and gone_at is null
                        order by source.id
                        """)
                .param("agreement", agreement.value())
                .query(SourceStore::source)
                .list();
    }

    /// Those that stood when the agreement was sent.
    List<Source> at(AgreementId agreement, Instant then) {
        return database.sql(
                        """
                        select source.id, area, mark, sentence, origin, theme, place, words, earlier
                        from agreement_source source join agreement_area area on area.id = source.area
                        where agreement = :agreement and at <= :at
                            and (gone_at is null or gone_at > :at)
                        order by source.id
                        """)
                .param("agreement", agreement.value())
                .param("at", Timestamp.from(then))
                .query(SourceStore::source)
                .list();
    }

    /// Does nothing where it is there already.
    void add(
            AreaId area,
            @Nullable Integer mark,
            String sentence,
            Origin origin,
            String by,
            Instant now) {
        database.sql(
                        """
                        insert into agreement_source
                            (area, mark, sentence, origin, theme, place, words, earlier, at, by)
                        values (:area, :mark, :sentence, :origin, :theme, :place, :words, :earlier, :now, :by)
                        on conflict do nothing
                        """)
                .param("area", area.value())
                .param("mark", mark)
                .param("sentence", sentence)
                .param("origin", origin.key())
                .param("theme", origin.theme())
                .param("place", origin.place())
                .param("words", origin.words())
                .param("earlier", origin.earlier())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void remove(AreaId area, long source, String by, Instant now) {
        database.sql(
                        """
                        update agreement_source set gone_at = :now, gone_by = :by
                        where area = :area and id = :source and gone_at is null
                        """)
                .param("area", area.value())
                .param("source", source)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /// The sentence is what it says now: somebody has looked.
    void confirm(AreaId area, long source, String sentence) {
        database.sql(
                        "update agreement_source set sentence = :sentence where area = :area and id = :source")
                .param("area", area.value())
                .param("source", source)
                .param("sentence", sentence)
                .update();
    }

    /// What words each of some texts shares with another, by the stems of Danish.
    ///
    /// @return in the order of the texts that share any
    List<Shared> shared(String text, List<String> others) {
        return database.sql(
                        """
                        with sought as (
                            select string_agg(quote_literal(lexeme), ' | ')::tsquery as any_of
                            from unnest(to_tsvector('danish', :text)))
                        select place - 1 as at,
                            array(select lexeme from unnest(to_tsvector('danish', words))
                                  intersect select lexeme from unnest(to_tsvector('danish', :text))
                                  order by 1) as stems,
                            ts_headline('danish', words, any_of,
                                'HighlightAll=true, StartSel=\u0002, StopSel=\u0003') as marked
                        from unnest(:others::text[]) with ordinality as each (words, place), sought
                        where to_tsvector('danish', words) @@ any_of
                        order by place
                        """)
                .param("text", text)
                .param("others", others.toArray(String[]::new))
                .query((row, _) ->
                        new Shared(
                                row.getInt("at"),
                                List.of((String[]) row.getArray("stems").getArray()),
                                row.getString("marked")))
                .list();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getLong("id"),
                new AreaId(row.getLong("area")),
                row.getObject("mark", Integer.class),
                row.getString("sentence"),
                new Origin(
                        row.getString("origin"),
                        row.getString("theme"),
                        row.getString("place"),
                        row.getString("words"),
                        row.getString("earlier")));
    }
}
