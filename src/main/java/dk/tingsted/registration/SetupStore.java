package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetupStore {

    private final JdbcClient database;

    SetupStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Setup> find(ConferenceId conference) {
        return database.sql("select * from registration_setup where conference = :conference")
                .param("conference", conference.value())
                .query(SetupStore::bare)
                .optional()
                .map(bare -> bare.with(groups(conference), questions(conference)));
    }

    /// Held too when it is new: of two who make it at once one waits for the other.
    void holdOrAdd(Setup setup, String by, Instant now) {
        database.sql(
                        """
                        insert into registration_setup (
                            conference, opens_at, closes_at, changes_until, places, offer_seconds,
                            asks_needs, asks_for_list, notice, saved_at, saved_by)
                        values (:conference, :opens, :closes, :changes, :places, :offer, :needs,
                                :list, :notice::jsonb, :now, :by)
                        on conflict (conference) do update
                        set opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                            changes_until = excluded.changes_until, places = excluded.places,
                            offer_seconds = excluded.offer_seconds,
                            asks_needs = excluded.asks_needs,
                            asks_for_list = excluded.asks_for_list, notice = excluded.notice,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("conference", setup.conference().value())
                .param("opens", Timestamp.from(setup.opensAt()))
                .param("closes", Timestamp.from(setup.closesAt()))
                .param("changes", Timestamp.from(setup.changesUntil()))
                .param("places", setup.places())
                .param("offer", setup.offerLasts().toSeconds())
                .param("needs", setup.asksNeeds())
                .param("list", setup.asksForList())
                .param("notice", Kept.json(setup.notice()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<GroupId> groupIds(int many) {
        return ids("registration_group_id_seq", many).stream().map(GroupId::new).toList();
    }

    List<QuestionId> questionIds(int many) {
        return ids("registration_question_id_seq", many).stream().map(QuestionId::new).toList();
    }

    /// Groups and questions, all of which have ids.
    void write(Setup setup) {
        writeQuestions(setup.conference(), setup.questions());
        writeGroups(setup.conference(), setup.groups());
        removeOtherQuestions(setup);
        removeOtherGroups(setup);
    }

    void open(ConferenceId conference, String by, Instant now) {
        database.sql(
                        """
                        update registration_setup set opened_at = :now, opened_by = :by
                        where conference = :conference and opened_at is null
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private List<Long> ids(String sequence, int many) {
        return database.sql("select nextval(:sequence::regclass) from generate_series(1, :many)")
                .param("sequence", sequence)
                .param("many", many)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private void writeGroups(ConferenceId conference, List<Group> groups) {
        database.sql(
                        """
                        insert into registration_group (
                            conference, id, ordinal, name, name_english, places, by_invitation,
                            domain)
                        select :conference, * from unnest(
                            :ids::bigint[], :ordinals::int[], :names::text[], :english::text[],
                            :places::int[], :invitation::boolean[], :domains::text[])
                        on conflict (id) do update
                        set ordinal = excluded.ordinal, name = excluded.name,
                            name_english = excluded.name_english, places = excluded.places,
                            by_invitation = excluded.by_invitation, domain = excluded.domain
                        where registration_group.conference = excluded.conference
                        """)
                .param("conference", conference.value())
                .param("ids", groups.stream().map(group -> group.id().value()).toArray(Long[]::new))
                .param("ordinals", ordinals(groups))
                .param("names", texts(groups, Group::name))
                .param("english", texts(groups, Group::nameInEnglish))
                .param("places", groups.stream().map(Group::places).toArray(Integer[]::new))
                .param(
                        "invitation",
                        groups.stream().map(Group::byInvitation).toArray(Boolean[]::new))
                .param("domains", texts(groups, Group::domain))
                .update();
    }

    private void writeQuestions(ConferenceId conference, List<Question> questions) {
        database.sql(
                        """
                        insert into registration_question (
                            conference, id, ordinal, kind, purpose, text, text_english, help,
                            required, options, condition)
                        select :conference, * from unnest(
                            :ids::bigint[], :ordinals::int[], :kinds::text[], :purposes::text[],
                            :texts::text[], :english::text[], :helps::text[],
                            :required::boolean[], :options::jsonb[], :conditions::jsonb[])
                        on conflict (id) do update
                        set ordinal = excluded.ordinal, kind = excluded.kind,
                            purpose = excluded.purpose, text = excluded.text,
                            text_english = excluded.text_english, help = excluded.help,
                            required = excluded.required, options = excluded.options,
                            condition = excluded.condition
                        where registration_question.conference = excluded.conference
                        """)
                .param("conference", conference.value())
                .param("ids", questions.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .param("ordinals", ordinals(questions))
                .param("kinds", texts(questions, one -> one.kind().name()))
                .param("purposes", texts(questions, one -> one.purpose().name()))
                .param("texts", texts(questions, Question::text))
                .param("english", texts(questions, Question::textInEnglish))
                .param("helps", texts(questions, Question::help))
                .param(
                        "required",
                        questions.stream().map(Question::required).toArray(Boolean[]::new))
                .param("options", texts(questions, one -> Kept.json(one.options())))
                .param("conditions", texts(questions, one -> Kept.json(one.condition())))
                .update();
    }

    private void removeOtherGroups(Setup setup) {
        database.sql(
                        """
                        delete from registration_group g
                        where conference = :conference and id <> all (:kept)
                        and not exists (select from registration r where r.conference = :conference
                                        and r.in_group = g.id)
                        """)
                .param("conference", setup.conference().value())
                .param(
                        "kept",
                        setup.groups().stream().map(g -> g.id().value()).toArray(Long[]::new))
                .update();
    }

    private void removeOtherQuestions(Setup setup) {
        database.sql(
                        """
                        delete from registration_question q
                        where conference = :conference and id <> all (:kept)
                        and not exists (select from registration_answer a where a.question = q.id)
                        and not exists (select from registration_file f where f.question = q.id)
                        """)
                .param("conference", setup.conference().value())
                .param(
                        "kept",
                        setup.questions().stream().map(q -> q.id().value()).toArray(Long[]::new))
                .update();
    }

    private List<Group> groups(ConferenceId conference) {
        return database.sql(
                        """
                        select id, name, name_english, places, by_invitation, domain
                        from registration_group where conference = :conference
                        order by ordinal, id
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Group(
                                new GroupId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("name_english"),
                                number(row, "places"),
                                row.getBoolean("by_invitation"),
                                row.getString("domain")))
                .list();
    }

    private List<Question> questions(ConferenceId conference) {
        return database.sql(
                        """
                        select id, kind, purpose, text, text_english, help, required, options,
                               condition
                        from registration_question where conference = :conference
                        order by ordinal, id
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Question(
                                new QuestionId(row.getLong("id")),
                                Question.Kind.valueOf(row.getString("kind")),
                                Question.Purpose.valueOf(row.getString("purpose")),
                                row.getString("text"),
                                row.getString("text_english"),
                                row.getString("help"),
                                row.getBoolean("required"),
                                Kept.options(row.getString("options")),
                                Kept.condition(row.getString("condition"))))
                .list();
    }

    private static Setup bare(ResultSet row, int number) throws SQLException {
        var opened = row.getTimestamp("opened_at");
        return new Setup(
                new ConferenceId(row.getLong("conference")),
                opened == null ? null : opened.toInstant(),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getTimestamp("changes_until").toInstant(),
                number(row, "places"),
                Duration.ofSeconds(row.getLong("offer_seconds")),
                row.getBoolean("asks_needs"),
                row.getBoolean("asks_for_list"),
                List.of(),
                List.of(),
                Kept.notice(row.getString("notice")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static Integer[] ordinals(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toArray(Integer[]::new);
    }

    private static <T> @Nullable String[] texts(List<T> list, Function<T, @Nullable String> text) {
        return list.stream().map(text).toArray(String[]::new);
    }
}
