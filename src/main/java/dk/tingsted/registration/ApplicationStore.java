package dk.tingsted.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Forms that were sent, many in each statement.
@Repository
class ApplicationStore {

    private final JdbcClient database;

    ApplicationStore(JdbcClient database) {
        this.database = database;
    }

    /// What is kept of a form that was received.
    @SuppressWarnings("ArrayRecordComponent")
    record Before(byte[] digest, List<Standing> standings) {}

    /// A form that is received.
    record Accepted(Sent form, List<Standing> standings) {}

    /// One person in it who had not registered before.
    ///
    /// @param accepted the form's number among those received together
    /// @param link the secret of her private link
    record Entrant(int accepted, Sent form, Applicant applicant, Standing standing, Secret link) {}

    /// Who were registered together and have not withdrawn, in the order of the forms.
    List<Set<RegistrationId>> together(ConferenceId conference) {
        return database.sql(
                        """
                        select array_agg(id) as ids from registration
                        where conference = :conference and standing <> 'withdrawn'
                        group by application having count(*) > 1 order by application
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        Arrays.stream((Long[]) row.getArray("ids").getArray())
                                .map(RegistrationId::new)
                                .collect(toSet()))
                .list();
    }

    /// Forms of these keys that were received before. Each is looked up in the index, however many
    /// there are: left to itself the planner would read the whole table for a large batch.
    Map<Sent.Key, Before> before(Collection<Sent> forms) {
        return database
                .sql(
                        """
                        select a.conference, a.key, a.digest, a.standings
                        from unnest(:conferences::bigint[], :keys::uuid[]) as asked (conference, key)
                        cross join lateral (
                            select * from application
                            where conference = asked.conference and key = asked.key limit 1) a
                        """)
                .param("conferences", all(forms, form -> form.conference().value(), Long[]::new))
                .param(
                        "keys",
                        all(forms, form -> form.application().key().toString(), String[]::new))
                .query((row, _) ->
                        Map.entry(
                                new Sent.Key(
                                        new ConferenceId(row.getLong("conference")),
                                        row.getObject("key", UUID.class)),
                                new Before(
                                        row.getBytes("digest"),
                                        Kept.standings(row.getString("standings")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Of one form; empty where there is none.
    List<Standing> standings(ConferenceId conference, UUID key) {
        return database.sql(
                        """
                        select standings from application
                        where conference = :conference and key = :key
                        """)
                .param("conference", conference.value())
                .param("key", key)
                .query((row, _) -> Kept.standings(row.getString("standings")))
                .optional()
                .orElse(List.of());
    }

    /// Which of the addresses in these forms have registered.
    Map<ConferenceId, Set<String>> known(Collection<Sent> forms) {
        var asked =
                forms.stream()
                        .flatMap(form ->
                                form.application().people().stream()
                                        .map(one ->
                                                Map.entry(
                                                        form.conference(), one.person().address())))
                        .toList();
        return database
                .sql(
                        """
                        select r.conference, r.address
                        from unnest(:conferences::bigint[], :addresses::text[])
                            as asked (conference, address)
                        cross join lateral (
                            select conference, address from registration
                            where conference = asked.conference and address = asked.address
                            and standing <> 'withdrawn' limit 1) r
                        """)
                .param("conferences", all(asked, one -> one.getKey().value(), Long[]::new))
                .param("addresses", all(asked, Map.Entry::getValue, String[]::new))
                .query((row, _) ->
                        Map.entry(
                                new ConferenceId(row.getLong("conference")),
                                row.getString("address")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /// Keeps the forms.
    ///
    /// @return their numbers, in the same order
    List<Long> add(List<Accepted> accepted) {
        var ids = ids("application_id_seq", accepted.size());
        database.sql(
                        """
                        insert into application (
                            id, conference, key, digest, filled_in_by, made_at, standings)
                        select * from unnest(
                            :ids::bigint[], :conferences::bigint[], :keys::uuid[], :digests::bytea[],
                            :by::text[], :at::timestamptz[], :standings::jsonb[])
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "conferences",
                        all(accepted, one -> one.form().conference().value(), Long[]::new))
                .param(
                        "keys",
                        all(accepted, one -> application(one).key().toString(), String[]::new))
                .param("digests", all(accepted, one -> one.form().digest(), byte[][]::new))
                .param("by", all(accepted, one -> application(one).filledInBy(), String[]::new))
                .param("at", all(accepted, one -> one.form().at().toString(), String[]::new))
                .param(
                        "standings",
                        all(accepted, one -> Kept.standings(one.standings()), String[]::new))
                .update();
        return ids;
    }

