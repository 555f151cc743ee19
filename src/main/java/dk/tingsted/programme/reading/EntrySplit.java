package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Divides an entry into title, people and the text after them.
///
/// ```text
/// entry = [title] by people [rest]        "Velkomst v/ Eva Holm, rektor"
///       | people [":" title]              "Eva Holm, rektor: Skolens rum"
///       | title people [rest]             "Oplæg Eva Holm, rektor Nordskolen"
///       | bold title, anything            "<b>Velkomst</b> Eva Holm, rektor"
/// ```
final class EntrySplit {

    private static final int LONGEST = 6000;
    private static final Pattern BOLD =
            Pattern.compile(
                    "^\\s*(?:<(?:b|strong)>([^<]{1,400})</(?:b|strong)>|\\*\\*([^*]{1,400})\\*\\*)(.*)$",
                    Pattern.DOTALL);
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:^|\\s)(?:[Oo]plæg|[Ii]ndlæg|[Ff]oredrag|[Kk]eynote|[Vv]ideohilsen|[Hh]ilsen|[Pp]ræsentation|[Pp]resentasjon|[Pp]resentation|[Ii]nnlegg|[Ii]nnledning|[Ff]öredrag|[Ii]nledning|[Tt]ale)$");
    private static final Pattern TO_BE_FOUND =
            Pattern.compile(
                    "(?i)(?:[,–-]\\s*)?(?<![\\p{L}])(?:(?:oplægsholdere?|talere?|talare|innledere?|foredragsholdere?|föreläsare|speakers?|navn|deltagere?|panelister|underviser|paneldeltagere)\\s+(?:er\\s+)?(?:under afklaring|afklares|følger|tilgår|ikke på plads|kommer senere|endnu ikke|oplyses senere|bekreftes senere|bekræftes senere|bekräftas senare|annonceres senere|annonseres senere|meddelas senare|meddelas|presenteras senare|afventer|tba\\b|tbc\\b|tbd\\b|nn\\b|n\\.n\\.|to be (?:announced|confirmed))"
                            + "|oplægsholder:\\s*n\\.?n\\b\\.?|v(?:/|ed|\\.)\\s*n\\.?n\\b\\.?|indbudte?\\s+(?:\\p{L}+-?\\s+og\\s+)?\\p{L}*minister\\w*|inviterede?\\s+\\p{L}*minister\\w*|(?:afventer|under|tbc|ej) (?:bekræftelse|afklaring|bekræftet)|under afklaring|navn følger|\\bt\\.?b\\.?[acd]\\b\\.?|to be (?:announced|confirmed)|bekräftas senare|ikke bekræftet|inviteret i samarbejde)[^,;]{0,40}");

    /// "– projektleder på Fremtidsprojektet: Klar til samtale"
    private static final Pattern EXPLAINS = Pattern.compile("\\s[–—-]\\s\\p{Ll}");

    private static final Pattern UNCLOSED = Pattern.compile("\\s\\([^()]*$");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s(?=\\S)");
    private static final int LONGEST_LINE = 240;

    private EntrySplit() {}

    static Titled of(String entry) {
        var bounded = entry.length() > LONGEST ? entry.substring(0, LONGEST) : entry;
        boolean toBeFound = TO_BE_FOUND.matcher(bounded).find();
        var bold = BOLD.matcher(bounded);
        if (bold.matches()) {
            var title = bold.group(1) == null ? bold.group(2) : bold.group(1);
            return marked(Clean.text(title), Clean.text(bold.group(3)), toBeFound);
        }
        int bar = bounded.indexOf('|');
        if (bar > 0) {
            return marked(
                    Clean.text(bounded.substring(0, bar)),
                    Clean.text(bounded.substring(bar + 1)),
                    toBeFound);
        }
        return unmarked(Clean.text(bounded), toBeFound);
    }

    /// The title's end is marked; what follows is people, an abstract or both.
    private static Titled marked(String title, String after, boolean toBeFound) {
        var split = unmarked(after, toBeFound);
        boolean people =
                !split.people().isEmpty()
                        && (startsWithPeople(after)
                                || LEAD.matcher(" " + split.title()).find()
                                || split.title().isBlank());
        if (people) {
            return new Titled(title, split.people(), toBeFound, split.rest());
        }
        var own = unmarked(title, toBeFound);
        var rest = toBeFound ? Clean.ends(TO_BE_FOUND.matcher(after).replaceAll(" ")) : after;
        return new Titled(own.title(), own.people(), toBeFound, rest);
    }

    private static boolean startsWithPeople(String text) {
        return PeoplePhrase.of(text, true).startsWithPerson();
    }

    private static Titled unmarked(String entry, boolean toBeFound) {
        if (toBeFound) {
            var title =
                    title(
                            TO_BE_FOUND.matcher(entry).replaceFirst(" ").replaceAll("\\s+", " ")
                                    + " ");
            var others = unmarked(UNCLOSED.matcher(title).replaceFirst(""), false);
            return new Titled(others.title(), others.people(), true, others.rest());
        }
        var phrase = PeoplePhrase.of(entry, false);
        if (phrase.lead().matches("(?iu)(?:panel|debat|samtal|interview|conversation|dialog).*")
                && phrase.opensWithPeople()) {
            var kind =
                    phrase.lead()
                            .replaceFirst(
                                    "(?iu)\\s(?:med|mellem|mellan|imellem|with|between|af)\\s*$|\\s*:\\s*$",
                                    "");
            return new Titled(Clean.ends(kind), phrase.mentions(), false, phrase.rest());
        }
        if (phrase.lead().isEmpty() && phrase.opensWithPeople()) {
            return leading(entry, phrase);
        }
        return EntryBy.of(entry).or(() -> EntryEnd.of(entry)).orElseGet(() -> trailing(entry));
    }

    private static Titled leading(String entry, PeoplePhrase phrase) {
        int colon = titleColon(entry);
        if (colon > 0) {
            var people = PeopleGrammar.read(entry.substring(0, colon));
            var title = Clean.ends(entry.substring(colon + 1));
            if (!people.isEmpty() && !title.isBlank()) {
                return new Titled(title, people, false, "");
            }
        }
        var people = phrase.mentions();
        var title =
                people.stream()
                        .map(mention -> mention.person().name())
                        .collect(Collectors.joining(", "));
        return new Titled(title, people, false, phrase.rest());
    }

    static boolean hasTitleAfterColon(String line) {
        return titleColon(line) > 0;
    }

    /// The colon after the people with a title behind it; -1 for none.
    static int titleMark(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 ? colon : titleDash(line);
    }

    private static int titleColon(String line) {
        int colon = line.indexOf(": ");
        boolean explains = colon > 0 && EXPLAINS.matcher(line.substring(0, colon)).find();
        return colon > 0 && line.length() > colon + 3 && !explains ? colon : titleDash(line);
    }

    /// The dash after the people with a title behind it: three words or more, or a quotation, and
    /// neither post nor body.
    private static int titleDash(String line) {
        var dash = DASH.matcher(line);
        if (!dash.find() || line.length() > LONGEST_LINE) {
            return -1;
        }
        var title = line.substring(dash.end());
        boolean quoted = "“”\"»«„".indexOf(title.charAt(0)) >= 0;
        boolean words =
                Character.isUpperCase(title.charAt(0))
                        && Words.tokens(title, 3).size() > 2
                        && !Token.of(title).stream()
                                .allMatch(token -> token.isCapital() || token.isPreposition());
        boolean posting =
                PostingGrammar.isPost(title)
                        || PostBelow.isBody(title)
                        || PeoplePhrase.of(title, false).opensWithPeople();
        return (quoted || words) && !posting ? dash.start() : -1;
    }

    /// People at the end of an entry without "v/": only what could hardly be anything else.
    private static Titled trailing(String entry) {
        var tokens = Token.of(entry);
        for (var name : new NameFinder(tokens, false).find()) {
            if (name.from() > 0
                    && !isObject(tokens, name.from())
                    && name.points() >= NameFinder.ENOUGH
                    && endsAnEntry(tokens, name)) {
                var before = entry.substring(0, tokens.get(name.from()).start());
                int start = postStart(before);
                var phrase = PeoplePhrase.of(entry.substring(start), true);
                if (phrase.startsWithPerson()) {
                    return new Titled(
                            title(before.substring(0, start)),
                            video(before, phrase.mentions()),
                            false,
                            phrase.rest());
                }
            }
        }
        return new Titled(Clean.ends(entry), List.of(), false, "");
    }

    /// "Spørgsmål til Eva Holm".
    private static boolean isObject(List<Token> tokens, int from) {
        var previous = tokens.get(from - 1);
        return previous.isPreposition() && !previous.isBy();
    }

    /// A comma with a post, a party or the entry's end follows the name, and no verb.
    private static boolean endsAnEntry(List<Token> tokens, NameFinder.Found name) {
        if (name.to() >= tokens.size()) {
            return true;
        }
        var next = tokens.get(name.to());
        boolean afterMark = !tokens.get(name.from() - 1).isWord();
        return (next.is(",") && name.points() >= NameFinder.SURE)
                || (next.is(",", "(") && afterMark);
    }

    /// Where the post before a name begins: after the last mark, or at a post's capital.
    private static int postStart(String before) {
        var tokens = Token.of(before);
        int post = tokens.size();
        for (int at = tokens.size() - 1; at >= 0 && at > tokens.size() - 8; at--) {
            var token = tokens.get(at);
            if (token.isWord() && Lexicon.isPost(token.text())) {
                post = at;
            } else if (!token.isAnd() && !token.text().endsWith("-") && !token.is(",")) {
                break;
            } else if (token.text().endsWith("-") && post < tokens.size()) {
                post = at;
            }
        }
        return post == tokens.size() ? before.length() : tokens.get(post).start();
    }

    static List<Mention> video(String before, List<Mention> people) {
        if (!before.toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*video\\p{L}* (?:fra|from|från) $")) {
            return people;
        }
        return people.stream()
                .map(mention ->
                        new Mention(mention.person().in(Capacity.VIDEO), mention.certainty()))
                .toList();
    }

    /// The title before the people, without the "Oplæg" that leads to them.
    static String title(String before) {
        var clean =
                Clean.ends(
                        before.replaceFirst("(?i)[\\s(]+(?:v/|v\\.|ved|fra|by|av|med)\\s*$", ""));
        var lead = LEAD.matcher(clean);
        boolean alone =
                clean.indexOf(' ') < 0
                        || clean.toLowerCase(java.util.Locale.ROOT)
                                .matches(".*\\b(?:og|and)\\s+\\S+$");
        return lead.find() && !alone ? Clean.ends(clean.substring(0, lead.start())) : clean;
    }
}
