package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.setup.Beginning;
import dk.tingsted.registration.setup.NoticeSuggestions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A registration that is open, whatever the day: the programme's own deadline holds as long as it
/// is ahead of the clock, and after that a month from the start. Its page says that the day is
/// past.
final class DemoRegistration {

    private static final String ORGANISER =
            "Arrangøren af denne prøve. Intet, du skriver, forlader maskinen, som prøven kører på";

    private DemoRegistration() {}

    /// @param hasTables whether people talk at tables, about one area each
    static void open(
            Server server, Conference conference, boolean hasTables, String by, Instant now) {
        var programme =
                server.verbs(Programmes.class)
                        .latestEdition(conference.id())
                        .orElseThrow()
                        .programme();
        var begun = Beginning.of(conference.id(), programme, now);
        var setups = server.verbs(Setups.class);
        var notice =
                NoticeSuggestions.notice(part ->
                        NoticeSuggestions.of(part, programme, begun)
                                .replaceAll("\\[[^\\]]*]", "arrangøren")
                                .replace("arrangøren, er dataansvarlig", ORGANISER));
        setups.save(
                new Setup(
                        begun.conference(),
                        null,
                        begun.opensAt(),
                        begun.closesAt(),
                        begun.changesUntil(),
                        200,
                        begun.offerLasts(),
                        true,
                        true,
                        groups(),
                        questions(hasTables),
                        notice),
                by,
                now);
        setups.open(conference.id(), by, now);
    }

    private static List<Group> groups() {
        return List.of(
                group(1, "Politiker i en kommune", "Municipal politician", 110),
                group(2, "Politiker i regionen", "Regional politician", 20),
                group(
                        3,
                        "Medlem af et handicapråd eller udsatteråd",
                        "Member of a council for disabled or vulnerable people",
                        40),
                group(
                        4,
                        "Bruger- eller pårørendeorganisation",
                        "Users' or relatives' organisation",
                        30),
                group(5, "Embedsperson", "Official", 60),
                group(6, "Presse", "Press", 5));
    }

    private static Group group(int number, String name, String english, int places) {
        return new Group(new GroupId(-number), name, english, places, false, null);
    }

    private static List<Question> questions(boolean hasTables) {
        var all = List.of(area(), bringsSomebody(), companion());
        return hasTables ? all : all.subList(1, all.size());
    }

    /// What the programme's talks at the tables are about.
    private static Question area() {
        return question(
                1,
                Kind.CHOICE,
                "Hvilket udviklingsområde vil du helst drøfte ved bordet?",
                "Which development area would you rather discuss at the tables?",
                List.of(
                        new Option("o1", "Mental sundhed", "Mental health"),
                        new Option(
                                "o2",
                                "Borgere med komplekse udfordringer",
                                "Citizens with complex challenges"),
                        new Option(
                                "o3",
                                "Overgangen fra barn/ung til voksen på socialområdet",
                                "From child to adult in social services")));
    }

    private static Question bringsSomebody() {
        return question(
                2,
                Kind.YES_NO,
                "Tager du en ledsager eller hjælper med?",
                "Do you bring a companion or an assistant?",
                List.of());
    }

    private static Question question(
            int number, Kind kind, String text, @Nullable String english, List<Option> options) {
        var purpose = kind == Kind.YES_NO ? Purpose.COMPANION : Purpose.OWN;
        return new Question(
                new QuestionId(-number), kind, purpose, text, english, null, false, options, null);
    }

    private static Question companion() {
        return new Question(
                new QuestionId(-3),
                Kind.TEXT,
                Purpose.OWN,
                "Hvad hedder din ledsager?",
                "What is the name of your companion?",
                null,
                true,
                List.of(),
                new Question.Condition(List.of(), new QuestionId(-2), "yes"));
    }
}
