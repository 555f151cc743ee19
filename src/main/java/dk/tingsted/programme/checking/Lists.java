package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Small things in lists that a reader stumbles over.
final class Lists {

    /// "5.10-års plan": the fifth of a list, and no time of day.
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("^\\s*(\\d{1,2})\\.(\\d{1,2}-\\p{L}+.*)$");

    private static final Pattern MEET =
            Pattern.compile(
                    "(?:kan du|kan I|you can|kan man|deltager|medvirkende).{0,20}(?:møde|meet|høre)?.{0,6}:\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern POINT = Pattern.compile("^\\s*[–•*\\uF0B7-]\\s+(\\S.*)$");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\\b(?:arrangeres|holdes|afholdes|foregår|tilrettelægges|begynder|er arrangeret|is arranged|is held)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Lists() {}

    static Stream<Finding> runTogether(Reading reading) {
        return reading.document().lines().stream()
                .flatMap(line ->
                        RUN_TOGETHER
                                .matcher(line.text())
                                .results()
                                .map(found ->
                                        Found.warning(Concern.NUMBERING_FORMAT)
                                                .at(line.number())
                                                .says(
                                                        "Der mangler et mellemrum efter »"
                                                                + found.group(1)
                                                                + ".« foran »"
                                                                + shortened(found.group(2))
                                                                + "«; det ligner et klokkeslæt.")));
    }

    /// "På sessionen kan du møde:", and then a point that is no person.
    static Stream<Finding> notPeople(Reading reading) {
        var lines = reading.document().lines();
        var told = new HashSet<Integer>();
        return lines.stream()
                .filter(line -> line.text().stripTrailing().endsWith(":"))
                .filter(line -> MEET.matcher(line.text()).find())
                .flatMap(heading ->
                        lines.stream()
                                .filter(line -> line.number() > heading.number())
                                .filter(line -> !line.isBlank())
                                .takeWhile(line ->
                                        line.listed() || POINT.matcher(line.text()).matches())
                                .filter(line -> SENTENCE.matcher(line.text()).find()))
                .filter(line -> told.add(line.number()))
                .map(Lists::notPerson);
    }

    private static Finding notPerson(Line line) {
        return Found.warning(Concern.LIST_ITEM_NOT_PERSON)
                .at(line.number())
                .says(
                        Wording.quote(POINT.matcher(line.text()).replaceFirst("$1"))
                                + " står blandt dem, man kan møde, men er ikke en person.");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text.strip() : text.substring(0, 40).strip() + " …";
    }
}
