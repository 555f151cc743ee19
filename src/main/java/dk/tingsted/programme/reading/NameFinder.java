package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds names of persons among words by their shape and by what stands around them. Each feature
/// adds or takes points; [#ENOUGH] make a name.
///
/// ```text
/// +3 a known given name first         +3 a post follows, or stands right before
/// +3 a party follows                  +2 first in a text about people, or after "v/"
/// +2 after "og" and another name      +1 ends the entry: comma, "og", full stop
/// +1 -sen, -sson, -gaard last         +1 an initial
/// +1 a field and a body follow
/// -3 the first word is a genitive     -4 the first word is a town or a land
/// ```
final class NameFinder {

    static final int ENOUGH = 3;
    static final int SURE = 5;
    private static final int MOST_WORDS = 5;
    private static final int POST_WITHIN = 5;
    private static final int POST_BEFORE = 12;
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    ".{2,}(?:sen|sson|søn|gaard|gård|strup|bjerg|lund|holm|berg|dal|mann|qvist|kvist|dóttir|dottir)");
    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "van", "de", "da", "del", "der", "den", "af", "la", "le", "bin", "al",
                    "el", "di", "du", "dos", "ter", "zu");

    private final List<Token> tokens;
    private final boolean aboutPeople;

    NameFinder(List<Token> tokens, boolean aboutPeople) {
        this.tokens = tokens;
        this.aboutPeople = aboutPeople;
    }

    /// A name among tokens.
    ///
    /// @param from its first token, `to` the token after its last
    record Found(int from, int to, int points) {}

    List<Found> find() {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < tokens.size()) {
            int end = startsName(at) ? runEnd(at) : at;
            var name = name(at, end, found);
            if (name.points() >= ENOUGH) {
                found.add(name);
            }
            at = Math.max(at + 1, name.points() >= ENOUGH ? name.to() : end);
        }
        return found;
    }

    private Found name(int from, int end, List<Found> before) {
        if (end == from) {
            return new Found(from, end, 0);
        }
        int start = givenStart(from, end);
        int to = lastWord(start, end);
        if (words(start, to) < 2) {
            return new Found(start, to, 0);
        }
        return new Found(start, to, points(start, to, before));
    }

    /// A run that is no list slot may have swallowed a body before the name: "SIND Midtjylland
    /// Stefan Hermann".
    private int givenStart(int from, int end) {
        if (isGiven(from) || (isSlot(from) && !Lexicon.isPlace(text(from)))) {
            return from;
        }
        for (int at = from + 1; at < end - 1; at++) {
            if (isGiven(at)) {
                return at;
            }
        }
        return from;
    }

    private int lastWord(int from, int end) {
        int to = from;
        int words = 0;
        for (int at = from; at < end && words < MOST_WORDS; at++) {
            if (isNameWord(at)) {
                words++;
                to = at + 1;
            }
        }
        return to;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += isNameWord(at) ? 1 : 0;
        }
        return words;
    }

    private int points(int from, int to, List<Found> before) {
        boolean given = isGiven(from);
        var last = text(to - 1);
        return (given ? 3 : 0)
                + (!given && isGenitive(text(from)) && !postAfterComma(to) ? -3 : 0)
                + (!given && Lexicon.isPlace(text(from)) ? -4 : 0)
                + (!given && Lexicon.isPlace(last) && !isPostBefore(from) ? -2 : 0)
                + (isPatronymic(last) ? 1 : 0)
                + (hasInitial(from, to) ? 1 : 0)
                + slotPoints(from, before)
                + postPoints(from, to, before)
                + (partyFollows(to) ? 3 : 0)
                + (fieldFollows(from, to) ? 1 : 0)
                + (endsEntry(to) ? 1 : 0);
    }

    private boolean postAfterComma(int to) {
        return to < tokens.size() && tokens.get(to).is(",") && postFollows(to);
    }

    /// "Nadeem Farouqi, accessibility lead, Inclusive Denmark": what he does, in small letters, and
    /// where.
    private boolean fieldFollows(int from, int to) {
        if (from > 0 || to >= tokens.size() || !tokens.get(to).is(",")) {
            return false;
        }
        int at = to + 1;
        while (at < tokens.size() && isField(at)) {
            at++;
        }
        boolean some = at > to + 1 && at < to + POST_WITHIN;
        return some
                && at + 1 < tokens.size()
                && tokens.get(at).is(",")
                && tokens.get(at + 1).isCapital();
    }

    private boolean isField(int at) {
        var token = tokens.get(at);
        return token.isWord() && !token.isCapital() && !Lexicon.isSmall(token.text());
    }

    private int slotPoints(int from, List<Found> before) {
        if (from == 0) {
            return aboutPeople ? 2 : 1;
        }
        var previous = tokens.get(from - 1);
        if (previous.isBy() || (previous.is("fra", "from", "från") && before.isEmpty())) {
            return aboutPeople || previous.isBy() ? 2 : 1;
        }
        boolean list = previous.isAnd() || previous.isSeparator();
        boolean afterName = !before.isEmpty() && before.getLast().to() == from - 1;
        if (list && afterName) {
            return 2;
        }
        if (previous.isPreposition() && !isGiven(from)) {
            return -4;
        }
        return list || previous.is(",", ":", "(") || isPostAt(from - 1) ? 0 : -1;
    }

    private int postPoints(int from, int to, List<Found> before) {
        if (postFollows(to) || endsPosted(from, to, before)) {
            return 3;
        }
        if (from == 0 || !isPostBefore(from)) {
            return 0;
        }
        return ownedByEarlier(from, before) ? 1 : 3;
    }

    /// "Leder for Havneudvalget, NN": the post opens the entry and the name ends it.
    private boolean endsPosted(int from, int to, List<Found> before) {
        return before.isEmpty()
                && from > 1
                && from < POST_BEFORE
                && to == tokens.size()
                && tokens.get(from - 1).is(",")
                && isPostAt(0);
    }

    private boolean isPostBefore(int from) {
        return (from > 0 && isPostAt(from - 1))
                || (from > 1 && tokens.get(from - 1).is(",") && isPostAt(from - 2));
    }

    /// "Jan Hansen, direktør Nordisk Vækst": the post is Jan Hansen's.
    private boolean ownedByEarlier(int from, List<Found> before) {
        if (before.isEmpty()) {
            return false;
        }
        if (tokens.get(before.getLast().to()).isAnd()) {
            return false;
        }
        for (int at = from - 1; at > before.getLast().to(); at--) {
            boolean parted = tokens.get(at).isAnd() && tokens.get(at - 1).is(")");
            if (parted || tokens.get(at).isSeparator()) {
                return false;
            }
        }
        return true;
    }

    private boolean postFollows(int to) {
        int at = to < tokens.size() && tokens.get(to).is(",", "–", "-", "(") ? to + 1 : to;
        if (at < tokens.size() && tokens.get(at).isAnd()) {
            return false;
        }
        for (int seen = 0; seen < POST_WITHIN && at < tokens.size(); seen++, at++) {
            var token = tokens.get(at);
            if (isPostAt(at)) {
                return true;
            }
            if (!token.isWord()
                    || token.isPreposition()
                    || (Lexicon.isSmall(token.text()) && !token.isAnd())) {
                return false;
            }
        }
        return false;
    }

    private boolean partyFollows(int to) {
        int at = to < tokens.size() && tokens.get(to).is(",") ? to + 1 : to;
        return at + 2 < tokens.size()
                && tokens.get(at).is("(")
                && Lexicon.isParty(tokens.get(at + 1).text())
                && tokens.get(at + 2).is(")");
    }

    private boolean endsEntry(int to) {
        if (to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        return next.is(",", ".", ":", "(", "fra", "from", "från")
                || next.isSeparator()
                || (next.isAnd()
                        && to + 2 < tokens.size()
                        && isNameWord(to + 1)
                        && isNameWord(to + 2));
    }

    private boolean isSlot(int at) {
        if (at == 0) {
            return true;
        }
        var previous = tokens.get(at - 1);
        return previous.isBy()
                || previous.isAnd()
                || previous.isSeparator()
                || isPostAt(at - 1)
                || previous.is(",", ":");
    }

    private boolean startsName(int at) {
        return isNameWord(at) && (at == 0 || !isNameWord(at - 1) || isPostAt(at - 1));
    }

    private int runEnd(int from) {
        int at = from + 1;
        while (at < tokens.size() && continues(at)) {
            at++;
        }
        return at;
    }

    private boolean continues(int at) {
        if (isNameWord(at)) {
            return true;
        }
        boolean particle = PARTICLES.contains(text(at));
        return particle
                && at + 1 < tokens.size()
                && (isNameWord(at + 1)
                        || (PARTICLES.contains(text(at + 1))
                                && at + 2 < tokens.size()
                                && isNameWord(at + 2)));
    }

    /// A capital and a small letter, or an initial, and neither post, body nor sentence opener.
    private boolean isNameWord(int at) {
        var word = text(at);
        if (!Character.isUpperCase(word.charAt(0)) || word.endsWith("-") || !isLetters(word)) {
            return false;
        }
        boolean initial = word.length() == 2 && word.endsWith(".");
        if (initial || isGiven(at)) {
            return true;
        }
        if (isCapitals(at)) {
            return isSurnameInCapitals(at);
        }
        return word.chars().anyMatch(Character::isLowerCase)
                && !Lexicon.isPost(word)
                && !Lexicon.isBody(word)
                && !Lexicon.isUnit(word)
                && !Lexicon.isSmall(word);
    }

    private boolean isCapitals(int at) {
        return text(at).length() > 2
                && text(at).chars().noneMatch(Character::isLowerCase)
                && isLetters(text(at));
    }

    /// "Peter KURZ, Mayor": after one name, or after given names only.
    private boolean isSurnameInCapitals(int at) {
        int from = at;
        while (from > 0 && isCapitals(from - 1)) {
            from--;
        }
        int first = from;
        boolean given = true;
        while (first > 0 && isMixed(first - 1)) {
            first--;
            given = given && isGiven(first);
        }
        boolean named =
                first < from && (given || (first == 0 && (from == 1 || postAfterComma(at + 1))));
        int to = at + 1;
        while (to < tokens.size() && isCapitals(to)) {
            to++;
        }
        return named && (to == tokens.size() || tokens.get(to).is(",", "(", ":", "–", "-"));
    }

    private boolean isMixed(int at) {
        var word = text(at);
        return tokens.get(at).isWord()
                && tokens.get(at).isCapital()
                && word.chars().anyMatch(Character::isLowerCase)
                && !isPostAt(at)
                && !Lexicon.isBody(word)
                && !Lexicon.isSmall(word);
    }

    private static boolean isLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (!Character.isLetter(c) && "-‐‑'’.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isGiven(int at) {
        return Lexicon.isGivenName(text(at));
    }

    private boolean isPostAt(int at) {
        return tokens.get(at).isWord()
                && Lexicon.isPost(text(at))
                && !Lexicon.isGivenName(text(at));
    }

    private static boolean isGenitive(String word) {
        return word.length() > 3 && word.endsWith("s");
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    private boolean hasInitial(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text(at).length() == 2 && text(at).endsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String text(int at) {
        return tokens.get(at).text();
    }
}
