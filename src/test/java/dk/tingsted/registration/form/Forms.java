package dk.tingsted.registration.form;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Slug;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Forms to be read in tests.
final class Forms {

    static final Conference CONFERENCE =
            new Conference(new ConferenceId(1), new Slug("haver"), Instant.EPOCH, "Prøve");

    static final GroupId POLITICIANS = new GroupId(1);
    static final GroupId EXHIBITORS = new GroupId(2);
    static final GroupId GUESTS = new GroupId(3);
    static final GroupId OF_THE_HOUSE = new GroupId(4);

    static final QuestionId DINNER = new QuestionId(11);
    static final QuestionId DISH = new QuestionId(12);
    static final QuestionId STAND = new QuestionId(13);
    static final QuestionId DAYS = new QuestionId(14);
    static final QuestionId SLIDES = new QuestionId(15);

    static final Setup SETUP =
            new Setup(
                    CONFERENCE.id(),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Instant.parse("2031-05-01T21:59:00Z"),
                    Instant.parse("2031-05-01T21:59:00Z"),
                    100,
                    Duration.ofDays(2),
                    true,
                    true,
                    List.of(
                            group(POLITICIANS, "Politiker", false, null),
                            group(EXHIBITORS, "Udstiller", false, null),
                            group(GUESTS, "Særligt inviteret", true, null),
                            group(OF_THE_HOUSE, "Embedsperson", false, "oestby.dk")),
                    List.of(
                            question(DINNER, Kind.YES_NO, "Middag?", true, null),
                            question(
                                    DISH,
                                    Kind.CHOICE,
                                    "Hvilken ret?",
                                    true,
                                    new Condition(List.of(), DINNER, "yes")),
                            question(
                                    STAND,
                                    Kind.TEXT,
                                    "Hvad viser I?",
                                    true,
                                    new Condition(List.of(EXHIBITORS), null, null)),
                            question(DAYS, Kind.CHOICES, "Hvilke dage?", false, null),
                            question(SLIDES, Kind.FILE, "Logo", false, null)),
                    Notice.empty());

    private Forms() {}

    private static Group group(GroupId id, String name, boolean invited, @Nullable String domain) {
        return new Group(id, name, null, null, invited, domain);
    }

    private static Question question(
            QuestionId id,
            Kind kind,
            String text,
            boolean required,
            @Nullable Condition condition) {
        var options =
                kind == Kind.CHOICE || kind == Kind.CHOICES
                        ? List.of(new Option("a", "Fisk", "Fish"), new Option("b", "Grønt", null))
                        : List.<Option>of();
        return new Question(id, kind, Purpose.OWN, text, null, null, required, options, condition);
    }

    /// One politician who wants no dinner, and has made no mistake.
    static Sent right() {
        return sent(
                Map.of(
                        "key", "0b5f7a3e-6a3c-4f57-9d1e-3a5cc1b1f001",
                        "p0-name", "Ida Prøve",
                        "p0-address", "ida@oestby.dk",
                        "p0-group", "1",
                        "p0-q11", "no"));
    }

    static Sent sent(Map<String, String> fields) {
        var all = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return new Sent(all, Map.of());
    }

    static Understanding read(Sent sent) {
        return FormReading.read(CONFERENCE, SETUP, sent, Words.DANISH);
    }

    static List<Fault> faults(Sent sent) {
        return read(sent) instanceof Understanding.Refused(var faults) ? faults : List.of();
    }

    static final UUID KEY = UUID.fromString("0b5f7a3e-6a3c-4f57-9d1e-3a5cc1b1f001");
}
