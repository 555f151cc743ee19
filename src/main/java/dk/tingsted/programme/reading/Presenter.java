package dk.tingsted.programme.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who is said to speak by the sentence that tells what about: "Regionsdirektør NN giver en
/// introduktion til …".
final class Presenter {

    private static final int LONGEST = 200;
    private static final int SHORT = 20;

    /// What who has the word does.
    static final String VERBS =
            "(?:giver|fortæller|præsenterer|deler|holder|byder|taler|fører|viser|gennemgår|introducerer|fremlægger|orienterer|redegør|belyser|beskriver|indleder|åbner|perspektiverer|stiller|dykker|sætter|diskuterer|inviterer|gør|tager|ser|forklarer|samler|runder|afrunder|afslutter|uddeler|overrækker|trækker|svarer|konkluderer|kommenterer|reflekterer|opsummerer|sammenfatter|demonstrerer|evaluerer"
                    + "|gir|forteller|presenterer|snakker|oppsummerer|innleder|åpner|fortel|presenterar"
                    + "|ger|berättar|håller|talar|visar|inleder|öppnar|delar|diskuterar|kommenterar|reflekterar|sammanfattar"
                    + "|gives|presents|talks|shares|discusses|introduces|opens|explains|speaks|shows|reports|reflects|outlines|vil|will|kommer|önskar|ønsker|hälsar|welcomes|lægger op|følger op|slutter|hilser|föreläser|foreleser|forelæser|interviewer|underviser|debatterer|leder (?:debatten|samtalen|panelet))";

    private static final Pattern SPEAKS = Pattern.compile("\\s" + VERBS + "(?:\\s|$)");

    private static final List<String> CLAUSES =
            List.of(
                    ", når ",
                    ", hvor ",
                    ", idet ",
                    ", da ",
                    ", der ",
                    ", där ",
                    ", where ",
                    " hvor ");

    private Presenter() {}

    /// A title that is such a sentence: "Udvalgsformand NN byder velkommen".
    static Optional<Titled> of(String title) {
        var people = title.length() < LONGEST ? in(title) : List.<Mention>of();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Titled(title, people, false, ""));
    }

    /// Whether the text goes on to tell what about.
    static boolean tells(String text) {
        var speaks = SPEAKS.matcher(text);
        return speaks.find() && text.length() - speaks.end() > SHORT;
    }

    /// "Hør om udviklingen, når analytiker NN": who does it stands in the last clause.
    private static String clause(String text) {
        int from = 0;
        for (var opener : CLAUSES) {
            int at = text.lastIndexOf(opener);
            from = at < 0 ? from : Math.max(from, at + opener.length());
        }
        return text.substring(from);
    }

    static List<Mention> in(String paragraph) {
        var head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        var speaks = SPEAKS.matcher(head);
        if (!speaks.find() || speaks.start() < 5) {
            return List.of();
        }
        var before = Clean.ends(clause(head.substring(0, speaks.start())));
        return before.contains(". ") || !PeopleGrammar.isPeopleLine(before)
                ? List.of()
                : PeopleGrammar.read(before).stream()
                        .map(mention -> new Mention(mention.person(), Trace.Certainty.UNSURE))
                        .toList();
    }
}
