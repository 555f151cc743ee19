package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A titled talk inside an entry: a quoted title with its speaker, "NN, post: title", or a title
/// set further in with its speaker further in still.
///
/// @param next the unit after it
record SubTalk(Draft draft, int next) {

    private static final int TITLE = 240;
    private static final int NEAR = 3;

    /// A title of so many words is more than the name of a break.
    private static final int LONG = 5;

    /// @param announced people were announced and are being listed
    static Optional<SubTalk> at(
            List<Unit> units, int at, long quoted, Kind kind, boolean announced) {
        boolean mayHold =
                kind == Kind.TALK
                        || kind == Kind.SOCIAL
                        || kind == Kind.THEME
                        || kind == Kind.OPENING;
        if (units.get(at).text().length() > TITLE || (!mayHold && kind != Kind.WORKSHOP)) {
            return Optional.empty();
        }
        if (!mayHold) {
            return units.get(at).bullet() && standsAmongTalks(units, at)
                    ? personAndTitle(units, at, true)
                    : Optional.empty();
        }
        return quotedAfterPerson(units, at, quoted)
                .or(() -> quotedBeforePerson(units, at, quoted))
                .or(() -> personAndTitle(units, at, false))
                .or(() -> furtherIn(units, at))
                .or(() -> announced ? Optional.empty() : listed(units, at))
                .or(() -> announced ? Optional.empty() : TalkApart.at(units, at));
    }

    /// One of several titles with their speakers: "• Lom: Dører, v/ biblioteksjef NN".
    private static Optional<SubTalk> listed(List<Unit> units, int at) {
        var talk = titled(units.get(at));
        if (talk.isEmpty()) {
            return Optional.empty();
        }
        var near = units.subList(Math.max(0, at - NEAR), Math.min(units.size(), at + NEAR + 1));
        boolean several = near.stream().filter(unit -> titled(unit).isPresent()).count() > 1;
        return several ? talk.map(draft -> new SubTalk(draft, at + 1)) : Optional.empty();
    }

    private static Optional<Draft> titled(Unit unit) {
        var text = unit.text();
        if (text.length() > TITLE || People.announces(text) || PeopleGrammar.isPeopleLine(text)) {
            return Optional.empty();
        }
        var tba = PeopleGrammar.split(text);
        if (tba.toBeFound() && tba.people().isEmpty() && !Clean.ends(tba.title()).isBlank()) {
            return Optional.of(draft(unit, tba.title(), List.of()).lookingForSpeaker(true));
        }
        var split =
                EntryBy.of(text)
                        .filter(by -> !PostBelow.isBody(by.title()))
                        .or(() -> EntryEnd.of(text))
                        .or(() -> with(text));
        return split.filter(SubTalk::isTalk)
                .map(found -> draft(unit, found.title(), said(unit, found.people())));
    }

