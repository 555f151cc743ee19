package dk.tingsted.registration;

import static java.util.stream.Collectors.joining;

import dk.tingsted.letters.CalendarPart;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Tongue;
import dk.tingsted.programme.TimeZones;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes letters about registrations. Nothing is loaded here, so that a thousand cost little.
final class PlaceLetter {

    /// What goes with an entry for the calendar: whatever says that she has a place or what may
    /// have changed about it since, such as the day.
    private static final Set<Occasion> WITH_ENTRY =
            Set.of(Occasion.RECEIPT, Occasion.CHANGED, Occasion.SUBSTITUTE, Occasion.LINKS);

    private final Sheet sheet;
    private final Words words;
    private final Instant now;

    private PlaceLetter(Sheet sheet, Words words, Instant now) {
        this.sheet = sheet;
        this.words = words;
        this.now = now;
    }

    /// What tells somebody where she stands: a receipt, her number in the queue, an offer, or that
    /// she does not come.
    static Outgoing ofStanding(Sheet sheet, Recipient to, Instant now) {
        return of(sheet, occasion(to.standing()), to, Map.of(), now);
    }

    /// @param more what this occasion tells beside what all tell
    static Outgoing of(
            Sheet sheet,
            Occasion occasion,
            Recipient to,
            Map<Placeholder, String> more,
            Instant now) {
        var entry = WITH_ENTRY.contains(occasion);
        return new PlaceLetter(sheet, to.words(), now).written(occasion, to, more, entry);
    }

    /// One of many, from a sheet that says what the broadcast says.
    static Outgoing broadcast(Sheet sheet, Broadcast broadcast, Recipient to, Instant now) {
        return new PlaceLetter(sheet, to.words(), now)
                .written(broadcast.occasion(), to, Map.of(), broadcast.movesEntry());
    }

    /// That somebody does not come any more who had a place: it leaves her calendar too.
    static Outgoing withdrawn(Sheet sheet, Recipient to, boolean hadPlace, Instant now) {
        var letter = new PlaceLetter(sheet, to.words(), now);
        var calendar =
                hadPlace
                        ? new PlaceCalendar(
                                        sheet,
                                        letter.words,
                                        to.id(),
                                        to.person(),
                                        to.sequence(),
                                        now)
                                .cancel()
                        : Optional.<CalendarPart>empty();
        return letter.posted(
                Occasion.WITHDRAWN,
                to.person().name(),
                to.person().address(),
                letter.values(to),
                calendar,
                about(to.id()));
    }

    /// To the one who filled the form in for several: all of them, as the form said.
    ///
    /// @param own the secret of her own link, where she is one of them
    static Outgoing forAll(
            Sheet sheet,
            Application application,
            List<Standing> standings,
            @Nullable String own,
            Instant now) {
        var words = application.language().code().equals("en") ? Words.ENGLISH : Words.DANISH;
        var letter = new PlaceLetter(sheet, words, now);
        var address = Objects.requireNonNullElse(application.filledInBy(), "");
        var people = application.people().stream().map(Applicant::person).toList();
        var name =
                people.stream()
                        .filter(one -> one.address().equals(address))
                        .map(Person::name)
                        .findFirst()
                        .orElse(address);
        var values = letter.common(name);
        values.put(
                Placeholder.PEOPLE,
                java.util.stream.IntStream.range(0, people.size())
                        .mapToObj(n -> people.get(n).name() + letter.stands(standings.get(n)))
                        .collect(joining("\n")));
        if (own != null) {
            values.put(Placeholder.MY_REGISTRATION_LINK, letter.link(own));
        }
        return letter.posted(
                Occasion.RECEIPT_FOR_ALL,
                name,
                address,
                values,
                Optional.empty(),
                about(application.key()));
    }

    /// What letters to her say, to show a text with.
    static Map<Placeholder, String> shown(Sheet sheet, Recipient to, Instant now) {
        return new PlaceLetter(sheet, to.words(), now).values(to);
    }

    static String about(RegistrationId id) {
        return "registration:" + id.value();
    }

    /// Of a form that several came in.
    static String about(UUID form) {
        return "application:" + form;
    }

    private static Occasion occasion(Standing standing) {
        return switch (standing) {
            case Standing.Expected _ -> Occasion.RECEIPT;
            case Standing.Waiting _ -> Occasion.WAITING;
            case Standing.Offered _ -> Occasion.OFFER;
            case Standing.Withdrawn _ -> Occasion.WITHDRAWN;
        };
    }

