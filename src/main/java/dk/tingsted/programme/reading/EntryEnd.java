package dk.tingsted.programme.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// People at the end of an entry without "v/", set off by what stands before them.
///
/// ```text
/// end = title "(" [part] people ")"       "Boliger til leje (bordvært Eva Holm, Nordby Kommune)"
///     | title [","|"."] part ":" people   "Trafik. Tovholder: Eva Holm"
///     | title dash people                 "Skolens rum - rektor Eva Holm (Nordskolen)"
/// ```
final class EntryEnd {

    private static final int LONGEST = 700;

    private static final Pattern BRACKETS =
            Pattern.compile("^(.{3,300}?)\\s{1,3}\\(([^()]{5,160})\\)\\s{0,3}$");

    /// A part that somebody has, where a colon is not needed: "bordvært Eva Holm".
    private static final Pattern PART =
            Pattern.compile(
                    "^(?iu:\\p{L}{0,12}(?:vært|tovholder|facilitator|ordstyrer|moderator|mødeleder|oplægsholder))\\s*:?\\s+(?=\\S)");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(.{3,300}?)[.;,]?\\s{1,3}[–—-]?\\s?((?iu:ordstyrere?|tovholdere?|moderatore?r?|facilitatore?r?|mødeleder|debatleder|interviewer|oplægsholdere?|innledere?|innleiar|inledare|foredragsholdere?|chair|moderators?|facilitators?)(?:\\s{0,2}:\\s{0,3}|\\s{1,3}(?=\\p{Lu}\\p{Ll})).{5,300})$");

    private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{2}[.?!:])\\s(?=\\p{L})");

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

    private EntryEnd() {}

    static Optional<Titled> of(String entry) {
        if (entry.length() > LONGEST) {
            return Optional.empty();
        }
        return bracketed(entry)
                .or(() -> labelled(entry))
                .or(() -> dashed(entry))
                .or(() -> sentenced(entry));
    }

    private static Optional<Titled> bracketed(String entry) {
        var brackets = BRACKETS.matcher(entry);
        if (!entry.endsWith(")")
                || !brackets.matches()
                || PeopleGrammar.isPeopleLine(brackets.group(1))) {
            return Optional.empty();
        }
        var inner = brackets.group(2);
        var part = PART.matcher(inner);
        boolean announced = part.find();
        var people =
                announced
                        ? labelledPeople(part.group().strip(), inner.substring(part.end()))
                        : peopleOnly(inner, false);
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Titled(Clean.ends(brackets.group(1)), people, false, ""));
    }

    private static Optional<Titled> labelled(String entry) {
        var labelled = LABELLED.matcher(entry);
        if (!labelled.matches()) {
            return Optional.empty();
        }
        var people = PeopleGrammar.read(coloned(labelled.group(2)));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Titled(Clean.ends(labelled.group(1)), people, false, ""));
    }

    /// "Innleder NN" as "Innleder: NN".
    private static String coloned(String people) {
        int word = people.indexOf(' ');
        boolean bare = people.indexOf(':') < 0 && word > 0;
        return bare ? people.substring(0, word) + ":" + people.substring(word) : people;
    }

    /// The last dash that only people follow.
    private static Optional<Titled> dashed(String entry) {
        var dash = DASH.matcher(entry);
        int from = 0;
        int to = 0;
        while (dash.find()) {
            from = dash.start();
            to = dash.end();
        }
        if (from < 3) {
            return Optional.empty();
        }
        var title = entry.substring(0, from);
        boolean quoted = "”\"“»«".indexOf(title.charAt(title.length() - 1)) >= 0;
        var people = peopleOnly(entry.substring(to), quoted);
        boolean person = !people.isEmpty() && PeopleGrammar.isPeopleLine(title);
        return people.isEmpty() || person
                ? Optional.empty()
                : Optional.of(new Titled(Clean.ends(title), people, false, ""));
    }

    /// "Danmark i tal. Analysechef NN, Center for Nordliv", "Samtale om vand: NN og NN"
    private static Optional<Titled> sentenced(String entry) {
        var end = SENTENCE.matcher(entry);
        int to = 0;
        while (end.find()) {
            to = end.end();
        }
        if (to < 8) {
            return Optional.empty();
        }
        var phrase = PeoplePhrase.of(entry.substring(to), false);
        boolean people =
                phrase.opensWithPeople()
                        && phrase.rest().isEmpty()
                        && phrase.names().getFirst().points() > NameFinder.ENOUGH
                        && !PeopleGrammar.isPeopleLine(entry.substring(0, to));
        return people
                ? Optional.of(
                        new Titled(
                                Clean.ends(entry.substring(0, to)), phrase.mentions(), false, ""))
                : Optional.empty();
    }

    private static List<Mention> labelledPeople(String part, String names) {
        var label = part.endsWith(":") ? part : part + ":";
        var bare = label.replaceFirst("^(?iu:bord)(?=vært)", "");
        return PeopleGrammar.read(bare + " " + names);
    }

    /// "naturpolitisk chef, Grønt Forum" is a post and a body.
    private static boolean isFirst(PeoplePhrase phrase) {
        int start = phrase.tokens().get(phrase.names().getFirst().from()).start();
        return phrase.text().lastIndexOf(',', start) < 0;
    }

    private static List<Mention> peopleOnly(String text, boolean aboutPeople) {
        var phrase = PeoplePhrase.of(text, aboutPeople);
        return phrase.opensWithPeople() && phrase.rest().isEmpty() && isFirst(phrase)
                ? phrase.mentions()
                : List.of();
    }
}
