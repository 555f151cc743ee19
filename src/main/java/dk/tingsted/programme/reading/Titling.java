package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The title of an entry, and what stands on its line besides. The units that it read are taken
/// from the list.
///
/// @param written the title as it was before anything was cut from it
/// @param people named on the title's line
/// @param rest said on the title's line after title and people
/// @param isPerson the entry has no title but its speaker
record Titling(
        String title,
        String written,
        int line,
        Optional<Kind> kind,
        List<Said> people,
        boolean toBeFound,
        String rest,
        boolean isPerson) {

    private static final Pattern SEE_BELOW =
            Pattern.compile(
                    "\\s*\\((?:se|jf\\.?|læs|see|beskrivelse|nærmere)\\b[^()]{3,100}\\)\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOM =
            Pattern.compile(
                    "\\s*[(\\[](?:(?:mødelokale|lokale?|lok\\.|sal|rum|rom|room|møterom|auditorium|auditoriet|aud\\.)\\b[^()]{1,40}"
                            + "|(?:(?:store|lille|gamle|nye|stora|lilla) )?(?:\\p{L}{0,14}(?:sal|salen)|\\p{L}{0,10}(?:foyer|foyeren|lokalet|teltet|aulaen|aulan|auditoriet|kantinen|laden|stuen|rummet)))[)\\]]?\\s*$"
                            + "|,\\s(?:sal|lokale|rum|rom|room)\\s[\\p{L}\\d]\\S{0,20}\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "… Samtalen styres af NN" after the title.
    private static final Pattern LED =
            Pattern.compile(
                    "(?<=[.?!])\\s(?=(?iu:(?:samtalen|debatten|panelet|dialogen|panelen|drøftelsen) (?:styres|ledes|modereres|faciliteres|leds|modereras) (?:af|av)\\s|(?:ordstyrere?|moderatore?r?|moderators?|samtaleleder|samtalsledare|debatt?leder|møteleder|mødeleder|interviewer|chair|speakers?|oplægsholdere?|medvirkende|medverkande|deltagere|deltagare|deltakere|panel|paneldeltagere|innledere?)\\s?:)|[^.?!:]{3,50}\\s(?iu:fortæller|forteller|berättar|deltager|deltar|medvirker|medverkar|debatterer|diskuterer)\\s?:\\s\\p{Lu})");

    private static final Pattern TITLED =
            Pattern.compile("^(?iu:titel|tittel|title|emne|overskrift|rubrik)\\s?:\\s+");

    private static final Pattern TOLD =
            Pattern.compile("\\s[–—-]\\s(?=(?:vælg|velg|välj|choose|select|pick)\\b)");

    private static final Pattern WITH =
            Pattern.compile(
                    "(?:[.?!:–-]\\s\\p{L}{0,12}(?iu:(debat|debatt|samtale|samtal|dialog|panel|duel|interview)))?(\\s(?:med|with|mellem|mellom|mellan|between)\\s)");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll})”\"][.!?]) (?=\\p{Lu})");

    /// "“Title”. What it is about."
    private static final Pattern QUOTE_AND_MORE =
            Pattern.compile("^([“”\"»«„][^“”\"»«]{5,150}[”\"“«»])[.,]?\\s{1,3}(\\p{Lu}.{10,})$");

    private static final int LONG = 160;

    /// So many letters tell a title.
    private static final int START = 12;

    /// A title of this length that ends in a full stop goes on to say more.
    private static final int SPOKEN = 60;

    /// Longer than any title that somebody set by hand.
    private static final int LONGEST = 1200;

    static Titling of(List<Unit> units, boolean entry) {
        var head = units.removeFirst();
        if (head.text().isEmpty() && !units.isEmpty()) {
            head = withoutLabel(units.removeFirst());
        }
        head = untilColon(head.of(TITLED.matcher(head.text()).replaceFirst("")), units);
        var written = head.text();
        var last = head;
        if (written.endsWith(":") && continuesAfterColon(written, units)) {
            last = units.removeFirst();
            written = Tidy.join(written, last.text());
        }
        var text =
                written.length() > LONGEST
                        ? written
                        : bare(
                                ROOM.matcher(SEE_BELOW.matcher(written).replaceFirst(""))
                                        .replaceFirst(""));
        var kind = Kinds.of(text);
        if (Kinds.isBare(text)
                && quotes(units) == 1
                && !units.isEmpty()
                && units.getFirst().isQuoted()) {
            var quoted = units.removeFirst();
            return plain(Tidy.title(quoted.text()), written, quoted.line(), kind);
        }
        return divided(text, written, head.line(), kind, units).under(head, last);
    }

    /// "NN, forstander:" and the title on the next line, which is where it stands.
    private Titling under(Unit head, Unit below) {
        var start = title.substring(0, Math.min(title.length(), START));
        boolean lower =
                below.line() > head.line()
                        && line == head.line()
                        && !head.text().contains(start)
                        && below.text().contains(start);
        return lower
                ? new Titling(title, written, below.line(), kind, people, toBeFound, rest, isPerson)
                : this;
    }

    /// "Tema 1: …" under its time.
    private static Unit withoutLabel(Unit unit) {
        return Label.of(unit.text())
                .filter(label -> label.sort() == Label.Sort.THEME)
                .filter(label -> label.to() < unit.text().length())
                .map(label -> unit.of(unit.text().substring(label.to())))
                .orElse(unit);
    }

    /// "Workshops – vælg én ved tilmelding" without what one is told to do.
    private static String bare(String text) {
        var told = TOLD.matcher(text);
        return told.find() && Kinds.isBare(text.substring(0, told.start()))
                ? text.substring(0, told.start())
                : text;
    }

    /// "NN, post," over several lines to the colon before a quoted title.
    private static Unit untilColon(Unit head, List<Unit> units) {
        for (int at = 0; at + 1 < Math.min(units.size(), 4) && !head.text().endsWith(":"); at++) {
            var unit = units.get(at);
            if (unit.isQuoted()
                    || unit.apart()
                    || unit.bullet()
                    || Times.leading(unit.text()).isPresent()) {
                return head;
            }
            if (unit.text().endsWith(":")
                    && units.get(at + 1).isQuoted()
                    && !PeopleGrammar.isPeopleLine(unit.text())) {
                var text = head.text();
                for (int from = 0; from <= at; from++) {
                    text = Tidy.join(text, units.removeFirst().text());
                }
                return head.of(text);
            }
        }
        return head;
    }

    /// "“Title” (place)" without its note.
    static String withoutNote(String title) {
        int open = title.lastIndexOf(" (");
        boolean note = title.endsWith(")") && open > 8 && title.length() - open < 40;
        return note ? Tidy.title(title.substring(0, open)) : title;
    }

    private static boolean continuesAfterColon(String written, List<Unit> units) {
        if (units.isEmpty() || units.getFirst().isQuoted() || units.getFirst().apart()) {
            return false;
        }
        var next = units.getFirst();
        boolean sameCell = !next.ownCell() && !next.bullet() && next.text().length() < 160;
        return sameCell
                && !PeopleGrammar.isPeopleLine(next.text())
                && !People.announces(written)
                && Label.of(next.text()).isEmpty();
    }

    private static long quotes(List<Unit> units) {
        return units.stream().filter(Unit::isQuoted).count();
    }

    private static Titling plain(String title, String written, int line, Optional<Kind> kind) {
        return new Titling(title, written, line, kind, List.of(), false, "", false);
    }

    private static Titling divided(
            String text, String written, int line, Optional<Kind> kind, List<Unit> units) {
        var led = LED.matcher(text);
        int end =
                text.length() <= LONGEST && led.find()
                        ? led.start()
                        : Math.min(text.length(), LONGEST);
        var cut = text.substring(0, end).strip();
        var after = text.substring(end).strip();
        var split =
                withThem(cut, kind)
                        .or(() -> Lecture.of(cut))
                        .or(() -> Presenter.of(cut))
                        .orElseGet(() -> PeopleGrammar.split(cut));
        var people = new ArrayList<Said>();
        split.people().forEach(mention -> people.add(Said.of(mention, line, null)));
        var title = Tidy.title(ROOM.matcher(split.title()).replaceFirst(""));
        boolean person = !people.isEmpty() && isName(title, people);
        if (person && people.size() == 1 && !units.isEmpty()) {
            posted(title, line, units).ifPresent(said -> people.set(0, said));
        }
        if ((person || title.isEmpty())
                && !units.isEmpty()
                && takesTitleFrom(units.getFirst(), text)) {
            var next = units.removeFirst();
            var quote = QUOTE_AND_MORE.matcher(next.text());
            if (quote.matches()) {
                units.addFirst(next.of(quote.group(2)));
                next = next.of(quote.group(1));
            }
            return new Titling(
                    Tidy.title(next.text()),
                    written,
                    next.line(),
                    Kinds.of(next.text()),
                    people,
                    split.toBeFound(),
                    split.rest() + after,
                    false);
        }
        if (title.isEmpty()) {
            title = Tidy.title(cut);
        }
        var sentences =
                title.length() > LONG || (cut.endsWith(".") && title.length() > SPOKEN)
                        ? SENTENCE.split(title, 2)
                        : new String[] {title};
        var rest = (sentences.length > 1 ? sentences[1] + " " : "") + split.rest() + after;
        var told =
                person
                        ? Optional.<Kind>empty()
                        : kind.or(() -> Kinds.of(sentences[0])).or(() -> together(cut));
        return new Titling(
                Tidy.title(sentences[0]),
                written,
                line,
                told,
                people,
                split.toBeFound(),
                rest.strip(),
                person);
    }

    /// "Panelsamtale med NN, NN og NN"
    private static Optional<Titled> withThem(String text, Optional<Kind> kind) {
        var with = WITH.matcher(text);
        boolean together =
                kind.filter(k -> k == Kind.PANEL || k == Kind.DEBATE || k == Kind.DISCUSSION)
                        .isPresent();
        if (text.length() > 400 || !with.find() || !(together || with.group(1) != null)) {
            return Optional.empty();
        }
        var names = text.substring(with.end());
        return PeopleGrammar.isPeopleLine(names)
                ? Optional.of(
                        new Titled(
                                text.substring(0, with.start(2)),
                                PeopleGrammar.read(names),
                                false,
                                ""))
                : Optional.empty();
    }

    /// "Hvem betaler? Debat mellem NN og NN"
    private static Optional<Kind> together(String text) {
        var with = WITH.matcher(text);
        return with.find()
                ? Optional.ofNullable(with.group(1)).flatMap(Kinds::of)
                : Optional.empty();
    }

    /// The post on the next row, also where it is set with a full stop.
    private static Optional<Said> posted(String name, int line, List<Unit> units) {
        var below = units.getFirst();
        if (below.bullet() || !PostBelow.isPostAlone(below)) {
            return Optional.empty();
        }
        var read = PeopleGrammar.read(name + ", " + Clean.ends(below.text()));
        boolean one = read.size() == 1 && read.getFirst().person().name().equals(name);
        if (one) {
            units.removeFirst();
        }
        return one ? Optional.of(Said.of(read.getFirst(), line, null)) : Optional.empty();
    }

    private static boolean isName(String title, List<Said> people) {
        var rest = title;
        for (var said : people) {
            rest = rest.replace(said.person().name(), "");
        }
        return rest.chars().noneMatch(Character::isLetter);
    }

    /// After "NN, post:" or before a quoted text.
    private static boolean takesTitleFrom(Unit next, String text) {
        return next.isQuoted() || (text.endsWith(":") && !PeopleGrammar.isPeopleLine(next.text()));
    }
}
