package dk.tingsted.registration.planned;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Occasion;
import dk.tingsted.registration.RegistrationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has a place and has not got a letter, and who has.
@Repository
class OwedStore {

    private static final String HOLDER =
            """
            (select count(*) from registration_event e
             where e.registration = r.id and e.what = 'substituted')
            """;

    private static final String IS_OWED =
            """
             r.standing = 'expected' and r.since <= :since and not r.id = any (:but::bigint[])
             and not exists (
                 select from planned_letter p
                 where p.registration = r.id and p.occasion = :occasion and p.holder = %s)
             and not exists (
                 select from planned_letter l
                 where l.registration = r.id and l.occasion = 'LINKS'
                   and l.posted_at >= :told::timestamptz)
            """
                    .formatted(HOLDER);

    private final JdbcClient database;

    OwedStore(JdbcClient database) {
        this.database = database;
    }

    /// What is asked about.
    ///
    /// @param since who got her place later than this is left for the next time
    /// @param but who gets none
    /// @param told who got the letter with the links then or later needs no other; null for no
    ///   matter
    record Asked(
            ConferenceId conference,
            Occasion occasion,
            Instant since,
            Set<RegistrationId> but,
            @Nullable Instant told) {

        Asked {
            but = Set.copyOf(but);
        }
    }

    /// Some of those who are owed the letter, held until the transaction ends, so that none of them
    /// withdraws or hands over her place meanwhile. Those whom another copy of the program holds
    /// are passed over.
    List<Long> hold(Asked asked, int most) {
        return asked(
                        """
                        select r.id from registration r
                        where r.conference = :conference and %s
                        order by r.id limit :most for no key update of r skip locked
                        """
                                .formatted(IS_OWED),
                        asked)
                .param("most", most)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// Notes that these get the letter now; of those who are held, and by a later statement, which
    /// sees what others have done before they were. Whoever has got it is left out.
    List<RegistrationId> claim(Asked asked, List<Long> held, Instant now) {
        return asked(
                        """
                        insert into planned_letter (registration, occasion, holder, posted_at)
                        select r.id, :occasion, %s, :now from registration r
                        where r.conference = :conference and r.id = any (:held) and %s
                        order by r.id
                        on conflict do nothing returning registration
                        """
                                .formatted(HOLDER, IS_OWED),
                        asked)
                .param("held", held.toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new RegistrationId(row.getLong("registration")))
                .list();
    }

    int count(Asked asked) {
        return asked(
                        "select count(*) from registration r where r.conference = :conference and"
                                + IS_OWED,
                        asked)
                .query(Integer.class)
                .single();
    }

    /// How many have got each letter, and when the last of them did.
    Map<Occasion, Gone> gone(ConferenceId conference) {
        var gone = new EnumMap<Occasion, Gone>(Occasion.class);
        database.sql(
                        """
                        select p.occasion, count(*) as number, max(p.posted_at) as latest
                        from planned_letter p join registration r on r.id = p.registration
                        where r.conference = :conference group by p.occasion
                        """)
                .param("conference", conference.value())
                .query(row -> {
                    gone.put(
                            Occasion.valueOf(row.getString("occasion")),
                            new Gone(row.getInt("number"), row.getTimestamp("latest").toInstant()));
                });
        return gone;
    }

    /// What has been laid in the outbox.
    record Gone(int number, Instant latest) {}

    private JdbcClient.StatementSpec asked(String sql, Asked asked) {
        return database.sql(sql)
                .param("conference", asked.conference().value())
                .param("occasion", asked.occasion().name())
                .param("but", asked.but().stream().map(RegistrationId::value).toArray(Long[]::new))
                .param("since", Timestamp.from(asked.since()))
                .param("told", Optional.ofNullable(asked.told()).map(Timestamp::from).orElse(null));
    }
}
