package dk.tingsted.programme.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// A title that begins with who gives it: "Foredrag af NN, forfatter: Det usynlige".
final class Lecture {

    private static final int LONGEST = 300;

    private static final Cue GIVEN =
            Cue.of(
                    "foredrag|oplæg|indlæg|keynote|tale|innlegg|föredrag|forelesning|forelæsning|föreläsning|anförande|talk|lecture|workshop|debat");

    private Lecture() {}

    /// Made for the first title with such a word and a colon.
    private static final class Once {
        static final Pattern BY =
                Pattern.compile(
                        "^(?iu:(?:\\p{L}{2,14}\\s)?\\p{L}{0,12}(?:foredrag|oplæg|indlæg|keynote|tale|innlegg|föredrag|forelesning|forelæsning|föreläsning|anförande|talk|lecture)\\s(?:af|ved|v/|v\\.|av|by|med)\\s?)"
                                + "([^:]{5,160}):\\s+(\\S.{3,200})$");
    }

    static Optional<Titled> of(String text) {
        if (text.length() > LONGEST || text.indexOf(": ") < 0 || !GIVEN.isIn(text)) {
            return Optional.empty();
        }
        var by = Once.BY.matcher(text);
        if (!by.matches() || !PeopleGrammar.isPeopleLine(by.group(1), true)) {
            return Optional.empty();
        }
        return Optional.of(new Titled(by.group(2), PeopleGrammar.read(by.group(1)), false, ""));
    }
}
