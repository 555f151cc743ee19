package dk.tingsted.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people answered, and what they need.
@Repository
class AnswerStore {

    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    /// An answer to keep.
    record Given(RegistrationId registration, QuestionId question, Answer answer) {}

    /// Needs to keep.
    record Needed(RegistrationId registration, Needs needs, Instant consentedAt) {}

    void add(Collection<Given> given) {
        var written = given.stream().filter(one -> !isFile(one)).toList();
        var files = given.stream().filter(AnswerStore::isFile).toList();
        if (!written.isEmpty()) {
            addWritten(written);
        }
        if (!files.isEmpty()) {
            addFiles(files);
        }
    }

    /// Of the questions that these forms answer, those that are still asked.
    Set<QuestionId> asked(Collection<Sent> forms) {
        var answered =
                forms.stream()
                        .flatMap(form -> form.application().people().stream())
                        .flatMap(one -> one.answers().keySet().stream())
                        .map(QuestionId::value)
                        .distinct()
                        .toArray(Long[]::new);
        return answered.length == 0
                ? Set.of()
                : database.sql("select id from registration_question where id = any (:answered)")
                        .param("answered", answered)
                        .query((row, _) -> new QuestionId(row.getLong("id")))
                        .set();
    }

    void addNeeds(Collection<Needed> needed) {
        if (needed.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into registration_needs (
                            registration, diet, accessibility, consented_at)
                        select * from unnest(
                            :ids::bigint[], :diets::text[], :access::text[], :at::timestamptz[])
                        on conflict (registration) do update
                        set diet = excluded.diet, accessibility = excluded.accessibility,
                            consented_at = excluded.consented_at
                        """)
                .param(
                        "ids",
                        needed.stream().map(one -> one.registration().value()).toArray(Long[]::new))
                .param(
                        "diets",
                        needed.stream().map(one -> one.needs().diet()).toArray(String[]::new))
                .param(
                        "access",
                        needed.stream()
                                .map(one -> one.needs().accessibility())
                                .toArray(String[]::new))
                .param(
                        "at",
                        needed.stream()
                                .map(one -> one.consentedAt().toString())
                                .toArray(String[]::new))
                .update();
    }

    /// With the files, whole.
    Map<QuestionId, Answer> of(RegistrationId id) {
        var answers = new HashMap<QuestionId, Answer>();
        database.sql(
                        """
                        select question, answer from registration_answer where registration = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> written(row))
                .list()
                .forEach(one -> answers.put(one.getKey(), one.getValue()));
        files(id).forEach(answers::put);
        return answers;
    }

    /// Without the files.
    Map<RegistrationId, Map<QuestionId, Answer>> of(ConferenceId conference) {
        return database
                .sql(
                        """
                        select a.registration, a.question, a.answer
                        from registration_answer a join registration r on r.id = a.registration
                        where r.conference = :conference
                        """)
                .param("conference", conference.value())
                .query(AnswerStore::whose)
                .list()
                .stream()
                .collect(byRegistration());
    }

    /// Of these, without the files.
    Map<RegistrationId, Map<QuestionId, Answer>> of(List<RegistrationId> registrations) {
        return database
                .sql(
                        """
                        select registration, question, answer from registration_answer
                        where registration = any (:ids)
                        """)
                .param(
                        "ids",
                        registrations.stream().map(RegistrationId::value).toArray(Long[]::new))
                .query(AnswerStore::whose)
                .list()
                .stream()
                .collect(byRegistration());
    }

