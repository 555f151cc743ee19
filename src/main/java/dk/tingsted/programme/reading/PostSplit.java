package dk.tingsted.programme.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A post divided from the body it is held in: "direktør i Crecea", "Rektor Københavns
/// Professionshøjskole".
///
/// @param strong a body's word stands in the organisation, it is not only a proper name
/// @param several two posts with a body each; the role then keeps the whole text
record PostSplit(
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String party,
        boolean strong,
        boolean several) {

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:den|det|the|der|dem|de)\\s+(?:\\p{Ll}+\\s+)?(?=\\p{Lu})");

    private static final Pattern FROM = Pattern.compile("\\s(?:fra|from|från|v\\.|v/|ved|vid)$");

    private static final Pattern COUNCIL =
            Pattern.compile(
                    "(?iu)(?:borgmester|borgmästare|ordfører|kommunalråd|byråd\\p{L}*|mayor|kommunestyre\\p{L}*|kommunpolitiker|councillor)$");

    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?:\\s\\p{Lu}[\\p{Ll}-]+)?");

    static PostSplit of(String part) {
        var tokens = Token.of(part);
        int head = headEnd(tokens);
        int second = secondPost(tokens, head);
        if (head >= tokens.size()) {
            return alone(part);
        }
        if (second > 0) {
            return several(part, tokens, head, second);
        }
        return one(part, tokens, head);
    }

    private static PostSplit alone(String part) {
        return new PostSplit(part, null, null, false, false);
    }

    private static PostSplit several(String part, List<Token> tokens, int head, int second) {
        var first = part.substring(0, tokens.get(second).start()).strip();
        var rest = part.substring(tokens.get(second).end()).strip();
        var held = one(first, Token.of(first), head);
        boolean member = tokens.getFirst().is("medlem", "member", "ledamot");
        var other = of(rest);
        if (member || (held.organisation() == null && held.party() == null && other.strong())) {
            boolean closes = other.organisation() != null && part.endsWith(other.organisation());
            return new PostSplit(
                    closes ? first + " og " + other.role() : part,
                    other.organisation(),
                    held.party(),
                    other.strong(),
                    true);
        }
        return new PostSplit(part, held.organisation(), held.party(), held.strong(), true);
    }

    private static PostSplit one(String part, List<Token> tokens, int head) {
        if (head >= tokens.size()) {
            return alone(part);
        }
        boolean preposition = tokens.get(head).isPreposition();
        if (tokens.get(head).is("on", "under", "inden", "til")) {
            return alone(part);
        }
        int from = preposition ? head + 1 : bodyStart(tokens, head);
        if (from >= tokens.size()) {
            return alone(part);
        }
        var role = part.substring(0, tokens.get(preposition ? head : from).start()).strip();
        return divided(part, role, part.substring(tokens.get(from).start()), preposition);
    }

    private static PostSplit divided(
            String part, String before, String object, boolean preposition) {
        var body = ARTICLE.matcher(object).replaceFirst("");
        var role = FROM.matcher(before).replaceFirst("");
        if (Lexicon.isParty(body)) {
            return new PostSplit(part, null, body, false, false);
        }
        if (Bodies.opens(body)) {
            return new PostSplit(role, body, null, true, false);
        }
        var inner = inner(body);
        if (inner != null) {
            var outer =
                    part.substring(0, part.length() - inner.length())
                            .replaceFirst("\\s+\\S+\\s*$", "");
            return new PostSplit(outer, inner, null, false, false);
        }
        if (Lexicon.isPlace(body) || (preposition && isTown(role, body))) {
            return alone(role.equals(before) ? part : role);
        }
        if (!Bodies.isProper(body) || isFieldOf(role, body, preposition)) {
            return alone(part);
        }
        return new PostSplit(role, body, null, false, false);
    }

    /// "ordfører i Stange": the town whose council it is.
    private static boolean isTown(String role, String body) {
        return COUNCIL.matcher(role).find() && TOWN.matcher(body).matches();
    }

    static String bare(String body) {
        return ARTICLE.matcher(body).replaceFirst("");
    }

    /// "chef for Handicap og Psykiatri": what one is chief of, not where.
    private static boolean isFieldOf(String role, String body, boolean preposition) {
        return preposition && body.matches(".*\\s(?:og|and|&|och)\\s.*") && !role.isEmpty();
    }

    /// The body after a later preposition: "Familier i Hedensted Kommune".
    static @Nullable String inner(String text) {
        var tokens = Token.of(text);
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).isPreposition()) {
                var object =
                        ARTICLE.matcher(text.substring(tokens.get(at + 1).start()))
                                .replaceFirst("");
                if (Bodies.opens(object)) {
                    return object;
                }
            }
        }
        return null;
    }

    /// Past the posts and the "og" between them.
    private static int headEnd(List<Token> tokens) {
        int end = 0;
        for (int at = 0; at < tokens.size() && at < end + 5; at++) {
            var token = tokens.get(at);
            if (isPost(token) || (end > 0 && isRank(token))) {
                end = at + 1;
            } else if (token.isPreposition()
                    || (end > 0 && !token.isAnd() && !isAdjective(token, tokens, at))) {
                break;
            }
        }
        return Math.max(end, 1);
    }

    /// "professor MSO": a rank, and no body.
    private static boolean isRank(Token token) {
        return token.is("MSO", "emeritus", "emerita", "ph.d.", "PhD", "MD");
    }

    private static boolean isAdjective(Token token, List<Token> tokens, int at) {
        return !token.isCapital() && at > 0 && tokens.get(at - 1).isAnd();
    }

    /// The "og" before another post that has an object of its own; 0 for none.
    private static int secondPost(List<Token> tokens, int head) {
        for (int at = head + 1; at < tokens.size(); at++) {
            if (tokens.get(at).isAnd() && postWithin(tokens, at + 1)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean postWithin(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at < from + 4; at++) {
            if (isPost(tokens.get(at))) {
                return true;
            }
            if (tokens.get(at).isPreposition()) {
                return false;
            }
        }
        return false;
    }

    /// "vicedirektør socialområdet Region Midtjylland": past the small words.
    private static int bodyStart(List<Token> tokens, int head) {
        int at = head;
        while (at < tokens.size()
                && !tokens.get(at).isCapital()
                && !Bodies.isBody(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPost(Token token) {
        return token.isWord() && Lexicon.isPost(token.text());
    }
}
