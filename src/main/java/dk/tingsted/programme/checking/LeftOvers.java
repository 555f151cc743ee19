package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was forgotten in the document, or forgotten to be written.
final class LeftOvers {

    private static final int WORDS_SHOWN = 60;
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:program(?:met)?(?: for)? )?(?:dag (\\d)|(\\d)\\. ?dag)\\p{Punct}?",
                    Pattern.CASE_INSENSITIVE);

    private LeftOvers() {}

    static Stream<Finding> placeholders(Reading reading) {
        return Statements.of(reading, Statement.LeftOver.class)
                .filter(left -> !isSpeakerSought(reading, left))
                .map(left ->
                        Found.warning(Concern.PLACEHOLDER_LEFT)
                                .at(left.line())
                                .about(spots(left))
                                .says(
                                        Wording.quote(inContext(reading, left))
                                                + " ser ud til at være glemt i teksten."));
    }

    /// "v/ NN" is told as a speaker still to be found.
    private static boolean isSpeakerSought(Reading reading, Statement.LeftOver left) {
        var id = left.item();
        return id != null
                && reading.programme().item(id).filter(Item::speakerToBeFound).isPresent();
    }

    /// "Program dag 2" in the programme of one day.
    static Stream<Finding> headingsOfOtherDays(Reading reading) {
        int days = reading.programme().days().size();
        return days == 0
                ? Stream.empty()
                : reading.document().lines().stream()
                        .flatMap(line -> otherDay(line, days).stream());
    }

    static Stream<Finding> emptyThemes(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.kind() == Kind.THEME && isEmpty(reading, item))
                .map(item ->
                        Found.info(Concern.THEME_WITHOUT_ITEMS)
                                .at(Found.line(reading, item))
                                .about(Spot.of(item.id(), "title"))
                                .says(
                                        "Der er ikke noget under temaet "
                                                + Wording.title(item)
                                                + "."));
    }

    private static boolean isEmpty(Reading reading, Item theme) {
        return theme.people().isEmpty()
                && theme.summary() == null
                && reading.programme().partsOf(theme).isEmpty();
    }

    private static Spot[] spots(Statement.LeftOver left) {
        var item = left.item();
        return item == null ? new Spot[0] : new Spot[] {Spot.of(item, "people")};
    }

    /// The words with what follows them on the line and the next, so that they can be found.
    private static String inContext(Reading reading, Statement.LeftOver left) {
        return Stream.of(left.line(), left.line() + 1)
                .flatMap(line -> Statements.text(reading, line).stream())
                .map(String::strip)
                .reduce((text, next) -> text + " " + next)
                .filter(text -> text.contains(left.words()))
                .map(text -> text.substring(text.indexOf(left.words())))
                .map(text -> text.length() <= WORDS_SHOWN ? text : cut(text, left.words().length()))
                .orElse(left.words());
    }

    private static String cut(String text, int atLeast) {
        int space = text.indexOf(' ', Math.max(WORDS_SHOWN, atLeast));
        return space < 0 ? text : text.substring(0, space) + " …";
    }

    private static Optional<Finding> otherDay(Line line, int days) {
        var heading = DAY.matcher(line.text().strip());
        return heading.matches() && number(heading.group(1), heading.group(2)) > days
                ? Optional.of(
                        Found.warning(Concern.PLACEHOLDER_LEFT)
                                .at(line.number())
                                .says(
                                        Wording.quote(line.text())
                                                + " står i et program, der kun har "
                                                + (days == 1 ? "én dag." : days + " dage.")))
                : Optional.empty();
    }

    private static int number(@Nullable String one, @Nullable String other) {
        return Integer.parseInt(one != null ? one : Objects.requireNonNull(other));
    }
}