    /// @param entry whether the entry in the calendar of one who has a place goes with it
    private Outgoing written(
            Occasion occasion, Recipient to, Map<Placeholder, String> more, boolean entry) {
        var values = values(to);
        values.putAll(more);
        var calendar =
                entry && to.standing() instanceof Standing.Expected
                        ? new PlaceCalendar(sheet, words, to.id(), to.person(), to.sequence(), now)
                                .request()
                        : Optional.<CalendarPart>empty();
        return posted(
                occasion,
                to.person().name(),
                to.person().address(),
                values,
                calendar,
                about(to.id()));
    }

    private Outgoing posted(
            Occasion occasion,
            String name,
            String address,
            Map<Placeholder, String> values,
            Optional<CalendarPart> calendar,
            String about) {
        var tongue = words == Words.ENGLISH ? Tongue.ENGLISH : Tongue.DANISH;
        return new Outgoing(
                sheet.conference().id(),
                occasion,
                name,
                address,
                sheet.texts().compose(occasion, tongue, values),
                calendar.orElse(null),
                now,
                true,
                about);
    }

    private Map<Placeholder, String> values(Recipient to) {
        var values = common(to.person().name());
        values.put(Placeholder.GROUP, sheet.group(to.group()).map(this::name).orElse(""));
        values.put(Placeholder.ANSWERS, answers(to.answers()).collect(joining("\n")));
        values.put(Placeholder.REGISTRATION_LINK, sheet.address(words) + "/registration");
        var secret = to.link();
        var own = secret == null ? "" : link(secret.text());
        values.put(Placeholder.MY_REGISTRATION_LINK, own);
        values.put(Placeholder.LINKS, LinkLines.of(sheet, words, own));
        values.put(Placeholder.FOLLOW_UP_LINK, sheet.followUp());
        values.put(Placeholder.EVALUATION_LINK, own.isEmpty() ? "" : own + "?to=evaluation");
        if (to.standing() instanceof Standing.Waiting(_, var number, _)) {
            values.put(Placeholder.WAITING_NUMBER, Integer.toString(number));
        }
        if (to.standing() instanceof Standing.Offered(_, var until)) {
            values.put(Placeholder.OFFER_UNTIL, moment(until));
        }
        return values;
    }

    private Map<Placeholder, String> common(String name) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, name);
        values.put(Placeholder.CONFERENCE, sheet.title(words));
        values.put(Placeholder.PLACE, sheet.place(words));
        values.put(Placeholder.ORGANISER, sheet.organiser());
        values.put(Placeholder.CONFERENCE_LINK, sheet.address(words));
        values.put(Placeholder.DEADLINE, moment(sheet.setup().closesAt()));
        var span = sheet.span();
        if (span != null) {
            var first = span.start().toLocalDate();
            var last = span.end().toLocalDate();
            values.put(Placeholder.DATE, words.dates(List.of(first, last)));
            values.put(
                    Placeholder.TIME,
                    words.say("kl. ", "")
                            + words.clock(span.start().toLocalTime())
                            + "–"
                            + words.clock(span.end().toLocalTime())
                            + zone());
        }
        return values;
    }

    /// Which is said where it is not the Danish one.
    private String zone() {
        var zone = sheet.zone();
        return TimeZones.isDanish(zone)
                ? ""
                : ", " + words.say(TimeZones.inDanish(zone), TimeZones.inEnglish(zone));
    }

    private String link(String secret) {
        return sheet.address(words) + "/registration/mine/" + secret;
    }

    private String moment(Instant at) {
        var local = at.atZone(sheet.zone());
        return words.date(local.toLocalDate())
                + words.say(" kl. ", " at ")
                + words.clock(local.toLocalTime());
    }

    private String stands(Standing standing) {
        return standing instanceof Standing.Waiting(_, var number, _)
                ? words.say(": nummer ", ": number ")
                        + number
                        + words.say(" på ventelisten", " on the waiting list")
                : words.say(": tilmeldt", ": registered");
    }

    private Stream<String> answers(Map<QuestionId, Answer> answers) {
        return sheet.setup().questions().stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> line(question, answers.get(question.id())));
    }

    private String line(Question question, @Nullable Answer answer) {
        return inWords(question.text(), question.textInEnglish()).strip().replaceFirst("[?:]$", "")
                + ": "
                + said(question, answer);
    }

    private String said(Question question, @Nullable Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text.replaceAll("\\R", " ");
            case Answer.YesNo(var yes) -> yes ? words.say("ja", "yes") : words.say("nej", "no");
            case Answer.Handed(var file, _, _) -> file;
            case Answer.Chosen(var keys) ->
                    question.options().stream()
                            .filter(option -> keys.contains(option.key()))
                            .map(option -> inWords(option.label(), option.labelInEnglish()))
                            .collect(joining(", "));
            case null -> "";
        };
    }

    private String name(Group group) {
        return inWords(group.name(), group.nameInEnglish());
    }

    private String inWords(String danish, @Nullable String english) {
        return words.say(danish, Objects.requireNonNullElse(english, danish));
    }
}
