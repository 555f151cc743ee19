package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is to be with whom. Who does not come, or let another come for her, is in none of it: the
/// database sees to that.
@Repository
class CareStore {

    private final JdbcClient database;

    CareStore(JdbcClient database) {
        this.database = database;
    }

    private record Row(Bond bond, boolean apart) {}

    Care of(ConferenceId conference) {
        var bonds =
                database.sql(
                                "select one, other, apart from workshop_bond where conference = :conference order by one, other")
                        .param("conference", conference.value())
                        .query((row, _) ->
                                new Row(
                                        new Bond(
                                                new RegistrationId(row.getLong("one")),
                                                new RegistrationId(row.getLong("other"))),
                                        row.getBoolean("apart")))
                        .list();
        var parts =
                bonds.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        Row::apart,
                                        Collectors.mapping(Row::bond, Collectors.toList())));
        return Care.of(
                parts.getOrDefault(false, List.of()),
                parts.getOrDefault(true, List.of()),
                asked(conference));
    }

    private List<Asked> asked(ConferenceId conference) {
        return database.sql(
                        """
                        select a.registration, r.name, r.address, a.company, a.step_free
                        from workshop_ask a join registration r on r.id = a.registration
                        where a.conference = :conference and r.standing = 'expected'
                        order by a.registration
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Asked(
                                new RegistrationId(row.getLong("registration")),
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("company"),
                                row.getBoolean("step_free")))
                .list();
    }

    /// What one asked for herself, or the secretariat for her; empty for nothing.
    Optional<Asked> asked(RegistrationId who) {
        return database.sql(
                        """
                        select r.name, r.address, a.company, a.step_free
                        from workshop_ask a join registration r on r.id = a.registration
                        where a.registration = :who
                        """)
                .param("who", who.value())
                .query((row, _) ->
                        new Asked(
                                who,
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("company"),
                                row.getBoolean("step_free")))
                .optional();
    }

    /// Of those who are put together, or asked for somebody.
    Map<RegistrationId, String> names(ConferenceId conference) {
        return database
                .sql(
                        """
                        select id, name from registration
                        where standing = 'expected' and conference = :conference and id in (
                            select one from workshop_bond where conference = :conference
                            union select other from workshop_bond where conference = :conference
                            union select registration from workshop_ask
                                where conference = :conference)
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        Map.entry(new RegistrationId(row.getLong("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void bond(ConferenceId conference, Bond bond, boolean apart, String by, Instant now) {
        database.sql(
                        """
                        insert into workshop_bond (conference, one, other, apart, at, by)
                        values (:conference, :one, :other, :apart, :now, :by)
                        on conflict (one, other) do update
                        set apart = excluded.apart, at = excluded.at, by = excluded.by
                        """)
                .param("conference", conference.value())
                .param("one", bond.one().value())
                .param("other", bond.other().value())
                .param("apart", apart)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void unbond(ConferenceId conference, Bond bond) {
        database.sql(
                        """
                        delete from workshop_bond
                        where conference = :conference and one = :one and other = :other
                        """)
                .param("conference", conference.value())
                .param("one", bond.one().value())
                .param("other", bond.other().value())
                .update();
    }

    /// Nothing at all takes back what was asked before.
    ///
    /// @param company empty for nobody
    void ask(
            ConferenceId conference,
            RegistrationId who,
            String company,
            boolean stepFree,
            Instant now) {
        if (company.isEmpty() && !stepFree) {
            database.sql("delete from workshop_ask where registration = :who")
                    .param("who", who.value())
                    .update();
            return;
        }
        database.sql(
                        """
                        insert into workshop_ask (registration, conference, company, step_free, at)
                        values (:who, :conference, nullif(:company, ''), :stepFree, :now)
                        on conflict (registration) do update
                        set company = excluded.company, step_free = excluded.step_free,
                            at = excluded.at
                        """)
                .param("who", who.value())
                .param("conference", conference.value())
                .param("company", company)
                .param("stepFree", stepFree)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Who is forgotten is also forgotten where others asked for her.
    ///
    /// @param meant her name and addresses
    void forget(ConferenceId conference, Collection<String> meant) {
        database.sql(
                        """
                        with named as (
                            delete from workshop_ask
                            where conference = :conference and not step_free
                            and lower(company) = any (:meant))
                        update workshop_ask set company = null
                        where conference = :conference and step_free
                        and lower(company) = any (:meant)
                        """)
                .param("conference", conference.value())
                .param(
                        "meant",
                        meant.stream()
                                .map(one -> one.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }
}
