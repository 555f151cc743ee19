package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Who leads through the whole event, wherever the document says so.
///
/// @param lines where it says nothing else
record EventModerators(List<Affiliation> people, List<Integer> lines) {

    private static final String LEADER =
            "(?:debatt?ledere?|programledere?|konferenciere?r?|ordstyrere?|moderatore?r?|mødeledere?|konferansier|møteledere?|toastmaster|vært(?:er|inde)?|dirigent|host|moderators?|chair|konferenciärs?)";

    /// The end of a line in the middle of its sentence.
    private static final Pattern OPEN =
            Pattern.compile("(?:,|\\b(?:og|i|for|af|ved|and|of|på))$", Pattern.CASE_INSENSITIVE);

    /// Without one of these words there is nothing to look for.
    private static final Cue HINT =
            Cue.of(
                    "lede|leds|styre|moder|facilit|konferenci|konferansi|toastmaster|vært|dirigent|host|chair");

    private static final Pattern OF_EVENT =
            Pattern.compile(
                    "(?iu)\\b(?:konferencens|dagens|mødets|temadagens|seminarets|topmødets|årsmødets|arrangementets|konferansens|konferensens|webinarets|hele dagens|træffets|begge dages|moderator of the (?:day|conference)|conference)\\s+"
                            + LEADER
                            + "(?:en|e)?\\s*(?:er|:|bliver|is|är|–|-)\\s*(.{4,300})$");
    private static final Pattern IS_OF_EVENT =
            Pattern.compile(
                    "(?iu)^(.{5,200}?),? (?:er|bliver|is|är|fungerer som|styrer) (?:konferencens|dagens|mødets|temadagens|seminarets|topmødets|årsmødets|konferansens|konferensens)\\s+"
                            + LEADER
                            + "\\b.*");
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?iu)\\b(?:konferencen|dagen|dagene|mødet|temadagen|arrangementet|seminaret|konferansen|konferensen|the day|the conference|webinaret|topmødet|årsmødet) (?:styres|ledes|modereres|faciliteres|leds|modereras|is moderated|is chaired) (?:begge dage )?(?:af|av|by) (.{4,300})$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^"
                            + LEADER
                            + "(?: begge dage| hele dagen| för dagen| for dagen| of the day)?(?:\\s*:\\s*|\\s+(?-i:(?=\\p{Lu}\\p{Ll}+ \\p{Lu})))(.{4,300})$");
    private static final Pattern THROUGHOUT =
            Pattern.compile(
                    "(?iu)\\b"
                            + LEADER
                            + "(?: på| for| i| för)? (?:hele dagen|begge dage|alle dage|hele konferencen|hele mødet|hela dagen|båda dagarna|hele dagen|both days)\\s*(?:er|:|is|är)\\s+(.{4,300})$");
    private static final Pattern WELCOMES =
            Pattern.compile(
                    "(?iu)\\b(?:velkomst|velkommen|åbning|åpning|öppning|indledning|welcome|opening)\\b.{0,40}\\b(?:ved|v/|v\\.|af|by|av) ?((?:konferencier|ordstyrer|moderator|mødeleder|møteleder|konferansier|dagens vært|dagens ordstyrer)\\b.{4,200})$");

    EventModerators {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    static EventModerators of(List<Passage> all, int firstEntryLine) {
        var people = new ArrayList<Affiliation>();
        var lines = new ArrayList<Integer>();
        for (int at = 0; at < all.size(); at++) {
            var found = named(all, at, firstEntryLine);
            if (!found.isEmpty()) {
                lines.add(all.get(at).number());
                if (continues(all, at)) {
                    lines.add(all.get(at + 1).number());
                }
            }
            add(people, found.isEmpty() ? welcoming(all, at) : found);
        }
        return new EventModerators(people, lines);
    }

    private static List<Mention> named(List<Passage> all, int at, int firstEntryLine) {
        var passage = all.get(at);
        var text =
                continues(all, at) ? passage.text() + " " + all.get(at + 1).text() : passage.text();
        if (!HINT.isIn(text)) {
            return List.of();
        }
        var patterns = new ArrayList<>(List.of(OF_EVENT, IS_OF_EVENT, LEADS, THROUGHOUT));
        if (passage.number() < firstEntryLine) {
            patterns.add(LABEL);
        }
        for (var pattern : patterns) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                return PeopleGrammar.read(matcher.group(1));
            }
        }
        return List.of();
    }

    /// "Velkomst ved konferencier Eva Holm": who opens so leads on.
    private static List<Mention> welcoming(List<Passage> all, int at) {
        var text =
                continues(all, at)
                        ? all.get(at).text() + " " + all.get(at + 1).text()
                        : all.get(at).text();
        var matcher = WELCOMES.matcher(text);
        return HINT.isIn(text) && matcher.find()
                ? PeopleGrammar.read(matcher.group(1)).stream().limit(1).toList()
                : List.of();
    }

    private static boolean continues(List<Passage> all, int at) {
        var text = all.get(at).text();
        return at + 1 < all.size()
                && OPEN.matcher(text.substring(Math.max(0, text.length() - 5))).find();
    }

    private static void add(List<Affiliation> people, List<Mention> found) {
        for (var mention : found) {
            if (people.stream().noneMatch(other -> other.name().equals(mention.person().name()))) {
                people.add(Signatures.affiliation(mention));
            }
        }
    }
}