    /// "Limfjorden, med NN, post"
    private static Optional<Titled> with(String text) {
        int with = text.indexOf(", med ");
        var people = with < 3 ? List.<Mention>of() : PeopleGrammar.read(text.substring(with + 6));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Titled(text.substring(0, with), people, false, ""));
    }

    /// A title of its own, and not "Oplæg ved NN" or "Nordby Kommune v/ NN".
    private static boolean isTalk(Titled split) {
        var title = split.title();
        return split.rest().isEmpty()
                && !split.people().isEmpty()
                && !title.isBlank()
                && !PeopleGrammar.isPeopleLine(title)
                && (Kinds.of(title).isEmpty() || Words.tokens(title, LONG).size() == LONG);
    }

    private static List<Said> said(Unit unit, List<Mention> people) {
        return people.stream().map(mention -> Said.of(mention, unit.line(), null)).toList();
    }

    /// "NN, forfatter:" and on the next line "“Title”".
    private static Optional<SubTalk> quotedAfterPerson(List<Unit> units, int at, long quoted) {
        if (at + 1 >= units.size() || !units.get(at + 1).isQuoted() || units.get(at).isQuoted()) {
            return Optional.empty();
        }
        var text = units.get(at).text();
        boolean several = quoted > 1;
        var people =
                several && text.length() < 160
                        ? read(units.get(at), text)
                        : people(units.get(at), text);
        return people.isEmpty() || isPhrase(units.get(at))
                ? Optional.empty()
                : Optional.of(
                        new SubTalk(
                                draft(units.get(at + 1), units.get(at + 1).text(), people),
                                at + 2));
    }

    /// "“Title”" and on the next line "NN, post". One alone is only the entry's second title.
    private static Optional<SubTalk> quotedBeforePerson(List<Unit> units, int at, long quoted) {
        if (quoted < 2 || !units.get(at).isQuoted() || at + 1 >= units.size()) {
            return Optional.empty();
        }
        var people = people(units.get(at + 1), units.get(at + 1).text());
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SubTalk(
                                draft(units.get(at), quotedPart(units.get(at).text()), people),
                                at + 2));
    }

    /// @param session the entry is one of several at once, whose points are its talks
    private static Optional<SubTalk> personAndTitle(List<Unit> units, int at, boolean session) {
        var unit = units.get(at);
        int colon = EntrySplit.titleMark(unit.text());
        if (colon < 5
                || People.announces(unit.text())
                || (unit.bullet() && !session && !isOneOfSeveral(units, at))) {
            return Optional.empty();
        }
        var people = people(unit, unit.text().substring(0, colon));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SubTalk(
                                draft(unit, Clean.ends(unit.text().substring(colon + 1)), people),
                                at + 1));
    }

    /// Where other points of the list are persons alone, nobody's is a title.
    private static boolean standsAmongTalks(List<Unit> units, int at) {
        return Stream.of(at - 1, at + 1)
                .filter(near -> near >= 0 && near < units.size())
                .map(units::get)
                .allMatch(unit -> !unit.bullet() || isPersonAndMore(unit));
    }

    /// "• NN, post: title", and its neighbour is the same.
    private static boolean isOneOfSeveral(List<Unit> units, int at) {
        return (at > 0 && isPersonAndMore(units.get(at - 1)))
                || (at + 1 < units.size() && isPersonAndMore(units.get(at + 1)));
    }

    private static boolean isPersonAndMore(Unit unit) {
        int colon = EntrySplit.titleMark(unit.text());
        return unit.bullet()
                && colon > 5
                && unit.text().length() < TITLE
                && PeopleGrammar.isPeopleLine(unit.text().substring(0, colon));
    }

    private static Optional<SubTalk> furtherIn(List<Unit> units, int at) {
        var unit = units.get(at);
        if (at + 1 >= units.size() || unit.endsSentence()) {
            return Optional.empty();
        }
        var next = units.get(at + 1);
        boolean deeper = unit.indent() > 0 && next.indent() > unit.indent() && !next.ownCell();
        if (!deeper || PeopleGrammar.isPeopleLine(unit.text()) || People.announces(unit.text())) {
            return Optional.empty();
        }
        var people = people(next, next.text());
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubTalk(draft(unit, unit.text(), people), at + 2));
    }

    private static boolean isPhrase(Unit unit) {
        return People.opensPhrase(unit.text());
    }

    private static List<Said> people(Unit unit, String text) {
        var bare = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        if (!PeopleGrammar.isPeopleLine(bare)) {
            return List.of();
        }
        return read(unit, bare);
    }

    private static List<Said> read(Unit unit, String text) {
        var bare = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        var people = new ArrayList<Said>();
        PeopleGrammar.read(bare)
                .forEach(mention -> people.add(Said.of(mention, unit.line(), null)));
        return people;
    }

    private static String quotedPart(String text) {
        int end = -1;
        for (int at = 1; at < text.length(); at++) {
            if ("”\"»“".indexOf(text.charAt(at)) >= 0) {
                end = at;
            }
        }
        return end < 0 ? text : text.substring(0, end + 1);
    }

    static Draft draft(Unit unit, String title, List<Said> people) {
        return new Draft(
                unit.line(),
                unit.line(),
                -1,
                null,
                null,
                Kind.TALK,
                true,
                Tidy.title(title),
                null,
                people.stream()
                        .map(said ->
                                said.as(
                                        said.person().capacity() == null
                                                ? said.person()
                                                        .in(dk.tingsted.programme.Capacity.SPEAKER)
                                                : said.person()))
                        .toList(),
                false,
                List.of(),
                List.of());
    }
}
