package dk.tingsted.programme.reading;

import dk.tingsted.programme.Format;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the conference is held.
///
/// @param line where it is said; 0 for nowhere
record Whereabouts(@Nullable String venue, @Nullable String city, int line) {

    private static final Whereabouts NOWHERE = new Whereabouts(null, null, 0);
    private static final String NAME = "(\\p{Lu}[^.;•]{2,90})";
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:sted|plads|place|venue|lokation|location|plats|hvor|where|mødested|stad)\\s*[.:–-]\\s*(.{3,160})$");

    /// Also said of a single workshop, and so only where nothing else is said.
    private static final Pattern ROOM =
            Pattern.compile("(?iu)^(?:lokale|sal|rum|room)\\s*[.:–-]\\s*(.{3,160})$");

    private static final Pattern LABEL_INSIDE =
            Pattern.compile(
                    "(?iu)[.;,|]\\s+(?:sted|venue|place|plats|location)\\s*:\\s*(.{3,120})$");
    private static final Pattern LABEL_ALONE =
            Pattern.compile(
                    "(?iu)^(?:sted|plads|place|venue|lokation|location|plats|hvor|where|mødested)\\s*[.:]?$");
    private static final Pattern HELD =
            Pattern.compile(
                    "(?:[Hh]oldes|[Aa]fholdes|[Bb]lev (?:af)?holdt|[Aa]fholdt|[Ff]oregår|[Ff]inder sted|[Mm]ødes|[Aa]rrangeres|[Hh]ålls|[Ff]ysisk|in person|[Ää]ger rum|takes place|is held|[Ff]inner sted|arrangeras|held)\\b[^.]{0,90}?\\s(?:på|i|hos|ved|at|in)\\s"
                            + NAME);
    private static final Pattern DATED_IN =
            Pattern.compile(
                    "(?:\\d{4}|\\d{1,2}[.:]\\d{2}|\\d{1,2})\\s*,?\\s(?:på|i|hos|at)\\s"
                            + NAME
                            + "(?:\\.?$|\\.\\s\\p{Lu})");
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?iu)\\s?(?:fra |from )?(?:kl(?:okken|ockan|\\b)\\.?\\s?)?\\b\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[-–]\\s?\\d{1,2}(?:[.:]\\d{2})?)?(?:\\s?[ap]\\.?m\\.?)?(?![\\p{L}\\d])(?=\\s*(?:[,–|·•-]|$))");
    private static final Pattern OR_ONLINE =
            Pattern.compile(
                    "(?iu),?\\s(?:eller|og|men|samt|and|or|och|but)\\s(?:online|virtuelt|digitalt|via|på teams|på zoom|det er|det är|streames|livestreames|der er)\\b.*$");

    /// "Rådhuset, Torvet 1, 9999 Byen Rådhuset", from a page that prints the name twice.
    private static final String TWICE =
            "^((.{5,60}?),.{1,80}?\\b\\d{4} \\p{Lu}\\p{L}+(?: \\p{Lu}{1,2})?) \\2$";

    /// "(lokale Fjorden)", "(og online via Zoom)" after an address.
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?iu)\\s\\((?:lokale|sal|mødelokale|rum|room|også|og|also|and|samt|och)\\b[^()]{1,60}\\)\\.?$");

    private static final Pattern AT_START = Pattern.compile("^(?:på|i|hos|at)\\s" + NAME + "\\.?$");
    private static final Pattern POSTAL =
            Pattern.compile("(?:\\bD-|\\b)(?:\\d{4,5}|\\d{3} \\d{2})\\s(\\p{Lu}[\\p{L}. ]{1,30})$");

    /// "Hotel Havblik, Kongevejen 200, Byen"
    private static final Pattern STREET =
            Pattern.compile(
                    "(\\p{Lu}[^,]{2,60}, [^,]{2,40}(?:vej|vejen|gade|gaden|gate|gata|gatan|vägen|veien|vegen|allé|alléen|plads|pladsen|torv|torvet|stræde|plass|plassen|boulevard) ?\\d{1,4}[A-Za-z]?)(?:, (\\p{Lu}[\\p{L} ]{1,25}))?");

    private static final Pattern FROM_HOUR =
            Pattern.compile("^" + NAME + "\\s(?:fra\\s)?(?:kl\\.?\\s?)\\d.*$");
    private static final Pattern BEFORE_DATE =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L} ’'-]{2,50}), (\\p{Lu}[\\p{L} ]{2,25}),? (?:den |d\\. )?\\d{1,2}\\b.*");

    private static final Pattern CITY_BEFORE_DATE =
            Pattern.compile("^(\\p{Lu}[\\p{L} ]{2,25}),? (?:den |d\\. )?\\d{1,2}\\b.*");

    private static final Cue HELD_WORD =
            Cue.of(
                    "holdes|holdt|foregår|finder sted|mødes|arrangeres|hålls|fysisk|in person|äger rum|takes place|held|finner sted|arrangeras");
    private static final Pattern HYBRID =
            Pattern.compile(".*\\bhybrid(?:\\b|konf|møde|arr|event|t\\b).*");
    private static final Pattern BOTH =
            Pattern.compile(
                    ".*(?:fysisk|in person|on site|på plats|på stedet|fremmøde)\\b.{0,80}\\b(?:online|digitalt|virtuelt|teams|zoom)\\b.*"
                            + "|.*\\b(?:følg|følge|følges|följ|följa|streames|livestreames|join|deltage)\\b.{0,40}\\b(?:online|digitalt|hjemmefra|live|virtuelt)\\b.{0,60}\\b(?:fysisk|også|also|även|også)\\b.*"
                            + "|(?=.*\\b\\d{4} \\p{L}|sted|venue|plats|hvor).*\\((?:og|også|samt|and|also|och) (?:online|virtuelt|digitalt|via|på (?:teams|zoom)|on (?:teams|zoom))\\b.*"
                            + "|.*\\b(?:streamed|live-?streamed|streamas|streames|livestreames|live-streames|strömmas|direktesendes)\\b.*");
    private static final Pattern VIRTUAL =
            Pattern.compile(
                    ".*(?:\\b(?:holdes|afholdes|foregår|gennemføres|arrangeres|finder sted|deltag|deltage|følg|hålls|held)\\b.{0,60}\\b(?:virtuelt|online|digitalt|via (?:teams|zoom)|på (?:teams|zoom)|on teams|on zoom)"
                            + "|^(?:webinar|online|virtuel)|\\b(?:virtuel|online|digital) (?:konference|temadag|konferanse|konferens|conference|event)\\b|\\b(?:sted|plads|place|plats|hvor|venue)\\b.{0,12}\\b(?:online|teams|zoom|virtuelt|digitalt)).*");

    /// Without one of these words nothing is said of screens.
    private static final Cue SCREEN =
            Cue.of(
                    "online|digital|virtuel|teams|zoom|webinar|live|hjemmefra|stream|strömmas|direkte");

    static Whereabouts of(List<Passage> front, List<Passage> all) {
        return first(all, Whereabouts::labelled)
                .or(() -> first(front, Whereabouts::told))
                .or(() -> address(front))
                .or(() -> first(front, Whereabouts::standing))
                .or(() -> first(all, Whereabouts::held))
                .or(() -> first(front, Whereabouts::room))
                .map(found -> found.withCityOf(front))
                .orElse(NOWHERE);
    }

    private interface Rule {
        Optional<Whereabouts> read(List<Passage> passages, int at);
    }

    private static Optional<Whereabouts> first(List<Passage> passages, Rule rule) {
        for (int at = 0; at < passages.size(); at++) {
            var found = rule.read(passages, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Whereabouts> labelled(List<Passage> passages, int at) {
        var passage = passages.get(at);
        var matcher = LABEL.matcher(passage.text());
        if (matcher.matches()) {
            return placed(matcher.group(1), passage.number());
        }
        var inside = LABEL_INSIDE.matcher(passage.text());
        if (inside.find() && !passage.isProse()) {
            return placed(inside.group(1), passage.number());
        }
        boolean alone = LABEL_ALONE.matcher(passage.text()).matches() && at + 1 < passages.size();
        return alone
                ? placed(passages.get(at + 1).text(), passages.get(at + 1).number())
                : Optional.empty();
    }

    private static Optional<Whereabouts> room(List<Passage> passages, int at) {
        var matcher = ROOM.matcher(passages.get(at).text());
        return matcher.matches()
                ? placed(matcher.group(1), passages.get(at).number())
                : Optional.empty();
    }

    private static Optional<Whereabouts> told(List<Passage> passages, int at) {
        var passage = passages.get(at);
        var before = BEFORE_DATE.matcher(passage.text());
        if (before.matches() && passage.isDated()) {
            return Optional.of(new Whereabouts(before.group(1), before.group(2), passage.number()));
        }
        var city = CITY_BEFORE_DATE.matcher(passage.text());
        if (city.matches() && passage.isDated() && Lexicon.isPlace(city.group(1))) {
            return Optional.of(new Whereabouts(null, city.group(1), passage.number()));
        }
        var dated = DATED_IN.matcher(passage.text());
        if (passage.isDated() && dated.find()) {
            return placed(dated.group(1), passage.number()).filter(place -> place.venue() != null);
        }
        var below = AT_START.matcher(passage.text());
        if (at > 0 && passages.get(at - 1).isDated() && below.matches()) {
            return placed(below.group(1), passage.number());
        }
        var behind = behindDate(passage);
        if (behind.isPresent()) {
            return behind;
        }
        return held(passages, at);
    }

    /// "Onsdag den 12. marts 2031 kl. 9-15, Hotel Eventyr, Nyborg".
    private static Optional<Whereabouts> behindDate(Passage passage) {
        var dates = Dates.in(passage.text());
        if (dates.isEmpty() || passage.isProse()) {
            return Optional.empty();
        }
        int from = dates.getLast().to();
        var rest =
                HOURS.matcher(passage.text().substring(from))
                        .replaceAll("")
                        .replaceAll("\\s[|·•]\\s", ", ");
        var place = Clean.ends(rest);
        boolean named =
                place.length() > 3 && place.length() < 90 && Character.isUpperCase(place.charAt(0));
        boolean apart = rest.matches("(?s)\\s*[,–|·•-].*") && place.split(" ").length <= 9;
        return named && apart && !place.contains(":")
                ? placed(place, passage.number())
                : Optional.empty();
    }

    private static Optional<Whereabouts> held(List<Passage> passages, int at) {
        var passage = passages.get(at);
        var matcher = HELD.matcher(passage.text());
        return HELD_WORD.isIn(passage.text()) && matcher.find()
                ? placed(matcher.group(1), passage.number())
                : Optional.empty();
    }

    private static Optional<Whereabouts> standing(List<Passage> passages, int at) {
        var passage = passages.get(at);
        var start = AT_START.matcher(passage.text());
        if (start.matches() && passage.text().length() < 70) {
            return placed(start.group(1), passage.number());
        }
        int comma = passage.text().lastIndexOf(", ");
        boolean townLast =
                comma > 3
                        && passage.text().length() < 80
                        && Lexicon.isPlace(
                                Clean.ends(
                                        NOTE.matcher(passage.text().substring(comma + 1))
                                                .replaceFirst("")));
        boolean besideDate =
                (at > 0 && passages.get(at - 1).isDated())
                        || (at + 1 < passages.size() && passages.get(at + 1).isDated());
        if (townLast && besideDate) {
            return placed(passage.text(), passage.number());
        }
        var street = besideDate ? STREET.matcher(passage.text()) : null;
        if (street != null && street.matches()) {
            return Optional.of(new Whereabouts(street.group(1), street.group(2), passage.number()));
        }
        var hour = FROM_HOUR.matcher(passage.text());
        boolean named =
                hour.matches()
                        && !passage.isDated()
                        && passage.text().length() < 90
                        && hour.group(1)
                                .matches(
                                        "(?:\\p{Lu}\\S*[, ]*|[–-] ?|\\d+[, ]*|(?:af|på|i|og|for|in|the|at|of|fra)(?: |$))+");
        return named ? placed(hour.group(1), passage.number()) : Optional.empty();
    }

    /// A line with a postal code; the venue stands before it, or on the line above.
    private static Optional<Whereabouts> address(List<Passage> front) {
        for (int at = 0; at < front.size(); at++) {
            var text = front.get(at).text();
            if (POSTAL.matcher(text).find()
                    && text.length() < 160
                    && !text.toLowerCase(java.util.Locale.ROOT).contains("tlf")) {
                boolean street = text.matches("^[\\p{L} .]+ ?\\d{1,3}\\b.*");
                var venue =
                        street && at > 0 && isVenue(front.get(at - 1))
                                ? front.get(at - 1).text() + ", " + text
                                : text;
                return placed(venue, front.get(at).number());
            }
        }
        return Optional.empty();
    }

    private static boolean isVenue(Passage passage) {
        return !passage.isProse()
                && !passage.isDated()
                && passage.text().length() > 3
                && passage.text().length() < 70;
    }

    /// "Nordhuset, Havnegade 3, 8000 Aarhus C": the city after the code, the venue what stands
    /// before it.
    private static Optional<Whereabouts> placed(String text, int line) {
        var clean =
                OR_ONLINE
                        .matcher(Clean.ends(NOTE.matcher(text).replaceFirst("")))
                        .replaceFirst("")
                        .replaceFirst("\\s(?:(?:fra\\s)?kl\\.?(?:\\s?\\d.*)?|fra)$", "")
                        .replace(" • ", ", ")
                        .replaceFirst(TWICE, "$1");
        if (clean.matches("(?iu).*\\b(?:online|virtuelt|teams|zoom|digitalt)\\b.*")
                && !clean.contains(",")) {
            return Optional.empty();
        }
        var postal = POSTAL.matcher(clean);
        if (postal.find()) {
            var venue = Clean.ends(clean.substring(0, postal.start()));
            return Optional.of(
                    new Whereabouts(venue.isEmpty() ? null : venue, postal.group(1).strip(), line));
        }
        int comma = clean.lastIndexOf(',');
        var last = comma < 0 ? clean : clean.substring(comma + 1).strip();
        if (comma > 0 && Lexicon.isPlace(last) && Lexicon.isPlace(clean.substring(0, comma))) {
            return Optional.of(new Whereabouts(null, clean.substring(0, comma), line));
        }
        if (Lexicon.isPlace(last)) {
            return Optional.of(
                    new Whereabouts(
                            comma < 0 ? null : clean.substring(0, comma).strip(), last, line));
        }
        return leadingCity(clean, line);
    }

    private static Optional<Whereabouts> leadingCity(String clean, int line) {
        int comma = clean.indexOf(',');
        if (comma > 0 && Lexicon.isPlace(clean.substring(0, comma))) {
            return Optional.of(
                    new Whereabouts(
                            clean.substring(comma + 1).strip(), clean.substring(0, comma), line));
        }
        var in = clean.lastIndexOf(" i ");
        if (in > 0 && Lexicon.isPlace(clean.substring(in + 3))) {
            return Optional.of(
                    new Whereabouts(clean.substring(0, in).strip(), clean.substring(in + 3), line));
        }
        return Optional.of(new Whereabouts(clean, null, line));
    }

    /// "10.-11. marts 2005 i København" on another line.
    private Whereabouts withCityOf(List<Passage> front) {
        if (city != null) {
            return this;
        }
        return front.stream()
                .filter(Passage::isDated)
                .map(passage -> passage.text().replaceFirst("^.*\\si\\s", ""))
                .filter(Lexicon::isPlace)
                .findFirst()
                .map(town -> new Whereabouts(venue, town, line))
                .orElse(this);
    }

    @Nullable Format format(List<Passage> front, List<Passage> all) {
        boolean virtual = front.stream().anyMatch(Whereabouts::isVirtual);
        boolean placed = venue != null || city != null;
        boolean hybrid =
                all.stream().map(Passage::lower).anyMatch(Whereabouts::isHybrid)
                        || front.stream().anyMatch(Whereabouts::isBoth);
        if (hybrid || (virtual && placed)) {
            return Format.HYBRID;
        }
        if (virtual) {
            return Format.VIRTUAL;
        }
        return placed ? Format.PHYSICAL : null;
    }

    private static boolean isHybrid(String lower) {
        return lower.contains("hybrid") && HYBRID.matcher(lower).matches();
    }

    private static boolean isBoth(Passage passage) {
        return SCREEN.isIn(passage.text()) && BOTH.matcher(passage.lower()).matches();
    }

    private static boolean isVirtual(Passage passage) {
        return SCREEN.isIn(passage.text()) && VIRTUAL.matcher(passage.lower()).matches();
    }
}
