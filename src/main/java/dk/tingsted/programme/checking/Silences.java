package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a reader of the programme will ask for, and it does not say: what, where, how to get in,
/// how to sign up, when it ends.
final class Silences {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Wanted LINK =
            Wanted.of("http|www|@|](", Pattern.compile("https?://|www\\.|@[\\w-]+\\.\\w|]\\("));

    private static final Wanted SIGNING_UP =
            Wanted.of(
                    "tilmeld|påmeld|anmäl|registrering|sign up|register|rsvp|s.u.",
                    Pattern.compile(
                            "\\b(?:tilmeld|påmeld|anmäl|registrering|sign up|register|rsvp|s\\.u\\.)",
                            UNICODE));

    /// "Tilmelding er ikke nødvendig."
    private static final Wanted NO_SIGNING_UP =
            Wanted.of(
                    "tilmeld|påmeld|anmäl|registration",
                    Pattern.compile(
                            "\\b(?:(?:tilmelding|påmelding|anmälan|registration) (?:er |är |is )?(?:ikke|inte|not) (?:nødvendig|påkrævet|krævet|nødvendigt|påkrevd|krevd|nödvändig|required|necessary|needed)"
                                    + "|(?:ingen|uden|uten|utan|no) (?:forhånds)?(?:tilmelding|påmelding|föranmälan|anmälan|registration)"
                                    + "|kræver (?:ikke|ingen) (?:forhånds)?tilmelding)\\b",
                            UNICODE));

    private static final Wanted ON_A_SCREEN =
            Wanted.of(
                    "virtuel|online|digital|web|nettmøte",
                    Pattern.compile("\\b(?:virtuel|online|digital|webinar|nettmøte|web)", UNICODE));

    private static final Wanted FREE =
            Wanted.of(
                    "gratis|free|kostnadsfri",
                    Pattern.compile("\\b(?:gratis|free of charge|kostnadsfri)", UNICODE));

    private static final Wanted ROOM =
            Wanted.of(
                    "lokale|sal|rum|room|hal|auditori|foyer|stue|aula|bygning|etage|teams|zoom",
                    Pattern.compile(
                            "lokale|sal(?:en)?\\b|\\brum\\b|\\broom\\b|\\bhall?\\b|auditori|foyer|\\bstuen?\\b|\\baula"
                                    + "|bygning|\\betage|\\bteams\\b|\\bzoom\\b",
                            UNICODE));

    /// Every address has a number.
    private static final Wanted ADDRESS =
            Wanted.of(
                    "0|1|2|3|4|5|6|7|8|9",
                    Pattern.compile(
                            "\\b\\d{4}\\s+\\p{Lu}|(?:vej|gade|allé|plads|torv|stræde|boulevard|gata|gate|vägen|street|road)\\s+\\d"));

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\p{L}{3} \\d{1,3}\\p{L}?\\b");

    private static final Set<Kind> ENDS =
            Set.of(
                    Kind.CLOSING,
                    Kind.OTHER,
                    Kind.BREAK,
                    Kind.MEAL,
                    Kind.THEME,
                    Kind.PARALLEL_BLOCK);

    private static final int MANY_ROOMS = 3;

    private Silences() {}

    static Stream<Finding> title(Reading reading) {
        return reading.programme().particulars().title() != null
                ? Stream.empty()
                : Stream.of(
                        Found.warning(Concern.MISSING_EVENT_TITLE)
                                .at(firstDay(reading))
                                .about(new Spot("title"))
                                .says("Konferencen har ingen titel i dokumentet."));
    }

    static Stream<Finding> place(Reading reading) {
        var said = reading.programme().particulars();
        boolean known = said.venue() != null || said.city() != null;
        return known || said.format() == Format.VIRTUAL
                ? Stream.empty()
                : Stream.of(
                        Found.warning(Concern.MISSING_VENUE)
                                .at(firstDay(reading))
                                .about(new Spot("venue"))
                                .says(
                                        "Der står ikke, hvor konferencen holdes, og heller ikke, at"
                                                + " den er virtuel."));
    }

    static Stream<Finding> address(Reading reading) {
        var venue = reading.programme().particulars().venue();
        return venue == null
                        || HOUSE_NUMBER.matcher(venue).find()
                        || says(reading, ADDRESS)
                        || says(reading, ROOM)
                ? Stream.empty()
                : Stream.of(
                        Found.info(Concern.MISSING_ROOM)
                                .at(line(reading, "venue"))
                                .about(new Spot("venue"))
                                .says(
                                        "Der står hverken adresse eller lokale ved "
                                                + Wording.quote(venue)
                                                + "."));
    }

