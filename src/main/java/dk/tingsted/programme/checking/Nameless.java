package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Entries that promise people, and do not say who: "repræsentanter fra kommuner", "KL
/// præsenterer", "formandskabet" with one of the two.
final class Nameless {

    private static final int UNICODE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Set<Kind> BY_SOMEBODY =
            Set.of(
                    Kind.OPENING,
                    Kind.TALK,
                    Kind.PANEL,
                    Kind.DEBATE,
                    Kind.DISCUSSION,
                    Kind.WORKSHOP,
                    Kind.CLOSING);

    private static final String COUNT =
            "(?:to|tre|fire|fem|seks|syv|otte|nogle|flere|two|three|four|five|several|två|fyra)";

    private static final Wanted SOMEBODY =
            Wanted.of(
                    "repræsentant|representa|formænd|nominerede|kommunalpolitikere|panel|kommuner|municipalities|møde |høre ",
                    Pattern.compile(
                            "\\b(?:repræsentant\\w*\\b.*?\\bfra [^.,;]+|representat?iv\\w* (?:from|från|fra) [^.,;]+"
                                    + "|formænd(?:ene)? for [^.,;]+|(?:\\p{L}+ )?nominerede kommune"
                                    + "|kommunalpolitikere og \\p{L}+|(?:et |a |en )?panel\\w* (?:på|med|af|with|of) [^.,;]+"
                                    + "|"
                                    + COUNT
                                    + " (?:af )?(?:de )?kommuner\\w*|"
                                    + COUNT
                                    + " municipalities"
                                    + "|(?:møde|høre) (?:bl\\.a\\. )?(?:borgere|brugere|pårørende|unge|ældre)\\b[^.,;]*|bl\\.a\\. møde [^.,;]+)",
                            UNICODE));

    private static final Wanted BODY_SPEAKS =
            Wanted.of(
                    "præsenterer|fortæller|giver|indleder|orienterer|viser",
                    Pattern.compile(
                            "(?:^|[.:] ?)\\s*(?:\\p{Lu}{2,}|[\\p{Lu}][\\p{L}]+(?:styrelsen|ministeriet|foreningen|rådet)) "
                                    + "(?:præsenterer|fortæller|giver|indleder|orienterer|viser)\\b"));

    private static final Pattern CHAIRS =
            Pattern.compile(
                    "\\b(?:\\p{L}+ )?(?:formandskabet|formændene|borgmestrene|næstformændene|direktørerne)\\b",
                    UNICODE);

    private static final Wanted COUNTED =
            Wanted.of(
                    "formænd|borgmestre|politikere|oplægsholdere|eksperter|direktører|forskere|debattører|paneldeltagere|chefer|speakers|experts|mayors|panel",
                    Pattern.compile(
                            "\\b(to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven)\\s+(?:\\p{Ll}+\\s+){0,2}?"
                                    + "\\p{L}*(?:formænd|borgmestre|politikere|oplægsholdere|eksperter|direktører|forskere"
                                    + "|debattører|paneldeltagere|chefer|speakers|experts|mayors|panellists|panelists)\\b",
                            UNICODE));

    private static final List<List<String>> NUMBERS =
            List.of(
                    List.of("to", "two"),
                    List.of("tre", "three"),
                    List.of("fire", "four"),
                    List.of("fem", "five"),
                    List.of("seks", "six"),
                    List.of("syv", "seven"),
                    List.of("otte"),
                    List.of("ni"),
                    List.of("ti"));

    private Nameless() {}

    static Stream<Finding> unnamed(Reading reading) {
        return withoutNames(reading)
                .flatMap(item ->
                        promised(reading, item)
                                .map(words -> unnamed(reading, item, words))
                                .or(() -> panel(reading, item))
                                .stream());
    }

    /// The words that promise somebody without a name.
    static Optional<Passage.Words> promised(Reading reading, Item item) {
        return Passage.first(reading, item, SOMEBODY);
    }

    static Stream<Finding> bodies(Reading reading) {
        return withoutNames(reading)
                .flatMap(item ->
                        Passage.first(reading, item, BODY_SPEAKS)
                                .filter(_ -> promised(reading, item).isEmpty())
                                .map(words ->
                                        Found.warning(Concern.SPEAKER_ORG_ONLY)
                                                .at(words.line(), Found.line(reading, item))
                                                .about(Spot.of(item.id(), "people"))
                                                .says(
                                                        "Der står "
                                                                + Wording.quote(words.text())
                                                                + ", men ikke hvem, ved "
                                                                + Wording.title(item)
                                                                + "."))
                                .stream());
    }

    /// A chairmanship is at least two.
    static Stream<Finding> oneOfMany(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.people().size() == 1)
                .flatMap(item ->
                        CHAIRS
                                .matcher(item.title())
                                .results()
                                .findFirst()
                                .map(words ->
                                        Found.warning(Concern.PROMISED_NOT_LISTED)
                                                .at(Found.line(reading, item))
                                                .about(Spot.of(item.id(), "people"))
                                                .says(
                                                        "Der står "
                                                                + Wording.quote(words.group())
                                                                + ", men kun "
                                                                + item.people().getFirst().name()
                                                                + " er nævnt."))
                                .stream());
    }

    static Stream<Finding> fewerThanPromised(Reading reading) {
        if (reading.document().lines().stream().noneMatch(line -> COUNTED.isIn(line.text()))) {
            return Stream.empty();
        }
        return reading.programme().items().stream()
                .filter(item -> Speakers.onStage(item) > 0)
                .flatMap(item ->
                        Passage.of(reading, item)
                                .flatMap(line ->
                                        COUNTED.in(line.text())
                                                .filter(said ->
                                                        number(said) > Speakers.onStage(item))
                                                .map(said ->
                                                        fewer(reading, item, said, line.number())))
                                .findFirst()
                                .stream());
    }

    private static Finding fewer(Reading reading, Item item, MatchResult said, int line) {
        return Found.warning(Concern.COUNT_MISMATCH)
                .at(line, Found.line(reading, item))
                .about(Spot.of(item.id(), "people"))
                .says(
                        "Der står "
                                + Wording.quote(said.group())
                                + ", men der er kun navne på "
                                + Speakers.onStage(item)
                                + " ved "
                                + Wording.title(item)
                                + ".");
    }

    private static int number(MatchResult said) {
        for (int at = 0; at < NUMBERS.size(); at++) {
            if (NUMBERS.get(at).stream().anyMatch(said.group(1)::equalsIgnoreCase)) {
                return at + 2;
            }
        }
        return 0;
    }

    private static Stream<Item> withoutNames(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> BY_SOMEBODY.contains(item.kind()) && !item.speakerToBeFound())
                .filter(item -> item.people().isEmpty())
                .filter(item ->
                        reading.programme().partsOf(item).stream()
                                .allMatch(part -> part.people().isEmpty()));
    }

    private static Optional<Finding> panel(Reading reading, Item item) {
        return item.kind() == Kind.PANEL
                ? Optional.of(
                        unnamed(
                                reading,
                                item,
                                new Passage.Words("panel", Found.line(reading, item))))
                : Optional.empty();
    }

    private static Finding unnamed(Reading reading, Item item, Passage.Words words) {
        return Found.warning(Concern.SPEAKER_UNNAMED)
                .at(words.line(), Found.line(reading, item))
                .about(Spot.of(item.id(), "people"))
                .says(
                        "Ved "
                                + Wording.title(item)
                                + " står "
                                + Wording.quote(words.text())
                                + ", men ingen navne.");
    }
}
