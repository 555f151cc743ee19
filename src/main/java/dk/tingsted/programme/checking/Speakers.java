package dk.tingsted.programme.checking;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Talks and workshops that lack a speaker: said to be still sought, or the only one among its like
/// that names nobody.
final class Speakers {

    /// Somebody does present it, though no person is named.
    private static final Wanted PRESENTED =
            Wanted.of(
                    "ved|v/|v.|præsenterer|fortæller|holder oplæg|giver|kaffe|rundstykker|drink|mad|frokost|middag|ankomst|registrering|velkomst|film|præsentation|repræsentant|panel|kommuner",
                    Pattern.compile(
                            "\\b(?:ved|v/|v\\.|præsenterer|fortæller|holder oplæg|giver (?:desuden )?(?:deres|sit|et) bud"
                                    + "|kaffe|rundstykker|drink|mad|frokost|middag|ankomst|registrering|velkomst|film"
                                    + "|præsentation (?:fra|af|ved)|repræsentant|panel|kommuner(?:s|nes)? eksempl)",
                            Pattern.CASE_INSENSITIVE
                                    | Pattern.UNICODE_CASE
                                    | Pattern.UNICODE_CHARACTER_CLASS));

    /// "kl.", "Tema:", "1."
    private static final int A_FEW = 6;

    private static final Pattern NAME_IN_TITLE =
            Pattern.compile("\\s\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    private Speakers() {}

    static Stream<Finding> stillSought(Reading reading) {
        return reading.programme().items().stream()
                .filter(Item::speakerToBeFound)
                .map(item ->
                        Found.warning(Concern.SPEAKER_TBD)
                                .at(Found.line(reading, item, "speaker_tbd"))
                                .about(Spot.of(item.id(), "speaker_tbd"))
                                .says(
                                        "Der er endnu ikke fundet en oplægsholder til "
                                                + named(item)
                                                + "."));
    }

    static Stream<Finding> missing(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.kind() == Kind.TALK && namesNobody(reading.programme(), item))
                .filter(item -> !isPresented(item) && othersAreNamed(reading.programme(), item))
                .filter(item -> standsBare(reading, item))
                .map(item ->
                        missing(
                                reading,
                                item,
                                Found.warning(Concern.SPEAKER_MISSING),
                                "Der står ingen oplægsholder ved "
                                        + named(item)
                                        + ", men det gør der ved de andre oplæg."));
    }

    static Stream<Finding> missingInWorkshops(Reading reading) {
        return reading.programme().items().stream()
                .filter(item ->
                        item.kind() == Kind.WORKSHOP && namesNobody(reading.programme(), item))
                .filter(item -> othersAreNamed(reading.programme(), item))
                .filter(item -> Nameless.promised(reading, item).isEmpty())
                .map(item ->
                        missing(
                                reading,
                                item,
                                Found.info(Concern.SPEAKER_MISSING),
                                "Der står ingen navne ved "
                                        + Wording.title(item)
                                        + ", men det gør der ved de andre i samme runde."));
    }

    /// Nothing stands with it but its title: what is described names somebody in its own way.
    private static boolean standsBare(Reading reading, Item item) {
        int letters = Passage.of(reading, item).mapToInt(line -> letters(line.text())).sum();
        return letters <= letters(item.title()) + A_FEW;
    }

    /// How many speak: not those who lead them, and not their hosts.
    static long onStage(Item item) {
        return item.people().stream()
                .map(Participation::capacity)
                .filter(capacity -> capacity != Capacity.MODERATOR && capacity != Capacity.HOST)
                .count();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private static Finding missing(Reading reading, Item item, Found found, String message) {
        return found.at(Found.line(reading, item))
                .about(Spot.of(item.id(), "people"))
                .says(message);
    }

    private static String named(Item item) {
        var start = item.start();
        return Wording.title(item) + (start == null ? "" : " kl. " + Wording.time(start));
    }

    private static boolean namesNobody(Programme programme, Item item) {
        return item.people().isEmpty()
                && !item.speakerToBeFound()
                && programme.partsOf(item).stream().allMatch(part -> part.people().isEmpty());
    }

    private static boolean isPresented(Item item) {
        return Stream.of(Optional.of(item.title()), Optional.ofNullable(item.summary()))
                .flatMap(Optional::stream)
                .anyMatch(text -> PRESENTED.isIn(text) || NAME_IN_TITLE.matcher(text).find());
    }

    /// Most of its like in the same theme or block, and at least two, name somebody.
    private static boolean othersAreNamed(Programme programme, Item item) {
        var like = like(programme, item);
        long named = like.stream().filter(other -> !other.people().isEmpty()).count();
        return named >= 2 && 2 * named > like.size();
    }

    private static List<Item> like(Programme programme, Item item) {
        return programme.items().stream()
                .filter(other -> other.kind() == item.kind() && !Rows.isSame(other, item))
                .filter(other -> Rows.haveSameParent(other, item))
                .toList();
    }
}