    static Stream<Finding> access(Reading reading) {
        return reading.programme().particulars().format() != Format.VIRTUAL || says(reading, LINK)
                ? Stream.empty()
                : Stream.of(
                        Found.warning(Concern.MISSING_ACCESS_LINK)
                                .at(firstWith(reading, ON_A_SCREEN))
                                .about(new Spot("format"))
                                .says(
                                        "Konferencen er virtuel, men der står ikke noget link til"
                                                + " den."));
    }

    static Stream<Finding> registration(Reading reading) {
        return says(reading, LINK) || says(reading, NO_SIGNING_UP) || signsUpBy(reading)
                ? Stream.empty()
                : Stream.of(
                        (says(reading, SIGNING_UP) || says(reading, FREE)
                                        ? Found.warning(Concern.MISSING_REGISTRATION)
                                        : Found.info(Concern.MISSING_REGISTRATION))
                                .at(line(reading, "registration_deadline"), line(reading, "free"))
                                .at(firstDay(reading))
                                .about(new Spot("registration_deadline"))
                                .says(
                                        "Der står ikke, hvor eller hvordan man melder sig til"
                                                + " (link, mailadresse eller telefonnummer)."));
    }

    /// "Tilmelding på tlf. 12 34 56 78 senest 2. maj": a number on the line that asks people to
    /// sign up.
    private static boolean signsUpBy(Reading reading) {
        return reading.document().lines().stream()
                .map(Line::text)
                .anyMatch(
                        text -> SIGNING_UP.isIn(text) && text.replaceAll("\\D", "").length() >= 8);
    }

    static Stream<Finding> rooms(Reading reading) {
        if (reading.programme().particulars().format() == Format.VIRTUAL) {
            return Stream.empty();
        }
        return reading.programme().items().stream()
                .filter(item -> item.kind() == Kind.PARALLEL_BLOCK)
                .filter(block -> workshops(reading, block).size() >= MANY_ROOMS)
                .filter(block ->
                        workshops(reading, block).stream()
                                .noneMatch(each -> Passage.first(reading, each, ROOM).isPresent()))
                .map(block ->
                        Found.warning(Concern.MISSING_ROOM)
                                .at(Found.line(reading, block))
                                .about(Spot.of(block.id(), "title"))
                                .says(
                                        "De "
                                                + workshops(reading, block).size()
                                                + " parallelle sessioner under "
                                                + Wording.title(block)
                                                + " har ingen lokaler."));
    }

    private static List<Item> workshops(Reading reading, Item block) {
        return reading.programme().partsOf(block).stream()
                .filter(part -> part.kind() == Kind.WORKSHOP)
                .toList();
    }

    /// The last of a day says by its own end, or by an entry that is one, when people may go home.
    static Stream<Finding> end(Reading reading) {
        return Rows.of(reading.programme())
                .filter(row -> row.size() > 1)
                .flatMap(row ->
                        row.stream()
                                .max((one, other) -> start(one).compareTo(start(other)))
                                .stream())
                .filter(last -> last.parent() == null && !ENDS.contains(last.kind()))
                .filter(last -> Spans.end(reading, last) == null && !isClosed(reading, last))
                .map(last ->
                        Found.warning(Concern.MISSING_END)
                                .at(Found.line(reading, last))
                                .about(Spot.of(last.id(), "end"))
                                .says(
                                        Wording.title(last)
                                                + " begynder kl. "
                                                + Wording.time(start(last))
                                                + ", men der står ikke, hvornår det slutter."));
    }

    /// "kl. 16.00-18.00" for the whole day.
    private static boolean isClosed(Reading reading, Item last) {
        return Stream.concat(
                        Statements.of(reading, Statement.Spanned.class)
                                .filter(span -> span.item() == null),
                        Headings.spans(reading))
                .anyMatch(span -> span.end().isAfter(start(last)));
    }

    private static boolean says(Reading reading, Wanted words) {
        return reading.document().lines().stream().anyMatch(line -> words.isIn(line.text()));
    }

    private static int firstWith(Reading reading, Wanted words) {
        return reading.document().lines().stream()
                .filter(line -> words.isIn(line.text()))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(0);
    }

    private static int line(Reading reading, String field) {
        return reading.line(new Spot(field)).orElse(0);
    }

    private static int firstDay(Reading reading) {
        return Statements.of(reading, Statement.Dated.class)
                .mapToInt(Statement.Dated::line)
                .min()
                .orElseGet(() ->
                        reading.programme().items().stream()
                                .mapToInt(item -> Found.line(reading, item))
                                .filter(line -> line > 0)
                                .min()
                                .orElse(0));
    }
}
