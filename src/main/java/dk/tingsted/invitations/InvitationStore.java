package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.invitations.Happened.What;
import dk.tingsted.invitations.reading.Invitee;
import dk.tingsted.letters.Tongue;
import dk.tingsted.registration.GroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who are invited, with what came of it: also who registered, and how the letters fared.
@Repository
class InvitationStore {

    /// By indexes for each who is invited. What a join of whole tables costs hangs on how many rows
    /// the database believes there are, and of a list that was imported a moment ago it believes
    /// there is one.
    private static final String ALL =
            """
            select i.*, l.name as list_name, g.name as group_name, h.posted, h.opened,
                   greatest(h.declined, came.gave_up) as declined, h.corrected, o.at as opted_out,
                   letters.sent, letters.returned, came.many as came
            from invitation i
            join invitation_list l on l.id = i.on_list
            left join registration_group g on g.id = i.in_group
            left join invitation_opt_out o on o.address = i.address
            cross join lateral (
                select max(e.at) filter (where e.what in ('invited', 'reminded')) as posted,
                       min(e.at) filter (where e.what = 'opened') as opened,
                       max(e.at) filter (where e.what = 'declined') as declined,
                       max(e.at) filter (where e.what = 'corrected' and e.word is not null)
                           as corrected
                from invitation_event e where e.invitation = i.id) h
            cross join lateral (
                select count(*) filter (where standing <> 'withdrawn') as many,
                       max(since) filter (where standing = 'withdrawn') as gave_up
                from (
                    select r.id, r.standing, r.since from registration r
                    where r.conference = i.conference and r.address = i.address
                    and r.standing <> 'withdrawn'
                    union
                    select r.id, r.standing, r.since from registration r
                    where r.conference = i.conference and r.address = i.address
                    and r.standing = 'withdrawn'
                    union
                    select r.id, r.standing, r.since
                    from invitation_link k join registration r on r.invitation = k.digest
                    where k.invitation = i.id and r.conference = i.conference) as each) came
            cross join lateral (
                select max(sent_at) as sent, max(coalesce(returned_at, failed_at)) as returned
                from outgoing
                where conference = i.conference and about = 'invitation:' || i.id) letters
            where i.conference = :conference and i.taken_off_at is null
            """;

    private final JdbcClient database;

    InvitationStore(JdbcClient database) {
        this.database = database;
    }

    /// List by list, in the order they were added.
    List<Invitation> of(ConferenceId conference) {
        return database.sql(ALL + " order by i.on_list, i.id")
                .param("conference", conference.value())
                .query(InvitationStore::invitation)
                .list();
    }

    Optional<Invitation> find(ConferenceId conference, InvitationId id) {
        return database.sql(ALL + " and i.id = :id")
                .param("conference", conference.value())
                .param("id", id.value())
                .query(InvitationStore::invitation)
                .optional();
    }

