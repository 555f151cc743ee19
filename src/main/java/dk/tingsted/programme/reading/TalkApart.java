package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A talk without a time that only a line of its own sets apart: a title after an empty line, and
/// below it who gives it. One alone may be anything; two are a list.
final class TalkApart {

    private static final int TITLE = 160;
    private static final int PERSON = 120;
    private static final int SHORTEST = 8;
    private static final int SEVERAL = 2;

    private TalkApart() {}

    static Optional<SubTalk> at(List<Unit> units, int at) {
        boolean talk =
                isTalk(units, at)
                        && IntStream.range(0, units.size())
                                        .filter(each -> isTalk(units, each))
                                        .limit(SEVERAL)
                                        .count()
                                == SEVERAL;
        return talk ? Optional.of(read(units, at)) : Optional.empty();
    }

    private static SubTalk read(List<Unit> units, int at) {
        var people = new ArrayList<Said>();
        int next = at + 1;
        while (next < units.size() && isPeople(units.get(next))) {
            var unit = units.get(next);
            PeopleGrammar.read(unit.text())
                    .forEach(mention -> people.add(Said.of(mention, unit.line(), null)));
            next++;
        }
        var draft = SubTalk.draft(units.get(at), units.get(at).text(), people);
        return new SubTalk(draft.of(Kinds.of(draft.title()).orElse(Kind.TALK)), next);
    }

    private static boolean isTalk(List<Unit> units, int at) {
        return at + 1 < units.size() && isTitle(units.get(at)) && isPeople(units.get(at + 1));
    }

    private static boolean isTitle(Unit unit) {
        var text = unit.text();
        return unit.apart()
                && !unit.bullet()
                && !unit.ownCell()
                && text.length() >= SHORTEST
                && text.length() <= TITLE
                && !unit.beginsLower()
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !People.announces(text)
                && !People.opensPhrase(text)
                && !isPeople(unit);
    }

    private static boolean isPeople(Unit unit) {
        return !unit.bullet()
                && (PeopleGrammar.isPeopleLine(unit.text()) || endsInName(unit.text()));
    }

    /// "Ekspert i vandhistorie, dr.phil., Eva Holm"
    private static boolean endsInName(String text) {
        if (text.length() > PERSON || text.indexOf(',') < 0 || text.endsWith("?")) {
            return false;
        }
        var read = PeopleGrammar.read(text);
        return read.size() == 1 && text.endsWith(read.getFirst().person().name());
    }
}
