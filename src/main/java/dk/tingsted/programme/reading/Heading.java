package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The event's title and subtitle, from what stands above the invitation. A heading that only says
/// "Program til …" gives the title when there is no other.
///
/// @param lines the lines of title and subtitle
record Heading(@Nullable String title, @Nullable String subtitle, int line, List<Integer> lines) {

    private static final Heading NONE = new Heading(null, null, 0, List.of());
    private static final int LOOK = 30;
    private static final int LONGEST = 220;
    private static final Pattern PROGRAMME =
            Pattern.compile(
                    "(?iu)^(?:(?:foreløbigt?|endeligt?|udkast til|draft|preliminary|final|detaljeret|preliminært|foreløpig|preliminärt)\\s+)?(?:program(?:me|met)?|agenda|dagsorden|invitation|invitasjon|inbjudan|tid og sted|kjøreplan)\\b"
                            + "(?:\\s+(?:til|till|for|för|to|of work|dag \\d)\\b)?[\\s:|–-]*(.*)$");
    private static final Pattern KICKER =
            Pattern.compile(
                    "(?iu)^(?:ny |nytt |vi |du |i )?(?:velkommen|välkommen|välkomna|velkomst|se|læs|tilmeld|klik|download|find|hent|watch|read|click|register|temakonferanse|indkaldelse|forside|arrangerer|inviterer|invitation|kære|kjære|hej|hi|dear|to|fra|from|emne|subject|til|dato|om|i|på|og|med)\\b.{0,90}$"
                            + "|^(?:konferencens|dagens|mødets|seminarets|topmødets|konferansens|konferensens) (?:moderator|ordstyrer|konferencier|vært|mødeleder|møteleder)\\b.{0,120}$"
                            + "|^.{0,90}\\b(?:inviterer|indbyder|inviterar|invites) (?:\\p{L}+ ){0,4}?(?:til|till|to) (?:\\p{L}+ )?(?:konferencen?|temadag(?:en)?|seminar(?:et)?|webinar(?:et)?|mødet?|årsmødet?|topmødet?|konferansen?|konferensen?|conference):?$"
                            + "|^.{0,60}\\b(?:for|om|i|til|med|og|arrangerer|inviterer)$|^(?:https?://|www\\.|•).*|.*[·@].*|^[^\\p{L}]*$");
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?iu)(?:med titlen|med overskriften|under overskriften|under temaet|entitled|med titeln|med tittelen)[:\\s]+[”\"“»]?(.{8,160}?)[”\"“«]?(?:\\s[–-]\\s(?:eller|or)\\b|[.?!](?:\\s|$)|$)");

    /// "inviterer til konference om “…”"
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?iu)(?:invit\\p{L}+|indbyder|inbjuder)\\b.{0,60}(?:konferencen?|temadag(?:en)?|seminar(?:et)?|møde(?:t)?|webinar(?:et)?|conference|konferansen?|konferensen?|topmøde(?:t)?|årsmøde(?:t)?)(?: om)?[:\\s]+[”\"“»„]([^”\"“«]{5,160})[”\"“«]");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)^(?:tid|sted|plads|dato|hvor|hvornår|when|where|time|place|date|venue|pris|tilmelding|arrangør|adresse|lokale|målgruppe|plats|tidspunkt|indlæg ved|oplæg ved|deltagelse|moderator(?:er)?|ordstyrere?|konferenciere?r?|møteledere?|mødeledere?|debatt?ledere?|session \\d+|spor \\d+|mødested|mødetid|møtested|oppmøte)\\b[.:]?.*$");

    private static final Pattern STREET =
            Pattern.compile(
                    "\\p{L}(?:vej|gade|allé|plads|torv|stræde|vägen|gatan|veien|vegen) \\d");

    private static final int MAIL = 8;
    private static final int MOST_OF_BODY = 8;

    /// English sets every word of a title with a capital, as Danish does those of a body's name.
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?iu)\\b(?:forum|conference|summit|seminar|symposium|congress|workshop)\\b");

    /// "Fremtidens botilbud": nobody is called so.
    private static final Pattern OF_SOMETHING =
            Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:ens|ets|ernes|enes) \\p{Ll}");

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?iu)^(?:emne|subject|vedrørende|vedr\\.?|ämne)\\s?:\\s*(?:(?:vs|sv|fwd?|re)\\s?:\\s*){0,4}(.{6,160})$");

    Heading {
        lines = List.copyOf(lines);
    }

    static Heading of(List<Passage> front) {
        var called = called(front);
        if (called.title() != null) {
            return called;
        }
        boolean headings = front.stream().limit(LOOK).anyMatch(passage -> passage.heading() > 0);
        int start = titleAt(front, headings);
        return start < 0 ? programmeOf(front) : from(front, start);
    }

    private static Heading called(List<Passage> front) {
        for (var passage : front) {
            var quoted = QUOTED.matcher(passage.text());
            var matcher = CALLED.matcher(passage.text());
            if (quoted.find()) {
                return new Heading(
                        quoted.group(1).strip(), null, passage.number(), List.of(passage.number()));
            }
            if (matcher.find()) {
                return new Heading(
                        matcher.group(1).strip(),
                        null,
                        passage.number(),
                        List.of(passage.number()));
            }
        }
        return NONE;
    }

    /// The first line that could be a title; with headings in the document, the first heading.
    private static int titleAt(List<Passage> front, boolean headings) {
        for (int at = 0; at < front.size() && at < LOOK; at++) {
            var passage = front.get(at);
            if (passage.isProse() && !headings) {
                return announced(front, at);
            }
            if (headings && passage.heading() == 0) {
                continue;
            }
            if (isTitle(passage)) {
                return at;
            }
        }
        return -1;
    }

    /// After prose that ends in "inviterer til konferencen" the title may still come.
    private static int announced(List<Passage> front, int prose) {
        for (int at = prose; at < front.size() && at < LOOK; at++) {
            boolean opens =
                    front.get(at)
                            .lower()
                            .matches(
                                    ".*(?:konferencen?|temadag|seminar|møde|webinar|conference|konferansen?|konferensen?):?$");
            if (opens && at + 1 < front.size() && isShort(front.get(at + 1))) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isShort(Passage passage) {
        return !passage.isProse() && !passage.isDated() && passage.text().length() > 5;
    }

    private static boolean isTitle(Passage passage) {
        var text = passage.text();
        return text.length() > 5
                && text.length() < LONGEST
                && !(text.endsWith(":") && text.indexOf(' ') < 0)
                && !PROGRAMME.matcher(text).matches()
                && !KICKER.matcher(text).matches()
                && !LABELLED.matcher(text).matches()
                && !(passage.isDated() && text.length() < 60)
                && !isSentence(text)
                && Dates.weekday(text.replaceFirst(":$", "")).isEmpty()
                && !Words.ALL.heads("column", text)
                && !STREET.matcher(text).find()
                && !isBodyAlone(text)
                && !isQuoteWithMore(text);
    }

    private static boolean isSentence(String text) {
        return (text.endsWith(".") || text.endsWith("!"))
                && !text.endsWith("..")
                && text.split(" ").length > 5;
    }

    private static boolean isBodyAlone(String written) {
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        var text = shouted ? written.toLowerCase(Locale.ROOT) : written;
        return Bodies.opens(text)
                && !OF_SOMETHING.matcher(text).lookingAt()
                && (text.split(" ").length <= 4
                        || (text.split(" ").length <= MOST_OF_BODY
                                && PostBelow.isBody(text)
                                && !EVENT.matcher(text).find()))
                && !text.contains("?")
                && !text.contains(":");
    }

    /// "”Fjerne stemmer” – et materiale om …": a title quoted, not the event's.
    private static boolean isQuoteWithMore(String text) {
        return text.matches("^[”“\"».].{3,60}[”“\"«] [–-] \\p{Ll}.*");
    }

    private static Heading programmeOf(List<Passage> front) {
        for (var passage : front.stream().limit(LOOK).toList()) {
            var matcher = PROGRAMME.matcher(passage.text());
            if (matcher.matches()
                    && matcher.group(1).length() > 5
                    && !matcher.group(1).endsWith(":")
                    && !isDate(matcher.group(1))) {
                return new Heading(
                        matcher.group(1).split(" \\| ", 2)[0],
                        null,
                        passage.number(),
                        List.of(passage.number()));
            }
        }
        return subjectOf(front);
    }

    /// "Emne: VS: Program for temadag om vand", at the head of a mail.
    private static Heading subjectOf(List<Passage> front) {
        for (var passage : front.stream().limit(MAIL).toList()) {
            var subject = SUBJECT.matcher(passage.text());
            if (subject.matches()) {
                var programme = PROGRAMME.matcher(subject.group(1));
                boolean named = programme.matches() && programme.group(1).length() > 5;
                var title = named ? programme.group(1) : subject.group(1);
                var capital = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
                return new Heading(capital, null, passage.number(), List.of(passage.number()));
            }
        }
        return NONE;
    }

    private static boolean isDate(String text) {
        return Character.isDigit(text.charAt(0)) && !Dates.in(text).isEmpty();
    }

    private static Heading from(List<Passage> front, int start) {
        var lines = new ArrayList<Integer>();
        var title = new StringBuilder(front.get(start).text());
        lines.add(front.get(start).number());
        int at = start + 1;
        while (at < front.size() && continuesTitle(title.toString(), front.get(at))) {
            title.append(' ').append(front.get(at).text());
            lines.add(front.get(at).number());
            at++;
        }
        var subtitle = subtitle(front, at, lines);
        return new Heading(unquoted(title.toString()), subtitle, lines.getFirst(), lines);
    }

    private static boolean continuesTitle(String title, Passage next) {
        if (next.gap() > 0 || next.isDated() || next.isProse() || title.length() > LONGEST) {
            return false;
        }
        boolean open =
                title.matches(
                        "(?iu).*(?:[–,:-]|\\b(?:og|til|for|i|af|med|om|the|of|and|på|en|et))$");
        boolean small = Character.isLowerCase(next.text().charAt(0));
        boolean question = next.text().matches("^[–-] .*\\?$");
        return open || small || question;
    }

    private static @Nullable String subtitle(List<Passage> front, int at, List<Integer> lines) {
        if (at >= front.size() || front.get(at).gap() > 2) {
            return null;
        }
        var next = front.get(at);
        boolean dashed = next.text().matches("^[–-] ?\\p{L}.*") && next.text().length() < LONGEST;
        if (!dashed
                && (!isTitle(next)
                        || next.isProse()
                        || next.isDated()
                        || next.text().endsWith("!"))) {
            return null;
        }
        var subtitle = new StringBuilder(next.text());
        lines.add(next.number());
        for (int more = at + 1;
                more < front.size() && continuesTitle(subtitle.toString(), front.get(more));
                more++) {
            subtitle.append(' ').append(front.get(more).text());
            lines.add(front.get(more).number());
        }
        return subtitle.toString().replaceFirst("^[–-]\\s*", "");
    }

    private static String unquoted(String title) {
        return title.replaceFirst("^[”“\"»](.*)[”“\"«]$", "$1").strip();
    }
}