    /// Why an address need not be invited, by address.
    Map<String, String> known(ConferenceId conference) {
        return database
                .sql(
                        """
                        select address, min(why) as why from (
                            select address, 'er allerede indbudt' as why from invitation
                            where conference = :conference and taken_off_at is null
                            union all
                            select address, 'er allerede tilmeldt' from registration
                            where conference = :conference and standing <> 'withdrawn'
                            union all
                            select address, 'vil ikke have indbydelser' from invitation_opt_out) as each
                        group by address
                        """)
                .param("conference", conference.value())
                .query((row, _) -> Map.entry(row.getString("address"), row.getString("why")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The list of that name, new or not.
    long list(ConferenceId conference, String name, String by, Instant now) {
        return database.sql(
                        """
                        insert into invitation_list (conference, name, made_at, made_by)
                        values (:conference, :name, :now, :by)
                        on conflict (conference, name) do update set name = excluded.name
                        returning id
                        """)
                .param("conference", conference.value())
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    List<InvitationId> add(
            ConferenceId conference,
            long list,
            List<Invitee> people,
            Map<String, GroupId> groups,
            boolean forSeveral) {
        return database.sql(
                        """
                        insert into invitation (
                            conference, on_list, name, address, post, organisation, municipality,
                            in_group, language, for_several)
                        select :conference, :list, name, address, post, organisation, municipality,
                               in_group, language, :several
                        from unnest(:names::text[], :addresses::text[], :posts::text[],
                                    :organisations::text[], :municipalities::text[],
                                    :groups::bigint[], :languages::text[])
                            with ordinality as invitee (name, address, post, organisation,
                                municipality, in_group, language, place)
                        order by place
                        returning id
                        """)
                .param("conference", conference.value())
                .param("list", list)
                .param("several", forSeveral)
                .param("names", each(people, Invitee::name))
                .param("addresses", each(people, Invitee::address))
                .param("posts", each(people, Invitee::post))
                .param("organisations", each(people, Invitee::organisation))
                .param("municipalities", each(people, Invitee::municipality))
                .param("languages", each(people, InvitationStore::language))
                .param("groups", people.stream().map(one -> id(groups, one)).toArray(Long[]::new))
                .query((row, _) -> new InvitationId(row.getLong("id")))
                .list();
    }

    void tell(List<InvitationId> ids, What what, String by, @Nullable String word, Instant now) {
        database.sql(
                        """
                        insert into invitation_event (invitation, at, by, what, word)
                        select id, :now, :by, :what, :word from unnest(:ids::bigint[]) as id
                        on conflict (invitation) where what = 'opened' do nothing
                        """)
                .param("ids", ids.stream().map(InvitationId::value).toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("what", what.word())
                .param("word", word)
                .update();
    }

    /// The oldest first.
    List<Happened> happened(InvitationId id) {
        return database.sql(
                        """
                        select at, by, what, word from invitation_event
                        where invitation = :id order by id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Happened(
                                row.getTimestamp("at").toInstant(),
                                row.getString("by"),
                                What.of(row.getString("what")),
                                row.getString("word")))
                .list();
    }

    boolean isTaken(ConferenceId conference, InvitationId id, String address) {
        return database.sql(
                                """
                                select count(*) from invitation
                                where conference = :conference and address = :address
                                and taken_off_at is null and id <> :id
                                """)
                        .param("conference", conference.value())
                        .param("address", address)
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void write(InvitationId id, String name, String address) {
        database.sql("update invitation set name = :name, address = :address where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("address", address)
                .update();
    }

    void takeOff(InvitationId id, String by, Instant now) {
        database.sql(
                        """
                        update invitation set taken_off_at = :now, taken_off_by = :by
                        where id = :id and taken_off_at is null
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static @Nullable String language(Invitee one) {
        return Optional.ofNullable(one.language()).map(Tongue::code).orElse(null);
    }

    private static @Nullable Long id(Map<String, GroupId> groups, Invitee invitee) {
        var group = invitee.group() == null ? null : groups.get(invitee.group());
        return group == null ? null : group.value();
    }

    private static @Nullable String[] each(
            List<Invitee> people, Function<Invitee, @Nullable String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var group = row.getObject("in_group", Long.class);
        return new Invitation(
                new InvitationId(row.getLong("id")),
                new ConferenceId(row.getLong("conference")),
                row.getString("name"),
                row.getString("address"),
                row.getString("post"),
                row.getString("organisation"),
                row.getString("municipality"),
                group == null ? null : new GroupId(group),
                row.getString("group_name"),
                row.getString("list_name"),
                Optional.ofNullable(row.getString("language")).map(Tongue::of).orElse(null),
                row.getBoolean("for_several"),
                new Facts(
                        instant(row, "posted"),
                        instant(row, "sent"),
                        instant(row, "returned"),
                        instant(row, "opened"),
                        instant(row, "declined"),
                        instant(row, "opted_out"),
                        instant(row, "corrected"),
                        row.getInt("came")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