    Optional<Needs> needs(RegistrationId id) {
        return database.sql(
                        """
                        select diet, accessibility from registration_needs where registration = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Needs(row.getString("diet"), row.getString("accessibility")))
                .optional();
    }

    /// Of those who are expected; the most frequent first.
    List<NeedsCount> needsCounts(ConferenceId conference) {
        return database.sql(
                        """
                        select sort, min(text) as text, count(*) as people
                        from registration r join registration_needs n on n.registration = r.id
                        cross join lateral (values ('DIET', n.diet),
                            ('ACCESSIBILITY', n.accessibility)) as each (sort, text)
                        where r.conference = :conference and r.standing = 'expected'
                        and trim(text) <> ''
                        group by sort, lower(regexp_replace(trim(text), '\\s+', ' ', 'g'))
                        order by sort desc, people desc, text
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new NeedsCount(
                                NeedsCount.Sort.valueOf(row.getString("sort")),
                                row.getString("text"),
                                row.getInt("people")))
                .list();
    }

    /// All that somebody answered and needs.
    void forget(RegistrationId id) {
        forgetWritten(id);
        forgetFiles(id);
        forgetNeeds(id);
    }

    void forgetNeeds(RegistrationId id) {
        database.sql("delete from registration_needs where registration = :id")
                .param("id", id.value())
                .update();
    }

    void forgetWritten(RegistrationId id) {
        database.sql("delete from registration_answer where registration = :id")
                .param("id", id.value())
                .update();
    }

    private void forgetFiles(RegistrationId id) {
        database.sql("delete from registration_file where registration = :id")
                .param("id", id.value())
                .update();
    }

    private void addWritten(Collection<Given> given) {
        database.sql(
                        """
                        insert into registration_answer (registration, question, answer)
                        select * from unnest(:ids::bigint[], :questions::bigint[], :answers::jsonb[])
                        """)
                .param("ids", registrations(given))
                .param("questions", questions(given))
                .param(
                        "answers",
                        given.stream().map(one -> Kept.json(one.answer())).toArray(String[]::new))
                .update();
    }

    private void addFiles(Collection<Given> given) {
        var files = given.stream().map(one -> (Answer.Handed) one.answer()).toList();
        database.sql(
                        """
                        insert into registration_file (
                            registration, question, name, media_type, bytes)
                        select * from unnest(:ids::bigint[], :questions::bigint[], :names::text[],
                            :types::text[], :bytes::bytea[])
                        on conflict (registration, question) do update
                        set name = excluded.name, media_type = excluded.media_type,
                            bytes = excluded.bytes
                        """)
                .param("ids", registrations(given))
                .param("questions", questions(given))
                .param("names", files.stream().map(Answer.Handed::name).toArray(String[]::new))
                .param("types", files.stream().map(Answer.Handed::mediaType).toArray(String[]::new))
                .param("bytes", files.stream().map(Answer.Handed::bytes).toArray(byte[][]::new))
                .update();
    }

    private Map<QuestionId, Answer> files(RegistrationId id) {
        return database
                .sql(
                        """
                        select question, name, media_type, bytes from registration_file
                        where registration = :id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        Map.<QuestionId, Answer>entry(
                                new QuestionId(row.getLong("question")),
                                new Answer.Handed(
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getBytes("bytes"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<RegistrationId, Map.Entry<QuestionId, Answer>> whose(
            ResultSet row, int number) throws SQLException {
        return Map.entry(new RegistrationId(row.getLong("registration")), written(row));
    }

    private static Collector<
                    Map.Entry<RegistrationId, Map.Entry<QuestionId, Answer>>,
                    ?,
                    Map<RegistrationId, Map<QuestionId, Answer>>>
            byRegistration() {
        return groupingBy(
                Map.Entry::getKey,
                toMap(one -> one.getValue().getKey(), one -> one.getValue().getValue()));
    }

    private static Map.Entry<QuestionId, Answer> written(ResultSet row) throws SQLException {
        return Map.entry(
                new QuestionId(row.getLong("question")), Kept.answer(row.getString("answer")));
    }

    private static boolean isFile(Given given) {
        return given.answer() instanceof Answer.Handed;
    }

    private static Long[] registrations(Collection<Given> given) {
        return given.stream().map(one -> one.registration().value()).toArray(Long[]::new);
    }

    private static Long[] questions(Collection<Given> given) {
        return given.stream().map(one -> one.question().value()).toArray(Long[]::new);
    }
}
