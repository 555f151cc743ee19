package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an entry's text turns to people: "På sessionen kan du møde:", "Oplæg ved …".
final class People {

    /// @param capacity null where the announcement does not say
    /// @param names what stands behind the colon
    record Announcement(@Nullable Capacity capacity, String names) {}

    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?:(?:oplæg|indlæg|foredrag|keynote|præsentation|innlegg|föredrag|föreläsning|forelesning|forelæsning|talk|presentation|"
                            + "velkomst|tale|inspirationsoplæg|inledning|welcome)[\\s\\u00A0]{1,3})?"
                            + "(?:v/|v\\.|ved\\b|af\\b|av\\b|by\\b|med\\b(?=\\s\\p{Lu}))[\\s\\u00A0]*+.*"
                            + "|video\\p{L}{0,8}[\\s\\u00A0](?:fra|ved|v/|v\\.|med|från).*"
                            + "|(?:oplægsholder|foredragsholder|taler|speaker|föredragshållare|indleder)\\p{L}{0,3}[\\s\\u00A0]"
                            + "(?:er[\\s\\u00A0])?(?:under|følger|ikke|mangler|endnu|tba|tbc|tbd|kommer|to\\s).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern PART =
            Pattern.compile(
                    "facilitator|facilitere|ordstyrer|moderator|konferencier|tovholder|mødeleder|møteleder|"
                            + "\\bvært|debatt?leder|interviewer|leder debatten|modererer|modereres|moderate|modereras|faciliter|facilitated|ledes af|styres af|byder (?:alle |jer )?velkom|chair|samtalsledare|samtaleleder|diskussionsledare|"
                            + "i panele[tn]|i (?:samtalen|debatten) (?:deltager|møder)|panele[tn] består|the panel|panel(?:debat|samtal|samtale|debatt)? med",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Without one of these words nobody is given a part.
    private static final Cue PART_WORD =
            Cue.of(
                    "facilit|styre|moder|konferencier|tovholder|lede|vært|interviewer|byder|chair|samtal|ledare|panel|i debatten");

    private static final Cue MEETS = Cue.of("mød");

    private static final Pattern TELLING =
            Pattern.compile(
                    "(?<=\\p{L}{3}\\s)(?:fortæller|forteller|berättar|deltager|deltar|medvirker|medverkar|debatterer|diskuterer)\\s{0,2}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int ANNOUNCEMENT = 90;

    private People() {}

    static boolean announces(String text) {
        return announcement(text).isPresent();
    }

    /// "Moderator: NN", "Panelet består foreløbigt af:", "På sessionen kan du møde".
    static Optional<Announcement> announcement(String text) {
        int colon = text.indexOf(':') < 0 ? text.indexOf(';') : text.indexOf(':');
        boolean meet =
                text.length() < 60
                        && MEETS.isIn(text)
                        && text.toLowerCase(Locale.ROOT)
                                .matches(".*\\bkan du møde:?$|.*\\bog mød:?$");
        if (meet) {
            return Optional.of(
                    new Announcement(null, colon < 0 ? "" : text.substring(colon + 1).strip()));
        }
        if (colon < 2 || colon > ANNOUNCEMENT) {
            return Optional.empty();
        }
        var left = text.substring(0, colon);
        var right = text.substring(colon + 1).strip();
        if (mayAnnounce(left) && PeopleGrammar.isPeopleLine(right)) {
            return Optional.of(new Announcement(capacity(left), right));
        }
        boolean known = Words.ALL.heads("people", left) && Words.tokens(left, 12).size() < 8;
        boolean ends =
                left.matches("(?iu).{3,}\\b(?:ved|v/|af|med|by|av)\\s*")
                        && colon == text.length() - 1;
        return known || ends
                ? Optional.of(new Announcement(capacity(left), right))
                : Optional.empty();
    }

    /// "Hovedinnlegg", "Tre borgere fortæller": people, or a title; what follows tells.
    private static boolean mayAnnounce(String left) {
        boolean opens = Words.ALL.heads("opening", left) && Words.tokens(left, 4).size() < 4;
        return opens || TELLING.matcher(left).find();
    }

    static boolean opensPhrase(String text) {
        return text.length() > 4
                && "ovViIfFkKpPtTbBaAsSmMwWO".indexOf(text.charAt(0)) >= 0
                && PHRASE.matcher(text.substring(0, Math.min(text.length(), 80))).matches()
                && !text.startsWith("Af ")
                && !(text.startsWith("af ") && text.chars().noneMatch(Character::isUpperCase))
                && !text.startsWith("Ved at ");
    }

    /// The sentence may give somebody a part: "… er facilitator på workshoppen".
    static boolean givesPart(String sentence) {
        return PART_WORD.isIn(sentence) && PART.matcher(sentence).find();
    }

    private static @Nullable Capacity capacity(String announcement) {
        var words = announcement.toLowerCase(Locale.ROOT);
        if (words.contains("panel") || words.contains("debattør")) {
            return Capacity.PANELIST;
        }
        if (words.contains("facilit") || words.contains("tovholder")) {
            return Capacity.FACILITATOR;
        }
        if (words.contains("vært")) {
            return Capacity.HOST;
        }
        boolean leads =
                words.contains("moderator")
                        || words.contains("chair")
                        || words.contains("ordstyrer")
                        || words.contains("mødeleder")
                        || words.contains("konferencier");
        return leads ? Capacity.MODERATOR : null;
    }
}
