package dk.tingsted.evaluation;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.evaluation.Question.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Evaluations and their questions.
@Repository
class EvaluationStore {

    private final JdbcClient database;

    EvaluationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Evaluation> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, opens_at, closes_at, for_all, answers
                        from evaluation where conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) -> evaluation(row))
                .optional();
    }

    /// The same; nobody else answers or changes it until the caller's transaction ends.
    Optional<Evaluation> held(ConferenceId conference) {
        database.sql("select id from evaluation where conference = :conference for update")
                .param("conference", conference.value())
                .query((row, _) -> row.getLong("id"))
                .optional();
        return of(conference);
    }

    /// Of all conferences.
    Map<ConferenceId, Plan> plans() {
        return database
                .sql("select conference, opens_at, closes_at, for_all from evaluation")
                .query((row, _) ->
                        Map.entry(new ConferenceId(row.getLong("conference")), plan(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long save(ConferenceId conference, Plan plan, String by, Instant now) {
        return database.sql(
                        """
                        insert into evaluation (
                            conference, opens_at, closes_at, for_all, saved_at, saved_by)
                        values (:conference, :opens, :closes, :all, :now, :by)
                        on conflict (conference) do update
                        set opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                            for_all = excluded.for_all, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        returning id
                        """)
                .param("conference", conference.value())
                .param("opens", Timestamp.from(plan.opensAt()))
                .param("closes", Timestamp.from(plan.closesAt()))
                .param("all", plan.forAll())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// In the place of those it had; of one that nobody has answered.
    void ask(long evaluation, List<Question> questions) {
        database.sql("delete from evaluation_question where evaluation = :evaluation")
                .param("evaluation", evaluation)
                .update();
        for (int n = 0; n < questions.size(); n++) {
            ask(evaluation, n, questions.get(n));
        }
    }

    private void ask(long evaluation, int position, Question question) {
        database.sql(
                        """
                        insert into evaluation_question (evaluation, position, kind, text, english,
                            required, options, options_in_english)
                        values (:evaluation, :position, :kind, :text, :english, :required,
                            :options, :english_options)
                        """)
                .param("evaluation", evaluation)
                .param("position", position)
                .param("kind", question.kind().name())
                .param("text", question.text())
                .param("english", question.english())
                .param("required", question.required())
                .param(
                        "options",
                        question.options().stream().map(Option::danish).toArray(String[]::new))
                .param(
                        "english_options",
                        question.options().stream().map(Option::english).toArray(String[]::new))
                .update();
    }

    private Evaluation evaluation(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Evaluation(id, plan(row), questions(id), row.getInt("answers"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getBoolean("for_all"));
    }

    private List<Asked> questions(long evaluation) {
        return database.sql(
                        """
                        select id, kind, text, english, required, options, options_in_english
                        from evaluation_question where evaluation = :evaluation order by position
                        """)
                .param("evaluation", evaluation)
                .query((row, _) -> new Asked(row.getLong("id"), question(row)))
                .list();
    }

    private static Question question(ResultSet row) throws SQLException {
        var danish = (String[]) row.getArray("options").getArray();
        var english = (String[]) row.getArray("options_in_english").getArray();
        return new Question(
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("english"),
                row.getBoolean("required"),
                IntStream.range(0, danish.length)
                        .mapToObj(n -> new Option(danish[n], english[n]))
                        .toList());
    }
}
