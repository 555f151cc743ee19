package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what follows a name: posts first, then the body, divided by commas or by a preposition.
final class PostingGrammar {

    private static final Pattern PARTY = Pattern.compile(",?\\s*\\((\\p{L}[\\p{L} .-]{0,30})\\)");

    /// What a body's name does not go on with.
    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\s\\((?=\\p{Ll})[^()]*\\)$|\\s(?:"
                            + Presenter.VERBS
                            + "|på baggrund|i samarbejde|der|som)(?:[\\s,].*)?$");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}{4})[\\d*¹²³]$");
    private static final Pattern BRACKETED =
            Pattern.compile("([^()]{3,120}?)\\s?\\(([^()]{3,80})\\)?");
    private static final Pattern FROM =
            Pattern.compile("^(?:fra|from|från|om|ved|hos|i|med)\\s+(?=\\S)");

    /// "…, Canada, medlem af UNESCO’s panel": a membership after the body.
    private static final Pattern MORE_POSTS =
            Pattern.compile(
                    "(?<=\\p{L}{3},\\s.{3,200})(?:,|\\s/)\\s(?:[Mm]edlem|[Mm]ember|[Ll]edamot)\\s(?:af|of|av|i)\\s");

    private static final Cue MEMBER = Cue.of("medlem|member|ledamot");

    /// "begge Digtstyrelsen", "som er leder af".
    private static final Pattern BOTH =
            Pattern.compile(
                    "(^|,\\s)(?:(?:begge|alle|both|all|båda|alla)\\s(?:fra\\s|from\\s|från\\s)?|(?:som|der|who)\\s(?:er|is|är)\\s)");

    private PostingGrammar() {}

    /// @param tail what follows the name, up to the next person
    static Posting read(String tail) {
        var party = PARTY.matcher(tail);
        if (party.find() && Lexicon.isParty(party.group(1))) {
            var rest = tail.substring(0, party.start()) + tail.substring(party.end());
            return read(rest).of(party.group(1));
        }
        var clean =
                BOTH.matcher(FOOTNOTE.matcher(Clean.ends(tail)).replaceFirst("")).replaceAll("$1");
        if (clean.startsWith("(") && clean.indexOf(')') == clean.length() - 1) {
            clean = Clean.ends(clean.substring(1, clean.length() - 1));
        }
        return clean.isEmpty() ? Posting.NONE : parts(commaParts(unbracketed(clean)));
    }

    /// "konsulent (Nordby Kommune)"
    private static String unbracketed(String text) {
        var inner = BRACKETED.matcher(text);
        return inner.matches() && isPost(inner.group(1)) && Bodies.opens(inner.group(2))
                ? inner.group(1) + ", " + inner.group(2)
                : text;
    }

    private static Posting parts(List<String> parts) {
        int posts = 0;
        while (posts < parts.size() && isPost(parts.get(posts))) {
            posts++;
        }
        var rest = parts.subList(posts, parts.size());
        if (posts == 0) {
            return bodyOnly(parts);
        }
        return posted(parts.subList(0, posts), rest);
    }

    private static Posting bodyOnly(List<String> parts) {
        if (isUnknownPost(parts.getFirst())) {
            return posted(parts.subList(0, 1), parts.subList(1, parts.size()));
        }
        var first = PostSplit.bare(FROM.matcher(parts.getFirst()).replaceFirst(""));
        boolean stripped = !first.equals(parts.getFirst());
        var rest = parts.subList(1, parts.size());
        if (!stripped && isField(first) && !rest.isEmpty() && isPost(rest.getFirst())) {
            var posting = posted(rest.subList(0, 1), rest.subList(1, rest.size()));
            return posting.as(first + ", " + posting.role());
        }
        if (!stripped && isField(first)) {
            return new Posting(first, rest.isEmpty() ? null : body(rest), null);
        }
        if (Lexicon.isPlace(first)) {
            return rest.isEmpty() ? Posting.NONE : parts(rest);
        }
        var all = new ArrayList<>(rest);
        all.addFirst(first);
        return new Posting(null, body(all), null);
    }

    /// "forretningsfører i Ry Hallerne": a small word before a preposition and a name.
    private static boolean isUnknownPost(String part) {
        var tokens = Token.of(part);
        return tokens.size() > 2
                && !tokens.getFirst().isCapital()
                && tokens.getFirst().isWord()
                && !tokens.getFirst().isPreposition()
                && !Lexicon.isSmall(tokens.getFirst().text())
                && !Bodies.isBody(tokens.getFirst())
                && tokens.get(1).isPreposition()
                && tokens.get(2).isCapital();
    }

    /// Small letters throughout and no body: a profession that no list knows, or a speciality.
    private static boolean isField(String part) {
        return Token.of(part).stream()
                .noneMatch(token -> token.isCapital() || Bodies.isBody(token));
    }

    private static Posting posted(List<String> posts, List<String> rest) {
        if (!rest.isEmpty() && continuesField(posts.getLast(), rest.getFirst())) {
            var field = posts.getLast() + ", " + rest.getFirst();
            var others = new ArrayList<>(posts.subList(0, posts.size() - 1));
            others.add(field);
            return posted(others, rest.subList(1, rest.size()));
        }
        var last = PostSplit.of(posts.getLast());
        var before = String.join(", ", posts.subList(0, posts.size() - 1));
        var party = last.party();
        if (posts.size() > 1 && (last.organisation() == null || party != null || rest.isEmpty())) {
            var first = PostSplit.of(posts.getFirst());
            if (first.organisation() != null || first.party() != null) {
                return new Posting(String.join(", ", posts), first.organisation(), first.party());
            }
        }
        var all = before.isEmpty() ? posts.getLast() : before + ", " + posts.getLast();
        var body = rest.isEmpty() ? null : body(rest);
        if (body == null) {
            return new Posting(join(before, last.role()), placed(last, rest), party);
        }
        if (last.strong() && last.several()) {
            return new Posting(all + ", " + String.join(", ", rest), last.organisation(), party);
        }
        if (last.strong()) {
            return new Posting(
                    join(before, last.role()),
                    last.organisation() + ", " + String.join(", ", rest),
                    party);
        }
        return inField(all, rest, body).of(party);
    }

    /// "rådmand for miljø, kultur og sundhed": small words go on with what the post is for.
    private static boolean continuesField(String post, String next) {
        boolean field = post.contains(" for ") || post.contains(" för ");
        return field
                && Character.isLowerCase(next.charAt(0))
                && !Bodies.opens(post.substring(post.lastIndexOf(" f") + 5).strip())
                && !isPost(next)
                && next.split(" ").length < 6;
    }

    /// "Chef for Læring, Sundhed, Børn & Familier i Hedensted Kommune": the commas are in the
    /// field.
    private static Posting inField(String role, List<String> rest, String body) {
        if (Bodies.opens(rest.getFirst()) || Bodies.opens(rest.getLast())) {
            return new Posting(role, body, null);
        }
        var inner = PostSplit.inner(rest.getLast());
        if (inner == null) {
            return new Posting(role, body, null);
        }
        var whole = role + ", " + String.join(", ", rest);
        var field =
                whole.substring(0, whole.length() - inner.length())
                        .replaceFirst("\\s(?:i|ved|på|of|at|in|af)(?: the)?\\s*$", "");
        return new Posting(Clean.ends(field), inner, null);
    }

    private static @Nullable String body(List<String> parts) {
        var body =
                FROM.matcher(Clean.ends(String.join(", ", parts)))
                        .replaceFirst("")
                        .transform(text -> ASIDE.matcher(text).replaceFirst(""));
        boolean placesOnly = parts.stream().map(Clean::ends).allMatch(Lexicon::isPlace);
        return placesOnly || body.isEmpty() ? null : body;
    }

    /// "Stiftelsen Nordlys, Norge".
    private static @Nullable String placed(PostSplit last, List<String> places) {
        if (last.organisation() == null || places.isEmpty()) {
            return last.organisation();
        }
        return last.organisation() + ", " + String.join(", ", places);
    }

    private static String join(String before, @Nullable String last) {
        return before.isEmpty() ? String.valueOf(last) : before + ", " + last;
    }

    /// A post stands among the first words and before any preposition.
    static boolean isPost(String part) {
        int seen = 0;
        for (var token : Token.of(part)) {
            if (token.isWord() && Lexicon.isPost(token.text())) {
                return true;
            }
            if (++seen > 6
                    || token.isPreposition()
                    || token.isBy()
                    || token.is("fra", "from", "från", "med", "with")) {
                return false;
            }
        }
        return false;
    }

    /// Divided at commas and semicolons outside parentheses and quotes.
    static List<String> commaParts(String text) {
        var more = MORE_POSTS.matcher(text);
        if (MEMBER.isIn(text) && more.find()) {
            return commaParts(text.substring(0, more.start()));
        }
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pair = c == ',' && at > 0 && text.charAt(at - 1) == '-';
            if (c == '(' || (c == '“' && depth == 0) || c == '„') {
                depth++;
            } else if (c == ')' || ((c == '”' || c == '“') && depth > 0)) {
                depth = Math.max(0, depth - 1);
            } else if (c == ',' && depth == 0 && !pair) {
                add(parts, text.substring(start, at));
                start = at + 1;
            }
        }
        add(parts, text.substring(start));
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static void add(List<String> parts, String part) {
        var clean = Clean.ends(part);
        if (!clean.isEmpty()) {
            parts.add(clean);
        }
    }
}
