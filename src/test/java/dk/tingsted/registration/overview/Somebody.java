package dk.tingsted.registration.overview;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Registered people for the tests.
final class Somebody {

    static final ConferenceId CONFERENCE = new ConferenceId(1);
    static final Instant NOON = Instant.parse("2031-05-08T10:00:00Z");
    static final GroupId POLITICIANS = new GroupId(1);
    static final GroupId OFFICIALS = new GroupId(2);
    static final QuestionId LUNCH = new QuestionId(1);
    static final QuestionId DAYS = new QuestionId(2);

    static final Setup SETUP =
            new Setup(
                    CONFERENCE,
                    NOON,
                    NOON,
                    NOON.plus(Duration.ofDays(20)),
                    NOON.plus(Duration.ofDays(20)),
                    200,
                    Duration.ofDays(2),
                    true,
                    true,
                    List.of(
                            new Group(POLITICIANS, "Politikere", null, 100, false, null),
                            new Group(OFFICIALS, "Embedsfolk", null, null, false, null)),
                    List.of(
                            question(LUNCH, Kind.YES_NO, "Spiser du frokost?", List.of()),
                            question(
                                    DAYS,
                                    Kind.CHOICES,
                                    "Hvilke dage?",
                                    List.of(
                                            new Option("d1", "Torsdag", null),
                                            new Option("d2", "Fredag", null)))),
                    Notice.empty());

    private Somebody() {}

    static Registration coming(long id, String name, @Nullable String municipality, GroupId group) {
        return one(id, name, municipality, group, new Standing.Expected(NOON));
    }

    static Registration waiting(
            long id, String name, @Nullable String municipality, GroupId group) {
        return one(
                id, name, municipality, group, new Standing.Waiting(NOON, 1, Standing.Lack.IN_ALL));
    }

    static Registration withdrawn(
            long id, String name, @Nullable String municipality, GroupId group) {
        return one(id, name, municipality, group, new Standing.Withdrawn(NOON, name, ""));
    }

    static Registration erased(long id) {
        return one(id, "", null, POLITICIANS, new Standing.Withdrawn(NOON, "", ""));
    }

    private static Registration one(
            long id, String name, @Nullable String municipality, GroupId group, Standing standing) {
        return new Registration(
                new RegistrationId(id),
                CONFERENCE,
                new Person(name, id + "@oestby.dk", null, null, null, municipality),
                group,
                Language.DANISH,
                true,
                NOON.plus(Duration.ofDays(id)),
                standing);
    }

    private static Question question(QuestionId id, Kind kind, String text, List<Option> options) {
        return new Question(id, kind, Purpose.OWN, text, null, null, false, options, null);
    }
}