    /// The ids are drawn here, while the conferences are held: they are the order of the queue.
    ///
    /// @param applications the numbers of the forms, as `accepted` counts them
    /// @return the ids, in the same order
    List<RegistrationId> add(List<Entrant> entrants, List<Long> applications) {
        var ids = ids("registration_id_seq", entrants.size());
        database.sql(
                        """
                        insert into registration (
                            id, conference, in_group, application, name, address, phone, post,
                            organisation, municipality, language, on_list, invitation, made_at,
                            standing, since)
                        select id, conference, in_group, application, name, address, phone, post,
                               organisation, municipality, language, on_list, invitation, at,
                               standing, at
                        from unnest(
                            :ids::bigint[], :conferences::bigint[], :groups::bigint[],
                            :applications::bigint[], :names::text[], :addresses::text[],
                            :phones::text[], :posts::text[], :organisations::text[],
                            :municipalities::text[], :languages::text[], :list::boolean[],
                            :invitations::bytea[], :at::timestamptz[], :standings::text[])
                            as entrant (id, conference, in_group, application, name, address, phone,
                                post, organisation, municipality, language, on_list, invitation, at,
                                standing)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "conferences",
                        all(entrants, one -> one.form().conference().value(), Long[]::new))
                .param("groups", all(entrants, one -> one.applicant().group().value(), Long[]::new))
                .param(
                        "applications",
                        all(entrants, one -> applications.get(one.accepted()), Long[]::new))
                .param("names", person(entrants, Person::name))
                .param("addresses", person(entrants, Person::address))
                .param("phones", person(entrants, Person::phone))
                .param("posts", person(entrants, Person::post))
                .param("organisations", person(entrants, Person::organisation))
                .param("municipalities", person(entrants, Person::municipality))
                .param(
                        "languages",
                        all(
                                entrants,
                                one -> one.form().application().language().code(),
                                String[]::new))
                .param("list", all(entrants, one -> one.applicant().onList(), Boolean[]::new))
                .param("invitations", all(entrants, ApplicationStore::invitation, byte[][]::new))
                .param("at", all(entrants, one -> one.form().at().toString(), String[]::new))
                .param("standings", all(entrants, one -> standing(one.standing()), String[]::new))
                .update();
        return ids.stream().map(RegistrationId::new).toList();
    }

    /// The private links, and that they have registered.
    void addLinks(List<Entrant> entrants, List<RegistrationId> ids) {
        database.sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        select * from unnest(:digests::bytea[], :ids::bigint[], :at::timestamptz[])
                        """)
                .param("digests", all(entrants, one -> one.link().digest(), byte[][]::new))
                .param("ids", all(ids, RegistrationId::value, Long[]::new))
                .param("at", all(entrants, one -> one.form().at().toString(), String[]::new))
                .update();
    }

    void tell(List<Entrant> entrants, List<RegistrationId> ids) {
        database.sql(
                        """
                        insert into registration_event (registration, at, by, what)
                        select * from unnest(
                            :ids::bigint[], :at::timestamptz[], :by::text[], :what::text[])
                        """)
                .param("ids", all(ids, RegistrationId::value, Long[]::new))
                .param("at", all(entrants, one -> one.form().at().toString(), String[]::new))
                .param("by", all(entrants, ApplicationStore::by, String[]::new))
                .param("what", all(entrants, one -> what(one.standing()).word(), String[]::new))
                .update();
    }

    private List<Long> ids(String sequence, int many) {
        return database.sql("select nextval(:sequence::regclass) from generate_series(1, :many)")
                .param("sequence", sequence)
                .param("many", many)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static Application application(Accepted accepted) {
        return accepted.form().application();
    }

    private static String by(Entrant entrant) {
        var filledInBy = entrant.form().application().filledInBy();
        return filledInBy == null ? entrant.applicant().person().name() : filledInBy;
    }

    private static Happened.What what(Standing standing) {
        return standing instanceof Standing.Waiting
                ? Happened.What.QUEUED
                : Happened.What.REGISTERED;
    }

    private static String standing(Standing standing) {
        return standing instanceof Standing.Waiting ? "waiting" : "expected";
    }

    private static byte @Nullable [] invitation(Entrant entrant) {
        var invitation = entrant.applicant().invitation();
        return invitation == null ? null : new Secret(invitation).digest();
    }

    private static @Nullable String[] person(
            List<Entrant> entrants, Function<Person, @Nullable String> text) {
        return all(entrants, one -> text.apply(one.applicant().person()), String[]::new);
    }

    private static <T, R> R[] all(
            Collection<T> many,
            Function<T, ? extends @Nullable Object> each,
            java.util.function.IntFunction<R[]> array) {
        return many.stream().map(each).toArray(array);
    }
}
