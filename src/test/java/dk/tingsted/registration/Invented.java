package dk.tingsted.registration;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Conferences, setups and people for the tests.
final class Invented {

    static final Instant NOW = Instant.parse("2031-03-01T08:00:00Z");
    static final Instant CLOSES = NOW.plus(Duration.ofDays(30));
    static final Notice NOTICE =
            new Notice(
                    "Østby", "dpo@oestby.dk", "Tilmelding", "6(1)(e)", "Ingen", "2 år", "Ja", "Ja");

    private Invented() {}

    static Setup setup(ConferenceId conference, @Nullable Integer places, Group... groups) {
        return new Setup(
                conference,
                null,
                NOW.minus(Duration.ofDays(1)),
                CLOSES,
                CLOSES.plus(Duration.ofDays(5)),
                places,
                Duration.ofDays(2),
                true,
                true,
                List.of(groups),
                List.of(),
                NOTICE);
    }

    static Group group(String name, @Nullable Integer places) {
        return new Group(
                new GroupId(-1L - (name.hashCode() & 0xffffL)), name, null, places, false, null);
    }

    /// A new conference that can be registered for.
    static Conference open(@Nullable Integer places, Group... groups) {
        var conference =
                Running.server().verbs(Conferences.class).found("Havedag", "Anna Eksempel", NOW);
        var setups = Running.server().verbs(Setups.class);
        setups.save(setup(conference.id(), places, groups), "Anna Eksempel", NOW);
        setups.open(conference.id(), "Anna Eksempel", NOW);
        return conference;
    }

    static GroupId group(Conference conference, int number) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        return setup.groups().get(number).id();
    }

    static Person person(String name) {
        return new Person(
                name,
                name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@oestby.dk",
                null,
                null,
                null,
                "Østby");
    }

    static Applicant applicant(String name, GroupId group) {
        return new Applicant(person(name), group, Map.of(), null, false, null);
    }

    static Application application(Conference conference, boolean waits, Applicant... people) {
        return new Application(
                UUID.randomUUID(),
                conference,
                people.length > 1 ? "sekretaer@oestby.dk" : null,
                Language.DANISH,
                waits,
                Arrays.asList(people));
    }

    /// Sets the limit that all groups share.
    static void limit(Conference conference, int places) {
        var setups = Running.server().verbs(Setups.class);
        var setup = setups.of(conference.id()).orElseThrow();
        var other = setup(conference.id(), places);
        setups.save(other.with(setup.groups(), setup.questions()), "Anna Eksempel", NOW);
    }
}
