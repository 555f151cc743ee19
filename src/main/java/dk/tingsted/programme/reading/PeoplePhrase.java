package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A phrase with the names found in it, from which the persons are read.
///
/// @param lead the "Oplæg ved" taken off its beginning; mostly empty
/// @param end the token after the last that is about people; prose follows
record PeoplePhrase(
        String lead, String text, List<Token> tokens, List<NameFinder.Found> names, int end) {

    private static final int LONGEST = 3000;
    private static final int LONGEST_TAIL = 600;
    private static final int LONGEST_BODY = 60;
    private static final int BACK = 16;
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "(?iu)(?:\\b(?:his|her|hans|hendes)\\s)?\\b(?:excellen\\p{L}+|h\\.e\\.|hon\\.|mrs?\\b\\.?|ms\\b\\.?)\\s{0,2}");
    private static final Pattern LEADS =
            Pattern.compile(
                    "konferencier|ordstyrer|moderator|konferansier|debatt?leder|samtaleleder|samtalsledare|møteleder|mødeleder");
    private static final Pattern EXPLAINS = Pattern.compile("\\s[–—-]\\s(?=\\p{Ll})");

    /// What is said of a person besides post and body: a colon, a verb, a clause.
    private static final Pattern MORE =
            Pattern.compile(
                    ":|,\\s+(?:og\\s+(?=\\p{Ll})|"
                            + Presenter.VERBS
                            + "\\b|(?:om\\s(?:de|den|det|hvordan|hvad|hvorfor|at|en|et|sine?|sit|egne)\\b|about|hvor|(?:som|der|who)(?!\\s(?:er|is|är)\\b)|byder|ønsker)\\s)");

    /// "Borgmester NN (A) taler om …"
    private static final Pattern STARTS_SAYING =
            Pattern.compile("^\\s*(\\([^()]{1,14}\\))?\\s*" + Presenter.VERBS + "\\b");

    private static final Pattern TALKS_WITH =
            Pattern.compile("\\s(?:i samtale|i dialog|i samtal|in conversation) (?:med|with)\\s");
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\p{L}{4}[.?!] \\p{Lu}|[A-Z]{3}\\. \\p{Lu}");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[-–—•·,;:\\s]+");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

    static PeoplePhrase of(String phrase, boolean aboutPeople) {
        var cut = phrase.length() > LONGEST ? phrase.substring(0, LONGEST) : phrase;
        var clean = TALKS_WITH.matcher(Clean.text(cut)).replaceAll(" og ");
        var labelled = Lead.off(clean);
        var lead = clean.substring(0, clean.length() - labelled.length());
        boolean announced = aboutPeople || !lead.isEmpty();
        var text = Clean.dotted(MARKS_BEFORE.matcher(labelled).replaceFirst(""));
        var tokens = Token.of(text);
        var found = new NameFinder(tokens, announced).find();
        if (found.isEmpty()) {
            return new PeoplePhrase(lead, text, tokens, found, 0);
        }
        int end = Prose.start(tokens, found.getFirst().to());
        var names = found.stream().filter(name -> name.to() <= end).toList();
        return new PeoplePhrase(lead, text, tokens, names, end);
    }

    /// The phrase begins with a name, or with a post and a name.
    boolean startsWithPerson() {
        if (names.isEmpty()) {
            return false;
        }
        int first = names.getFirst().from();
        return first == 0
                || (first == 1 && isUnknownPost(0, before(0)) && !isDefinite(before(0)))
                || (PostingGrammar.isPost(before(0)) && postBeforeName() && !isAfterTitle())
                || bodyBefore() > 0;
    }

    /// "Musik og demens, musikterapeut NN"
    private boolean isAfterTitle() {
        var pre = before(0);
        int comma = pre.indexOf(',');
        var first = comma < 0 ? "" : pre.substring(0, comma);
        return Character.isUpperCase(pre.charAt(0))
                && (first.contains(" og ") || first.contains(" i ") || first.contains(" på "))
                && !PostingGrammar.isPost(first)
                && !Bodies.opens(first)
                && !PostBelow.isBody(first);
    }

    /// The phrase begins with a person, and no verb makes a sentence of it.
    boolean opensWithPeople() {
        if (!startsWithPerson()) {
            return false;
        }
        var tail = tail(0).strip();
        return Clean.ends(tail).isEmpty()
                || !Character.isLowerCase(tail.charAt(0))
                || PostingGrammar.isPost(tail)
                || tail.matches(
                        "(?s)(?:(?:fra|from|från|og|samt|and|och|ved|on behalf)\\s.*|i\\s\\p{Lu}.*)");
    }

    /// "Nordby Kommune, leder NN": where the body ends; 0 where none stands first.
    private int bodyBefore() {
        var pre = before(0);
        int comma = pre.indexOf(',');
        var body = comma < 0 ? pre : pre.substring(0, comma);
        boolean apart =
                comma > 0 || (names.getFirst().from() > 0 && isComma(names.getFirst().from() - 1));
        var post = comma < 0 ? "" : Clean.ends(pre.substring(comma));
        boolean stands =
                apart
                        && Bodies.opens(body)
                        && !PostingGrammar.isPost(body)
                        && (post.isEmpty() || PostingGrammar.isPost(post))
                        && names.getFirst().points() >= NameFinder.ENOUGH;
        return stands && body.length() < LONGEST_BODY ? body.length() : 0;
    }

    private boolean isComma(int at) {
        return tokens.get(at).is(",");
    }

    private boolean postBeforeName() {
        var pre = before(0);
        return pre.length() < 90
                && !SENTENCE_END.matcher(pre).find()
                && (!Lexicon.isSmall(tokens.getFirst().text()) || isPost(0))
                && !pre.contains(":")
                && !pre.contains("(")
                && !DASH.matcher(pre).find();
    }

    /// What follows the people.
    String rest() {
        return end < tokens.size() ? text.substring(tokens.get(end).start()).strip() : "";
    }

    List<Mention> mentions() {
        var postings = new ArrayList<Posting>();
        for (int at = 0; at < names.size(); at++) {
            postings.add(posting(at));
        }
        var shared = Sharing.of(this, postings);
        var mentions = new ArrayList<Mention>();
        for (int at = 0; at < names.size(); at++) {
            mentions.add(mention(names.get(at), shared.get(at)));
        }
        return mentions;
    }

    private Mention mention(NameFinder.Found name, Posting posting) {
        var certainty =
                name.points() >= NameFinder.SURE ? Trace.Certainty.SURE : Trace.Certainty.UNSURE;
        var person =
                new Participation(
                        name(name),
                        posting.role(),
                        posting.organisation(),
                        posting.party(),
                        capacity(posting));
        return new Mention(person, certainty);
    }

    private Capacity capacity(Posting posting) {
        var announced = Lead.capacity(lead);
        if (announced != null) {
            return announced;
        }
        var role = String.valueOf(posting.role()).toLowerCase(Locale.ROOT);
        if (role.startsWith("facilitator")
                || role.startsWith("fasilitator")
                || role.startsWith("tovholder")) {
            return Capacity.FACILITATOR;
        }
        return LEADS.matcher(role).lookingAt() ? Capacity.MODERATOR : Capacity.SPEAKER;
    }

    private String name(NameFinder.Found name) {
        return text.substring(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end());
    }

    private Posting posting(int at) {
        var after = PostingGrammar.read(tail(at));
        var before = Clean.ends(HONORIFIC.matcher(before(at)).replaceAll(""));
        int bodyEnds = at == 0 ? bodyBefore() : 0;
        if (bodyEnds > 0) {
            var pre = before(0);
            var body = Clean.ends(pre.substring(0, bodyEnds));
            var post =
                    Clean.ends(HONORIFIC.matcher(pre.substring(bodyEnds)).replaceAll(""))
                            .replaceFirst("^(?:deres|vores|hans|hendes) ", "");
            var own = after.organisation() == null ? after.at(body) : after;
            var role = after.role() == null ? post : post + ", " + after.role();
            return post.isEmpty() ? own : own.as(role);
        }
        if (at == 0
                && before.indexOf(',') > 0
                && !PostingGrammar.isPost(before.substring(0, before.indexOf(',')))) {
            before =
                    before.substring(before.lastIndexOf(',') + 1)
                            .strip()
                            .replaceFirst("^(?:deres|vores|hans|hendes) ", "");
        }
        boolean doctor = after.role() == null && (before.equals("Dr.") || before.equals("Dr"));
        if (before.isEmpty() || doctor || Lexicon.isHonorific(before)) {
            return after;
        }
        if (endsWithBy(at)) {
            return after.organisation() == null
                    ? after.at(PostingGrammar.read(body(before)).organisation())
                    : after;
        }
        boolean post = PostingGrammar.isPost(before) || isUnknownPost(at, before);
        return post ? posted(before, after) : after;
    }

    /// "v/ glaspuster Eva Holm": one small word right before the name.
    private boolean isUnknownPost(int at, String before) {
        var words = Token.of(before);
        return words.size() == 1
                && before.length() > 2
                && Character.isLowerCase(before.charAt(0))
                && !Lexicon.isSmall(before)
                && !words.getFirst().isPreposition()
                && names.get(at).points() >= NameFinder.ENOUGH;
    }

    /// "formandskabet" is a body, "glaspuster" a post.
    private static boolean isDefinite(String word) {
        return word.endsWith("et") || word.endsWith("en") || word.endsWith("ne");
    }

    /// "Medlem af Udvalget (S) Pernille Holm", "Direktør, Friluftsfonden Jan Holm".
    private static Posting posted(String before, Posting after) {
        var stated = PostingGrammar.read(before);
        var role = after.role() == null ? before : before + ", " + after.role();
        if (after.organisation() != null) {
            return after.as(role).of(after.party() == null ? stated.party() : after.party());
        }
        return new Posting(
                after.role() == null ? stated.role() : role,
                stated.organisation(),
                after.party() == null ? stated.party() : after.party());
    }

    private static String body(String before) {
        int from = before.lastIndexOf(" fra ");
        return from < 0 ? before : before.substring(from + 1);
    }

    /// "Nordhus v/ Eva Holm": the body stands before its people.
    boolean endsWithBy(int at) {
        int from = names.get(at).from();
        return from > 0 && tokens.get(from - 1).isBy();
    }

    /// What stands before the name and belongs to it: a post, or a body and "v/".
    String before(int at) {
        int slot = slot(at);
        int from = names.get(at).from();
        while (from > slot && tokens.get(from - 1).isBy()) {
            from--;
        }
        return from <= slot
                ? ""
                : text.substring(tokens.get(slot).start(), tokens.get(from - 1).end());
    }

    /// What follows the name, up to where the next person begins or prose does.
    String tail(int at) {
        int from = names.get(at).to();
        int to = at + 1 < names.size() ? slot(at + 1) : end;
        if (from >= to) {
            return "";
        }
        int start = tokens.get(from).start();
        var tail = text.substring(start, Math.min(tokens.get(to - 1).end(), start + LONGEST_TAIL));
        return withoutExplanation(tail);
    }

    /// "– projektleder på …": what the person also does.
    private static String withoutExplanation(String tail) {
        var said = STARTS_SAYING.matcher(tail);
        if (said.find()) {
            return said.group(1) == null ? "" : said.group(1);
        }
        var dash = EXPLAINS.matcher(tail);
        var cut = dash.find() ? tail.substring(0, dash.start()) : tail;
        var more = MORE.matcher(cut);
        return more.find() ? cut.substring(0, more.start()) : cut;
    }

    /// The token at which the person begins, the post before the name included.
    private int slot(int at) {
        int name = names.get(at).from();
        if (at == 0) {
            return 0;
        }
        if (isJoinedPost(at)) {
            return name - 1;
        }
        int floor = Math.max(names.get(at - 1).to(), name - BACK);
        int post = -1;
        boolean adjacent = isPost(name - 1);
        boolean by = name > floor && tokens.get(name - 1).isBy();
        for (int back = name - 1; back >= floor; back--) {
            var token = tokens.get(back);
            boolean pair =
                    token.isAnd()
                            && back > 0
                            && (tokens.get(back - 1).text().endsWith("-")
                                    || (post == back + 1 && isPost(back - 1)));
            if (back == name - 1 && token.is(",") && postAfterAnd(at) > 0) {
                return postAfterAnd(at);
            }
            if (!pair
                    && (token.isAnd()
                            || token.isSeparator()
                            || (token.is(",") && (post < 0 || adjacent || by)))) {
                return post >= 0 || by ? back + 1 : name;
            }
            post = isPost(back) ? back : post;
        }
        return adjacent ? firstOfPost(name - 1) : name;
    }

    /// "NN og glaspuster NN": a post that no list has.
    private boolean isJoinedPost(int at) {
        int name = names.get(at).from();
        return name - 2 >= names.get(at - 1).to()
                && tokens.get(name - 2).isAnd()
                && tokens.get(name - 1).isWord()
                && !isPost(name - 1)
                && !isDefinite(tokens.get(name - 1).text())
                && isUnknownPost(at, tokens.get(name - 1).text());
    }

    /// "NN og formand for KTC, NN": where the second's post begins; 0 where none does.
    private int postAfterAnd(int at) {
        int and = names.get(at - 1).to();
        int comma = names.get(at).from() - 1;
        boolean joined = and < comma && tokens.get(and).isAnd();
        boolean whole =
                joined && tokens.subList(and, comma).stream().noneMatch(token -> token.is(","));
        return whole && (isPost(and + 1) || isPost(and + 2)) ? and + 1 : 0;
    }

    /// Small words before a post are its adjectives: "pædagogisk konsulent".
    private int firstOfPost(int post) {
        int at = post;
        while (at > 0
                && tokens.get(at - 1).isWord()
                && !tokens.get(at - 1).isCapital()
                && !Bodies.isBody(tokens.get(at - 1))
                && !tokens.get(at - 1).isPreposition()) {
            at--;
        }
        return at;
    }

    private boolean isPost(int at) {
        return at >= 0 && tokens.get(at).isWord() && Lexicon.isPost(tokens.get(at).text());
    }

    /// Whether "og" stands between this person and the one before.
    boolean andBefore(int at) {
        return tokens.subList(names.get(at - 1).to(), names.get(at).from()).stream()
                .anyMatch(Token::isAnd);
    }

    /// Whether "og" or a comma joins this person to the next, and no slash or semicolon.
    boolean joinsNext(int at) {
        if (at + 1 >= names.size()) {
            return false;
        }
        return tokens.subList(names.get(at).to(), names.get(at + 1).from()).stream()
                .noneMatch(Token::isSeparator);
    }
}
