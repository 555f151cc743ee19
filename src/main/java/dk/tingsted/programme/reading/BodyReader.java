package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stands under an entry's title: people, talks inside it, and the text about it.
final class BodyReader {

    /// @param listed what a bulleted list would be as parts of a block
    /// @param isPanel it says that a panel sits
    record Body(
            List<Said> people,
            List<Draft> parts,
            List<Draft> listed,
            @Nullable String summary,
            boolean toBeFound,
            boolean isPanel,
            Optional<Kind> kind) {}

    private static final int PERSON = 400;
    private static final int NAMES = 1200;
    private static final int SENTENCES = 4000;
    private static final int MOST = 200;
    private static final int NAME = 60;
    private static final int BRIEF = 160;
    private static final int TITLE_WORDS = 12;

    /// What is surely no preposition of its sentence.
    private static final Pattern ANNOUNCED = Pattern.compile("\\s(?:v/\\s?|v\\.\\s|ved\\s)(?=\\S)");

    private static final Pattern INVITED =
            Pattern.compile(
                    "\\s?\\((?:indbudt|inviteret|invitert|inbjuden|invited|tbc|tbd|afventer svar|afventer bekræftelse|ej bekræftet|ikke bekræftet|bekræftes senere|bekreftes senere|bekräftas senare|endnu ikke bekræftet)\\)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "N.N.", alone where a speaker is named elsewhere.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?:n\\.?\\s?n\\.?|tb[acd]|følger|navn følger|afventer|under afklaring|to be (?:announced|confirmed)|meddelas senare|annonseres senere|oplyses senere)\\.?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "… fra Nordhus. Ordstyrer: NN": a new label begins.
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<=[.?!)])\\s(?=\\p{Lu}\\p{L}{3,20}:\\s|(?:Ordstyrer|Moderator|Debatleder|Samtaleleder|Konferencier|Mødeleder|Interviewer)\\s(?:er|is|är)\\s)");

    private static final Pattern NOBODY =
            Pattern.compile("(?<!\\p{L})(?:N\\.\\s?N\\.|NN)(?!\\p{L})");

    private final Kind kind;
    private final Titling titling;
    private final List<Said> people = new ArrayList<>();
    private final List<Draft> parts = new ArrayList<>();
    private final List<Draft> listed = new ArrayList<>();
    private final List<Unit> prose = new ArrayList<>();
    private final List<Capacity> announced = new ArrayList<>();

    /// The unit that announced the names now being listed.
    private final List<Unit> listing = new ArrayList<>();

    private final List<Boolean> toBeFound = new ArrayList<>();

    BodyReader(Kind kind, Titling titling) {
        this.kind = kind;
        this.titling = titling;
        titling.people().forEach(this::add);
    }

    Body read(List<Unit> written) {
        if (!titling.rest().isEmpty()) {
            for (var said : LABEL.split(titling.rest(), MOST)) {
                said(new Unit(titling.line(), -1, said.strip(), 0, false, false, true));
            }
        }
        var units = PostBelow.joined(written.stream().flatMap(PartsApart::of).toList());
        long quoted = units.stream().filter(Unit::isQuoted).count();
        int at = 0;
        while (at < units.size()) {
            at = unit(units, at, quoted);
        }
        if (people.isEmpty() && parts.isEmpty() && (kind == Kind.TALK || kind == Kind.OPENING)) {
            presenters();
        }
        var text = Summary.of(prose);
        return new Body(
                people,
                parts,
                listed,
                text,
                !toBeFound.isEmpty(),
                announced.contains(Capacity.PANELIST),
                kindFrom(text));
    }

    private int unit(List<Unit> units, int at, long quoted) {
        var unit = units.get(at);
        var talk = SubTalk.at(units, at, quoted, kind, !listing.isEmpty());
        if (talk.isPresent()) {
            parts.add(talk.get().draft());
            return talk.get().next();
        }
        said(unit);
        return at + 1;
    }

    private void said(Unit unit) {
        var announcement = People.announcement(unit.text());
        if (announcement.isPresent()) {
            announced(announcement.get(), unit);
        } else {
            rest(unit);
        }
    }

    private void announced(People.Announcement announcement, Unit unit) {
        announced.clear();
        listing.clear();
        listing.add(unit);
        if (announcement.capacity() != null) {
            announced.add(announcement.capacity());
        }
        if (announcement.names().isEmpty()) {
            return;
        }
        var names =
                announcement.names().substring(0, Math.min(NAMES, announcement.names().length()));
        var read = PeopleGrammar.read(names);
        if (read.isEmpty()) {
            toBeFound.add(true);
            prose.add(unit);
        }
        read.forEach(mention -> add(Said.of(mention, unit.line(), announcement.capacity())));
        boolean wholePanel = announced.contains(Capacity.PANELIST);
        if (!wholePanel) {
            announced.clear();
        }
    }

    private void rest(Unit written) {
        var unit = written.text().length() < PERSON ? certain(written) : written;
        var text = unit.text();
        if (TO_COME.matcher(text).matches()
                || (text.length() < NAME && NOBODY.matcher(text).find())) {
            toBeFound.add(true);
            prose.add(written);
        } else if (text.length() < PERSON && saysPart(text)) {
            sentence(unit);
        } else if (text.length() < PERSON && isPeople(unit)) {
            PeopleGrammar.read(text)
                    .forEach(mention -> add(Said.of(mention, unit.line(), announcedNow())));
            if (Presenter.tells(text)) {
                prose.add(unit);
            }
        } else if (People.opensPhrase(text) || isBriefly(text)) {
            phrase(unit);
        } else if (kind == Kind.PARALLEL_BLOCK && unit.bullet()) {
            if (listed.size() < MOST) {
                listed.add(listed(unit));
            }
            prose.add(unit);
        } else if (!endsInPeople(unit)) {
            sentence(unit);
        }
    }

    /// A line of persons, or the entry of a list that was announced as one.
    private boolean isPeople(Unit unit) {
        var text = unit.text();
        if (PeopleGrammar.isPeopleLine(text, !announced.isEmpty())) {
            return true;
        }
        boolean several = text.contains(" og ") || text.contains(" and ") || text.contains(" och ");
        boolean listed = unit.bullet() && !listing.isEmpty();
        if ((!several && !listed) || text.indexOf(',') < 0 || text.contains(". ")) {
            return false;
        }
        var read = PeopleGrammar.read(text);
        boolean opens = !read.isEmpty() && text.startsWith(read.getFirst().person().name());
        return opens && (listed || read.size() > 1);
    }

    /// "Opsamling ved NN", "Avslutande föreläsning av NN, författare"
    private static boolean isBriefly(String text) {
        if (text.length() > BRIEF) {
            return false;
        }
        var by = EntryBy.of(text);
        int most = ANNOUNCED.matcher(text).find() ? TITLE_WORDS : 4;
        return by.filter(split -> split.rest().isEmpty())
                .filter(split -> Words.tokens(split.title(), most).size() < most)
                .isPresent();
    }

    /// Who is only invited is still to be found.
    private Unit certain(Unit unit) {
        var invited = INVITED.matcher(unit.text());
        if (!invited.find()) {
            return unit;
        }
        toBeFound.add(true);
        return unit.of(invited.replaceAll(""));
    }

    /// "NN, post, er facilitator på workshoppen."
    private static boolean saysPart(String text) {
        boolean verb = text.contains(" er ") || text.contains(" is ") || text.contains(" är ");
        return verb && People.givesPart(text);
    }

    private @Nullable Capacity announcedNow() {
        return announced.isEmpty() ? null : announced.getFirst();
    }

    private void phrase(Unit unit) {
        var split = PeopleGrammar.split(unit.text());
        split.people()
                .forEach(mention -> add(Said.of(at(split.title(), mention), unit.line(), null)));
        if (split.toBeFound()) {
            toBeFound.add(true);
        }
        if (split.people().isEmpty() && !split.toBeFound()) {
            prose.add(unit);
        } else if (!split.rest().isBlank()) {
            prose.add(unit.of(split.rest()));
        }
    }

    /// "Konsulenthuset Bro v/ NN": where NN is from.
    private static Mention at(String title, Mention mention) {
        var person = mention.person();
        boolean body =
                person.organisation() == null
                        && !title.isBlank()
                        && title.length() < NAME
                        && PostBelow.isBody(title)
                        && Kinds.of(title).isEmpty();
        return body
                ? new Mention(
                        new Participation(
                                person.name(),
                                person.role(),
                                title,
                                person.party(),
                                person.capacity()),
                        mention.certainty())
                : mention;
    }

    /// "Om fravær. Ved skolechef NN." ends in its people.
    private boolean endsInPeople(Unit unit) {
        var text = unit.text();
        int from = text.lastIndexOf(". ", text.length() - 3);
        if (from < 0 || text.length() - from > PERSON) {
            return false;
        }
        var last = text.substring(from + 2);
        boolean named = text.length() < BRIEF && PeopleGrammar.isPeopleLine(last);
        if (!named && !People.opensPhrase(last)) {
            return false;
        }
        sentence(unit.of(text.substring(0, from + 1)));
        phrase(unit.of(text.substring(from + 2)));
        return true;
    }

    private void sentence(Unit unit) {
        boolean given = unit.text().length() < SENTENCES && People.givesPart(unit.text());
        var named = given ? PeopleGrammar.inSentence(unit.text()) : List.<Mention>of();
        named.forEach(mention -> add(Said.of(mention, unit.line(), null)));
        boolean onlyThat = !named.isEmpty() && unit.text().length() < 160;
        if (!onlyThat) {
            announced.clear();
            prose.add(unit);
        }
    }

    /// "Kontorchef NN giver en status på …": who has the word, where nobody else has.
    private void presenters() {
        for (var unit : prose) {
            Presenter.in(unit.text()).forEach(mention -> add(Said.of(mention, unit.line(), null)));
        }
    }

    private void add(Said said) {
        boolean known =
                people.stream()
                        .anyMatch(other -> other.person().name().equals(said.person().name()));
        if (!known && people.size() < MOST) {
            people.add(said);
        }
    }

    private static Draft listed(Unit unit) {
        var titling = Titling.of(new ArrayList<>(List.of(unit)), true);
        return new Draft(
                unit.line(),
                unit.line(),
                -1,
                null,
                null,
                Kind.WORKSHOP,
                true,
                titling.title(),
                titling.rest().isEmpty() ? null : titling.rest(),
                titling.people(),
                titling.toBeFound(),
                List.of(),
                List.of());
    }

    private static Optional<Kind> kindFrom(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var words = text.toLowerCase(Locale.ROOT);
        if (words.contains(" panel ")
                || words.contains("panelsamtale")
                || words.contains("paneldebat")) {
            return Optional.of(Kind.PANEL);
        }
        boolean talk = words.startsWith("politisk drøftelse") || words.startsWith("drøftelse");
        return talk ? Optional.of(Kind.DISCUSSION) : Optional.empty();
    }
}
