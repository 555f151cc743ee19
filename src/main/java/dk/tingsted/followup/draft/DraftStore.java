package dk.tingsted.followup.draft;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Material;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftStore {

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    /// Empty before the note is composed for the first time.
    Optional<Draft> of(ConferenceId conference) {
        return database.sql(
                        """
                        select participants, discussions, questions, composed_at, composed_by
                        from follow_up_draft where conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Draft(
                                new Material.Parts(
                                        row.getBoolean("participants"),
                                        row.getBoolean("discussions"),
                                        row.getBoolean("questions")),
                                blocks(conference),
                                row.getTimestamp("composed_at").toInstant(),
                                row.getString("composed_by")))
                .optional();
    }

    private List<Kept> blocks(ConferenceId conference) {
        return database.sql(
                        """
                        select id, source, composed_form, composed_words, form, words, version,
                            removed, news, news_form, news_words, by, moved
                        from follow_up_block where conference = :conference order by place
                        """)
                .param("conference", conference.value())
                .query(DraftStore::kept)
                .list();
    }

    /// The same; until the caller's transaction ends nobody else alters it.
    Optional<Draft> held(ConferenceId conference) {
        database.sql("select from follow_up_draft where conference = :conference for update")
                .param("conference", conference.value())
                .query((_, number) -> number)
                .list();
        return of(conference);
    }

    /// Two who compose for the first time at once do it one after the other.
    void begin(ConferenceId conference, Draft empty) {
        database.sql(
                        """
                        insert into follow_up_draft (conference, participants, discussions,
                            questions, composed_at, composed_by)
                        values (:conference, :participants, :discussions, :questions, :at, :by)
                        on conflict (conference) do nothing
                        """)
                .param("conference", conference.value())
                .param("participants", empty.parts().participants())
                .param("discussions", empty.parts().discussions())
                .param("questions", empty.parts().questions())
                .param("at", Timestamp.from(empty.at()))
                .param("by", empty.by())
                .update();
    }

    /// In the place of what was there.
    void put(ConferenceId conference, Draft draft) {
        database.sql(
                        """
                        update follow_up_draft set participants = :participants,
                            discussions = :discussions, questions = :questions, composed_at = :at,
                            composed_by = :by
                        where conference = :conference
                        """)
                .param("conference", conference.value())
                .param("participants", draft.parts().participants())
                .param("discussions", draft.parts().discussions())
                .param("questions", draft.parts().questions())
                .param("at", Timestamp.from(draft.at()))
                .param("by", draft.by())
                .update();
        putBlocks(conference, draft.blocks());
    }

    private void putBlocks(ConferenceId conference, List<Kept> blocks) {
        database.sql(
                        """
                        delete from follow_up_block
                        where conference = :conference and not id = any (:ids::bigint[])
                        """)
                .param("conference", conference.value())
                .param("ids", column(Long.class, blocks, Kept::id))
                .update();
        database.sql(
                        """
                        insert into follow_up_block (id, conference, place, source, composed_form,
                            composed_words, form, words, version, removed, news, news_form,
                            news_words, by, moved)
                        select coalesce(nullif(id, 0),
                                nextval(pg_get_serial_sequence('follow_up_block', 'id'))),
                            :conference, place, source, composed_form, composed_words, form, words,
                            version, removed, news, news_form, news_words, by, moved
                        from unnest(
                            :ids::bigint[], :places::int[], :sources::text[],
                            :composedForms::text[], :composedWords::text[], :forms::text[],
                            :words::text[], :versions::int[], :removed::boolean[], :news::text[],
                            :newsForms::text[], :newsWords::text[], :by::text[], :moved::boolean[])
                        as one (id, place, source, composed_form, composed_words, form, words,
                            version, removed, news, news_form, news_words, by, moved)
                        on conflict (id) do update set place = excluded.place,
                            source = excluded.source, composed_form = excluded.composed_form,
                            composed_words = excluded.composed_words, form = excluded.form,
                            words = excluded.words, version = excluded.version,
                            removed = excluded.removed, news = excluded.news,
                            news_form = excluded.news_form, news_words = excluded.news_words,
                            by = excluded.by, moved = excluded.moved
                        """)
                .param("conference", conference.value())
                .param("ids", column(Long.class, blocks, Kept::id))
                .param("places", IntStream.range(0, blocks.size()).boxed().toArray(Integer[]::new))
                .param("sources", column(String.class, blocks, one -> from(one, Block::source)))
                .param(
                        "composedForms",
                        column(String.class, blocks, one -> from(one, b -> b.form().code())))
                .param(
                        "composedWords",
                        column(String.class, blocks, one -> from(one, Block::words)))
                .param("forms", column(String.class, blocks, one -> one.form().code()))
                .param("words", column(String.class, blocks, Kept::words))
                .param("versions", column(Integer.class, blocks, Kept::version))
                .param("removed", column(Boolean.class, blocks, Kept::removed))
                .param("news", column(String.class, blocks, DraftStore::news))
                .param(
                        "newsForms",
                        column(String.class, blocks, one -> told(one, b -> b.form().code())))
                .param("newsWords", column(String.class, blocks, one -> told(one, Block::words)))
                .param("by", column(String.class, blocks, Kept::by))
                .param("moved", column(Boolean.class, blocks, Kept::moved))
                .update();
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] column(
            Class<T> type, List<Kept> blocks, Function<Kept, @Nullable T> value) {
        var values = (T[]) java.lang.reflect.Array.newInstance(type, blocks.size());
        for (var n = 0; n < values.length; n++) {
            java.lang.reflect.Array.set(values, n, value.apply(blocks.get(n)));
        }
        return values;
    }

    private static @Nullable String from(Kept one, Function<Block, String> value) {
        return one.composed().map(value).orElse(null);
    }

    private static @Nullable String told(Kept one, Function<Block, String> value) {
        return one.news() instanceof Kept.News.Changed(var now) ? value.apply(now) : null;
    }

    private static @Nullable String news(Kept one) {
        return switch (one.news()) {
            case Kept.News.None _ -> null;
            case Kept.News.Added _ -> "added";
            case Kept.News.Changed _ -> "changed";
            case Kept.News.Gone _ -> "gone";
        };
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var source = row.getString("source");
        return new Kept(
                row.getLong("id"),
                source == null
                        ? Optional.empty()
                        : Optional.of(
                                new Block(
                                        source,
                                        form(row.getString("composed_form")),
                                        row.getString("composed_words"))),
                form(row.getString("form")),
                row.getString("words"),
                row.getInt("version"),
                row.getBoolean("removed"),
                news(row, source == null ? "" : source),
                row.getString("by"),
                row.getBoolean("moved"));
    }

    private static Kept.News news(ResultSet row, String source) throws SQLException {
        return switch (row.getString("news")) {
            case "added" -> new Kept.News.Added();
            case "changed" ->
                    new Kept.News.Changed(
                            new Block(
                                    source,
                                    form(row.getString("news_form")),
                                    row.getString("news_words")));
            case "gone" -> new Kept.News.Gone();
            case null, default -> new Kept.News.None();
        };
    }

    private static Form form(String code) {
        return Form.of(code).orElseThrow();
    }
}
