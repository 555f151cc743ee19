package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// A person set over two lines: the name, and below it the post or the body.
final class PostBelow {

    private static final int LONGEST = 120;
    private static final int NAME = 40;
    private static final int POST = 4;

    private PostBelow() {}

    static List<Unit> joined(List<Unit> units) {
        var joined = new ArrayList<Unit>();
        for (var unit : units) {
            var above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && belongs(above, unit)) {
                joined.removeLast();
                var mark = unit.text().indexOf(' ') < 0 && Lexicon.isBody(unit.text()) ? " " : ", ";
                joined.add(above.of(Clean.ends(above.text()) + mark + unit.text()));
            } else {
                joined.add(unit);
            }
        }
        return joined;
    }

    private static boolean belongs(Unit above, Unit below) {
        if (above.text().length() > LONGEST
                || below.text().length() > LONGEST
                || below.bullet()
                || below.text().isEmpty()
                || !Character.isLetter(below.text().charAt(0))
                || above.text().indexOf(' ') < 0
                || below.endsSentence()
                || below.text().endsWith(":")
                || !(startsWithPost(below.text()) || isBody(below.text()))) {
            return false;
        }
        boolean named = PeopleGrammar.isPeopleLine(above.text());
        if (named) {
            boolean posted = startsWithPost(below.text());
            return (posted || !PeopleGrammar.isPeopleLine(below.text()))
                    && completes(above, below.text());
        }
        return above.text().length() < NAME
                && PeopleGrammar.isPeopleLine(above.text(), true)
                && startsWithPost(below.text())
                && isPosting(below.text());
    }

    /// "Leder av Digtrådet.", with the full stop of a row that is about the name above it.
    static boolean isPostAlone(Unit unit) {
        var text = Clean.ends(unit.text());
        return unit.endsSentence()
                && text.length() < LONGEST
                && !text.contains(". ")
                && PostingGrammar.isPost(text)
                && PeopleGrammar.read(text).isEmpty();
    }

    /// "Arkitekt, Studio Nord": a post by itself, and not "Arkitekt Eva Holm".
    private static boolean startsWithPost(String text) {
        var first = Token.of(PostingGrammar.commaParts(text).getFirst());
        return first.size() < POST
                && first.getLast().isWord()
                && Lexicon.isPost(first.getLast().text());
    }

    private static boolean completes(Unit above, String below) {
        var people = PeopleGrammar.read(above.text());
        if (people.size() != 1) {
            return false;
        }
        var person = people.getFirst().person();
        boolean bare = person.role() == null && person.organisation() == null;
        if (bare && isPosting(below)) {
            return true;
        }
        return person.organisation() == null && isBody(below);
    }

    private static boolean isPosting(String text) {
        var first = PostingGrammar.commaParts(text).getFirst();
        return PostingGrammar.isPost(first)
                && text.length() > 3
                && !People.opensPhrase(text)
                && !People.announces(text)
                && Kinds.of(text).isEmpty();
    }

    /// The name of a body and nothing else: no small word but those that such names have.
    static boolean isBody(String text) {
        return Bodies.opens(text)
                && Token.of(text).stream()
                        .allMatch(token ->
                                token.isCapital()
                                        || token.isPreposition()
                                        || token.isAnd()
                                        || token.is(",")
                                        || Bodies.isBody(token));
    }
}
