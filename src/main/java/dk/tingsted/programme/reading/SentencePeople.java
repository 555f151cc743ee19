package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The persons that a sentence gives a part.
final class SentencePeople {

    private static final int LONGEST = 2000;
    private static final String PART =
            "(facilitatore?r?|ordstyrere?|moderatore?r?|konferenciere?r?|tovholdere?|mødeledere?|værter?|oplægsholdere?|samtalsledare|samtaleledere?|diskussionsledare|debatt?ledere?|interviewere?|chairs?|fasilitator|møteleder|host)";
    private static final Pattern IS_PART =
            pattern(
                    "^(.{5,300}?),? (?:er|bliver|fungerer som|is|are|är) (?:\\p{L}+s? ){0,2}?"
                            + PART
                            + "\\b");
    private static final Pattern PART_IS =
            pattern("\\b" + PART + "(?:en|e|ne)? (?:er|bliver|is|är) (.{5,300})$");
    private static final Pattern BY_PART =
            Pattern.compile("\\b(?i:v\\.|v/|ved|af|by|av) ?(?=(?i:" + PART + ") \\p{Lu})");
    private static final Pattern LABELLED = pattern("\\b" + PART + "\\s*:\\s*(.{5,300})$");
    private static final Pattern TELLS =
            Pattern.compile(
                    "\\b(?:fortæller|forteller|berättar|præsenterer|underholder|interviewer|giver|taler|holder) (?=\\p{Lu})");

    /// Read on from its beginning, which tells the capacity.
    private static final Pattern INVOLVES =
            Pattern.compile(
                    "\\b(?=(?iu:i (?:panelet|samtalen|debatten) (?:sidder|deltager|møder|er)(?: bl\\.a\\.| blandt andre)?|i panelen (?:sitter|deltar|medverkar)|panelet består|panelen består av|the panel (?:consists of|includes)|panel(?:debat|samtal|samtale|debatt)? med|(?:facilitated|moderated|chaired) by|(?:faciliteres|modereres) a[fv]|modereras av|(?:samtalen|debatten|dialogen|panelet|drøftelsen) (?:ledes|styres|modereres|faciliteres) af)\\s)");

    private static final Pattern WELCOMES =
            pattern("^(.{5,200}?),? (?:byder|ønsker|hälsar) (?:alle |jer )?velkom\\p{L}+");

    private SentencePeople() {}

    static List<Mention> of(String sentence) {
        var text =
                Clean.text(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
        return Stream.of(
                        after(IS_PART.matcher(text), 1, 2),
                        after(LABELLED.matcher(text), 2, 1),
                        after(PART_IS.matcher(text), 2, 1),
                        by(BY_PART.matcher(text), text),
                        by(INVOLVES.matcher(text), text),
                        welcoming(text),
                        telling(text))
                .filter(mentions -> !mentions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Mention> after(Matcher matcher, int people, int part) {
        if (!matcher.find()) {
            return List.of();
        }
        var capacity = capacity(matcher.group(part));
        return PeopleGrammar.read(matcher.group(people)).stream()
                .map(mention -> new Mention(mention.person().in(capacity), mention.certainty()))
                .toList();
    }

    private static List<Mention> by(Matcher matcher, String text) {
        return matcher.find() ? PeopleGrammar.read(text.substring(matcher.end())) : List.of();
    }

    private static List<Mention> welcoming(String text) {
        var matcher = WELCOMES.matcher(text);
        return matcher.find() ? PeopleGrammar.read(matcher.group(1)) : List.of();
    }

    /// "fortæller Jens Holm om …": a part, but nobody said that he is on stage.
    private static List<Mention> telling(String text) {
        var matcher = TELLS.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        var after = text.substring(matcher.end());
        var name = new NameFinder(Token.of(after), true).find();
        if (name.isEmpty() || name.getFirst().from() > 0) {
            return List.of();
        }
        int end = Token.of(after).get(name.getFirst().to() - 1).end();
        boolean posted = after.startsWith(",", end);
        return PeopleGrammar.read(posted ? after : after.substring(0, end)).stream()
                .limit(1)
                .map(mention -> new Mention(mention.person(), Trace.Certainty.UNSURE))
                .toList();
    }

    private static Capacity capacity(String part) {
        return switch (part.toLowerCase(java.util.Locale.ROOT).substring(0, 3)) {
            case "fac", "tov", "fas" -> Capacity.FACILITATOR;
            case "vær", "hos" -> Capacity.HOST;
            case "opl" -> Capacity.SPEAKER;
            default -> Capacity.MODERATOR;
        };
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
