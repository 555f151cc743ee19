package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that announce people at the beginning of a phrase: "Oplæg ved", "Ordstyrer:", "I panelet
/// sidder".
final class Lead {

    private static final String PART =
            "oplægsholder(?:e|ne)?|indledere?|inledare|innledere?|foredragsholdere?|föredragshållare|talere?|talare|speakers?|presenters?|keynote(?: speakers?)?|deltagere|deltagare|deltakere|participants|medvirkende|medverkande|chairs?|moderator(?:s|er)?|moderation|ordstyrere?|mødeledere?|møteledere?|debatt?ledere?|interviewere?|intervjuare|bordvært(?:er)?|guider?|samtalsledare|samtaleledere?|diskussionsledare|discussants?|rapporteurs?|facilitator(?:s|er)?|facilitatore?r?|facilitering|tovholdere?|konferenciere?|værter?|vært|hosts?|paneldeltagere|paneldeltagare|panellists?|panelists?|paneldebat|panelet|panel|panelen|videohilsen|debattører|kommentatorer|oplæg|indlæg|intro|velkomst|indledning|med|by|with|ved";
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:[-–—•·*]\\s*)?(?iu:"
                            + PART
                            + ")(?: (?:består|består foreløbigt?) af| ved)?\\s*[:;]\\s*(?=\\S)");
    private static final String KIND =
            "(?:video)?oplæg|(?:video)?indlæg|(?:video)?hilsen|foredrag|keynote|welcome|innlegg|presentation|præsentation|presentasjon|inledning|innledning|föredrag|föreläsning|forelesning|forelæsning|anförande|opening remarks|remarks|talk|address";
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:[-–—•·*]\\s*)?(?iu:"
                            + KIND
                            + ") (?iu:ved|v/|v\\.|fra|by|av|af|från|from|med|with)(?:\\s|(?<=[/.])\\s?)");
    private static final Pattern VERB =
            Pattern.compile(
                    "^(?:[-–—•·*]\\s*)?(?iu:(?:i (?:panelet|samtalen|debatten) (?:sidder|deltager|er|møder du)|i panelen (?:sitter|deltar|medverkar)|panelet består (?:foreløbigt? )?af|panelen består av|the panel (?:consists of|includes)|(?:panel|debat|paneldebat|samtale|samtal|panelsamtale|debatt|paneldebatt|panelsamtal|dialog|interview|panel discussion|conversation) (?:med|mellem|mellan|imellem|with|between)|(?:oplægsholdere|paneldeltagere|medvirkende|deltagere|talere|speakers|panellists)(?:ne)? (?:er|are|är)|(?:facilitated|moderated|chaired|led|presented|hosted) by|(?:(?:samtalen|debatten|dialogen|panelet|drøftelsen) )?(?:faciliteres|modereres|ledes|styres|præsenteres) a[fv]|(?:modereras|leds|presenteras) av|mød|möt|meet|v/|ved|with|med))(?:\\s|(?<=/))(?=(?:\\p{Ll}[\\p{L}-]+ ){0,4}\\p{Lu})");

    private Lead() {}

    static String off(String text) {
        var head = text.length() > 160 ? text.substring(0, 160) : text;
        int taken = 0;
        for (var pattern : new Pattern[] {LABEL, BY, VERB}) {
            var matcher = pattern.matcher(head.substring(taken));
            taken += matcher.find() ? matcher.end() : 0;
        }
        return text.substring(taken);
    }

    /// In which capacity the announced take part; null where it says no more than that they do.
    static @Nullable Capacity capacity(String lead) {
        var words = lead.toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return null;
        }
        if (words.contains("video")) {
            return Capacity.VIDEO;
        }
        if (words.matches(".*(?:facilit|tovholder|\\bled by).*")) {
            return Capacity.FACILITATOR;
        }
        if (words.matches(".*(?:panel|discussant|debattør).*")) {
            return Capacity.PANELIST;
        }
        if (words.matches(
                ".*(?:moder|ledes|styres|chair|ordstyrer|mødeleder|møteleder|debatt?leder|interviewer|intervjuare|samtal\\p{L}*led|konferencier|diskussionsled).*")) {
            return Capacity.MODERATOR;
        }
        return words.matches("(?:.*\\s)?(?:\\p{L}*vært|\\p{L}*værter|hosts?|hosted|guider?)\\b.*")
                ? Capacity.HOST
                : null;
    }
}
