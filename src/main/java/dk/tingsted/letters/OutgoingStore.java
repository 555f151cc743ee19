package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Posting, and what posters ask later.
@Repository
class OutgoingStore {

    static final String POSTED =
            "select id, occasion, name, address, subject, state, at, tries, answer from posted";

    private final JdbcClient database;

    OutgoingStore(JdbcClient database) {
        this.database = database;
    }

    /// @param messageIds one for each letter
    void add(List<Outgoing> letters, List<String> messageIds, Instant now) {
        database.sql(
                        """
                        insert into outgoing (conference, occasion, name, address, subject, tongue,
                            text, html, calendar_method, calendar, unsubscribe, about,
                            message_id, due_at, next_at, posted_at, held_at)
                        select conference, occasion, name, address, subject, tongue,
                            text, html, calendar_method, calendar, unsubscribe, about, message_id,
                            due_at, due_at, :now, case when by_itself then null else :now::timestamptz end
                        from unnest(:conferences::bigint[], :occasions::text[], :names::text[],
                            :addresses::text[], :subjects::text[], :tongues::text[],
                            :texts::text[], :htmls::text[], :methods::text[], :calendars::text[],
                            :unsubscribes::text[], :abouts::text[], :ids::text[], :dues::timestamptz[], :bys::boolean[])
                            with ordinality as posted (conference, occasion, name, address,
                            subject, tongue, text, html, calendar_method, calendar, unsubscribe,
                            about, message_id, due_at, by_itself, place)
                        order by place
                        """)
                .param("now", Timestamp.from(now))
                .param(
                        "conferences",
                        letters.stream().map(OutgoingStore::number).toArray(Long[]::new))
                .param("occasions", each(letters, one -> one.occasion().name()))
                .param("names", each(letters, Outgoing::name))
                .param("addresses", each(letters, Outgoing::address))
                .param("subjects", each(letters, one -> one.composed().subject()))
                .param("tongues", each(letters, one -> one.composed().body().tongue().code()))
                .param("texts", each(letters, one -> one.composed().body().text()))
                .param("htmls", each(letters, one -> one.composed().body().html()))
                .param("methods", each(letters, one -> calendar(one, CalendarPart::method)))
                .param("calendars", each(letters, one -> calendar(one, CalendarPart::ics)))
                .param(
                        "unsubscribes",
                        each(letters, one -> one.composed().unsubscribe().orElse(null)))
                .param("abouts", each(letters, Outgoing::about))
                .param("ids", messageIds.toArray(String[]::new))
                .param("dues", each(letters, one -> one.dueAt().toString()))
                .param("bys", letters.stream().map(Outgoing::mayGoByItself).toArray(Boolean[]::new))
                .update();
    }

    int holdAbout(ConferenceId conference, String about, String by, Instant now) {
        return database.sql(
                        """
                        update outgoing set held_at = :now, held_by = :by
                        where conference = :conference and about = :about and sent_at is null
                          and failed_at is null and withdrawn_at is null and held_at is null
                        """)
                .param("conference", conference.value())
                .param("about", about)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    int releaseAbout(ConferenceId conference, String about) {
        return database.sql(
                        """
                        update outgoing set held_at = null, held_by = null
                        where conference = :conference and about = :about and sent_at is null
                          and failed_at is null and withdrawn_at is null and held_at is not null
                        """)
                .param("conference", conference.value())
                .param("about", about)
                .update();
    }

    int withdrawAbout(ConferenceId conference, List<String> about, Instant now) {
        return database.sql(
                        """
                        update outgoing set withdrawn_at = :now
                        where conference = :conference and about = any (:about) and sent_at is null
                          and withdrawn_at is null
                        """)
                .param("conference", conference.value())
                .param("about", about.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Posted> about(ConferenceId conference, String about) {
        return database.sql(
                        POSTED + " where conference = :conference and about = :about order by id")
                .param("conference", conference.value())
                .param("about", about)
                .query(OutgoingStore::posted)
                .list();
    }

    static Posted posted(ResultSet row, int number) throws SQLException {
        return new Posted(
                row.getLong("id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("name"),
                row.getString("address"),
                row.getString("subject"),
                Posted.State.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                row.getInt("tries"),
                row.getString("answer"));
    }

    private static @Nullable Long number(Outgoing letter) {
        return letter.conference() == null ? null : letter.conference().value();
    }

    private static @Nullable String calendar(Outgoing letter, Function<CalendarPart, String> part) {
        return Optional.ofNullable(letter.calendar()).map(part).orElse(null);
    }

    private static @Nullable String[] each(
            List<Outgoing> letters, Function<Outgoing, @Nullable String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }
}
