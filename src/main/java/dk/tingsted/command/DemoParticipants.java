package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People who come to a conference of the demonstration, sent in by the forms that anybody sends: a
/// few from each municipality of the region and from made-up associations. Nobody is called so, and
/// their letters go nowhere.
final class DemoParticipants {

    private static final String REGION = "Region Midtjylland";
    private static final List<String> GIVEN =
            List.of(
                    "Anna", "Bo", "Clara", "David", "Ellen", "Frode", "Gerda", "Hans", "Inga",
                    "Jens", "Karen", "Lars", "Mette", "Niels", "Olga", "Poul", "Rosa", "Søren",
                    "Tove", "Ulla", "Viggo", "Yrsa", "Åse");
    private static final List<String> FAMILY =
            List.of("Prøvesen", "Eksempelsen", "Testrup", "Skabelund", "Mønstergaard");
    private static final List<String> FROM_A_MUNICIPALITY =
            List.of("byrådsmedlem", "udvalgsformand", "medlem af handicaprådet", "chefkonsulent");
    private static final List<String> ASSOCIATIONS =
            List.of("Foreningen Prøvebænken", "Landsforeningen Eksempel", "Netværket Tænkt");

    private final ConferenceId id;
    private final List<GroupId> groups;

    private DemoParticipants(ConferenceId id, List<GroupId> groups) {
        this.id = id;
        this.groups = groups;
    }

    /// One whose registration is open.
    static void register(Server server, Conference conference, Instant now) {
        var setup = server.verbs(Setups.class).of(conference.id()).orElseThrow();
        var groups = setup.groups().stream().map(group -> group.id()).toList();
        var registrations = server.verbs(Registrations.class);
        new DemoParticipants(conference.id(), groups)
                .applications(conference)
                .forEach(application -> registrations.register(application, now));
    }

    private Stream<Application> applications(Conference conference) {
        var municipalities =
                Municipality.all().stream().filter(one -> one.region().equals(REGION)).toList();
        var associations = municipalities.size() * FROM_A_MUNICIPALITY.size();
        return Stream.concat(
                IntStream.range(0, municipalities.size())
                        .mapToObj(n -> application(conference, fromOne(municipalities.get(n), n))),
                IntStream.range(0, ASSOCIATIONS.size())
                        .mapToObj(n -> application(conference, fromAnother(n, associations + n))));
    }

    private Application application(Conference conference, List<Applicant> people) {
        return new Application(
                key(people.getFirst().person().address()),
                conference,
                null,
                Language.DANISH,
                true,
                people);
    }

    private UUID key(String address) {
        return UUID.nameUUIDFromBytes((id + address).getBytes(StandardCharsets.UTF_8));
    }

    private List<Applicant> fromOne(Municipality municipality, int number) {
        int most = FROM_A_MUNICIPALITY.size();
        return IntStream.range(0, most)
                .mapToObj(n ->
                        applicant(
                                number * most + n,
                                List.of(0, 0, 2, 4).get(n),
                                FROM_A_MUNICIPALITY.get(n),
                                null,
                                municipality.name()))
                .toList();
    }

    private List<Applicant> fromAnother(int association, int number) {
        return List.of(applicant(number, 3, "formand", ASSOCIATIONS.get(association), null));
    }

    /// @param number of all, from 0: no two have the same given and family name
    /// @param group which of the groups, from 0
    private Applicant applicant(
            int number,
            int group,
            String post,
            @Nullable String organisation,
            @Nullable String municipality) {
        var given = GIVEN.get(number % GIVEN.size());
        var family = FAMILY.get(number % FAMILY.size());
        var person =
                new Person(
                        given + " " + family,
                        "deltager" + (number + 1) + "@example.dk",
                        null,
                        post,
                        organisation,
                        municipality);
        return new Applicant(person, groups.get(group), Map.of(), null, true, null);
    }
}
