package dk.tingsted.evaluation;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who answered, and answers: nothing ties the two.
@Repository
class GivenStore {

    /// That many who answered change their places in the file with each who comes.
    private static final int MIXED = 500;

    private final JdbcClient database;

    GivenStore(JdbcClient database) {
        this.database = database;
    }

    boolean hasAnswered(long evaluation, RegistrationId who) {
        return database.sql(
                        """
                        select 1 from evaluation_answered
                        where evaluation = :evaluation and registration = :who
                        """)
                .param("evaluation", evaluation)
                .param("who", who.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Who has, and nothing of what.
    Set<RegistrationId> answered(ConferenceId conference) {
        return database.sql(
                        """
                        select a.registration from evaluation_answered a
                        join evaluation e on e.id = a.evaluation
                        where e.conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) -> new RegistrationId(row.getLong(1)))
                .set();
    }

    /// Each once.
    boolean answered(long evaluation, RegistrationId who) {
        return database.sql(
                                """
                                insert into evaluation_answered (evaluation, registration)
                                values (:evaluation, :who) on conflict do nothing
                                """)
                        .param("evaluation", evaluation)
                        .param("who", who.value())
                        .update()
                == 1;
    }

    /// Rows of one transaction bear its number inside PostgreSQL, and lie in the file in the order
    /// in which they came. So she gets company: many who answered before are written anew with her.
    void mixAnswered(long evaluation, RegistrationId with) {
        database.sql(
                        """
                        with gone as (
                            delete from evaluation_answered where evaluation = :evaluation
                            and registration in (
                                select registration from evaluation_answered
                                where evaluation = :evaluation
                                order by registration = :who desc, random() limit :most)
                            returning registration)
                        insert into evaluation_answered (evaluation, registration)
                        select :evaluation, registration from gone order by random()
                        """)
                .param("evaluation", evaluation)
                .param("who", with.value())
                .param("most", MIXED)
                .update();
    }

    void add(long evaluation, List<Answer> answers) {
        answers.forEach(this::add);
        database.sql(
                        """
                        update evaluation set answers = answers + 1, mixed_at = null
                        where id = :evaluation
                        """)
                .param("evaluation", evaluation)
                .update();
    }

    private void add(Answer answer) {
        database.sql(
                        """
                        insert into evaluation_answer (id, question, chosen, words)
                        values (:id, :question, :chosen, :words)
                        """)
                .param("id", UUID.randomUUID())
                .param("question", answer.question())
                .param("chosen", answer.chosen().toArray(Integer[]::new))
                .param("words", answer.words())
                .update();
    }

    /// Writes the answers anew in an order by lot, so that no two of one person lie together.
    void mix(long evaluation, Instant now) {
        int due =
                database.sql(
                                """
                                update evaluation set mixed_at = :now
                                where id = :evaluation and mixed_at is null
                                """)
                        .param("evaluation", evaluation)
                        .param("now", Timestamp.from(now))
                        .update();
        if (due == 1) {
            database.sql(
                            """
                            with gone as (
                                delete from evaluation_answer where question in (
                                    select id from evaluation_question
                                    where evaluation = :evaluation)
                                returning question, chosen, words)
                            insert into evaluation_answer (id, question, chosen, words)
                            select gen_random_uuid(), question, chosen, words from gone
                            order by random()
                            """)
                    .param("evaluation", evaluation)
                    .update();
        }
    }

    /// In the order of their names, which were drawn by lot.
    List<Answer> answers(long evaluation) {
        return database.sql(
                        """
                        select a.question, a.chosen, a.words
                        from evaluation_answer a join evaluation_question q on q.id = a.question
                        where q.evaluation = :evaluation order by a.id
                        """)
                .param("evaluation", evaluation)
                .query((row, _) ->
                        new Answer(
                                row.getLong("question"),
                                List.of((Integer[]) row.getArray("chosen").getArray()),
                                row.getString("words")))
                .list();
    }
}
