package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What letters went, counted, and to whom.
@Repository
class LetterFilingStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;

    LetterFilingStore(JdbcClient database) {
        this.database = database;
    }

    /// Letters of one occasion that were written from one text.
    ///
    /// @param wording the text as it was then; null where it was the standard one, or was written
    ///   for that once
    /// @param one a letter as somebody got it
    record Bundle(
            Occasion occasion,
            Tongue tongue,
            @Nullable Wording wording,
            Letter one,
            int letters,
            int sent,
            Instant first,
            Instant last) {}

    /// A letter as somebody got it.
    record Letter(String name, String subject, String text) {}

    /// A recipient; without the text.
    record To(
            long id,
            Instant at,
            Occasion occasion,
            String subject,
            String name,
            String address,
            String state) {}

    /// The oldest first. Written for one occasion only: told apart by their subject.
    List<Bundle> bundles(ConferenceId conference) {
        return database.sql(
                        """
                        with gone as (
                            select o.*, w.subject as own_subject, w.text as own_text,
                                case when o.occasion in ('MESSAGE', 'CHANGE_NOTICE')
                                     then o.subject else coalesce(w.id::text, '') end as told_by
                            from outgoing o left join lateral (
                                select t.id, t.subject, t.text from letter_text t
                                where t.conference = o.conference and t.occasion = o.occasion
                                  and t.tongue = o.tongue and t.written_at <= o.posted_at
                                  and o.occasion not in ('MESSAGE', 'CHANGE_NOTICE')
                                order by t.id desc limit 1) w on true
                            where o.conference = :conference and o.withdrawn_at is null)
                        select occasion, tongue, min(own_subject) as own_subject,
                            min(own_text) as own_text, min(id) as one, count(*) as letters,
                            count(sent_at) as sent, min(coalesce(sent_at, posted_at)) as first,
                            max(coalesce(sent_at, posted_at)) as last,
                            (array_agg(name order by id))[1] as name,
                            (array_agg(subject order by id))[1] as subject,
                            (array_agg(text order by id))[1] as text
                        from gone group by occasion, tongue, told_by order by min(id)
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Bundle(
                                Occasion.valueOf(row.getString("occasion")),
                                Tongue.of(row.getString("tongue")),
                                row.getString("own_subject") == null
                                        ? null
                                        : new Wording(
                                                row.getString("own_subject"),
                                                row.getString("own_text")),
                                new Letter(
                                        row.getString("name"),
                                        row.getString("subject"),
                                        row.getString("text")),
                                row.getInt("letters"),
                                row.getInt("sent"),
                                row.getTimestamp("first").toInstant(),
                                row.getTimestamp("last").toInstant()))
                .list();
    }

    /// Some of them, after that one.
    List<To> recipients(ConferenceId conference, long after) {
        return database.sql(
                        """
                        select id, at, occasion, subject, name, address, state from posted
                        where conference = :conference and state <> 'WITHDRAWN' and id > :after
                        order by id limit :most
                        """)
                .param("conference", conference.value())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, _) ->
                        new To(
                                row.getLong("id"),
                                instant(row.getTimestamp("at")),
                                Occasion.valueOf(row.getString("occasion")),
                                row.getString("subject"),
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("state")))
                .list();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
