package dk.tingsted.programme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A [Spot], taken apart.
sealed interface Place {

    /// A field of the particulars.
    record About(String field) implements Place {}

    record WholeItem(ItemId id) implements Place {}

    record OfItem(ItemId id, String field) implements Place {}

    record WholePerson(ItemId id, int number) implements Place {}

    record OfPerson(ItemId id, int number, String field) implements Place {}

    record WholeListed(Roll roll, int number) implements Place {}

    record OfListed(Roll roll, int number, String field) implements Place {}

    /// The date that a line of the document states; no programme holds it.
    record OfLine(int line) implements Place {}

    /// The lists of people that belong to the conference and not to an entry.
    enum Roll {
        SIGNATORIES,
        MODERATORS;

        List<Affiliation> of(Programme programme) {
            return this == SIGNATORIES ? programme.signatories() : programme.moderators();
        }

        Programme in(Programme programme, List<Affiliation> people) {
            return new Programme(
                    programme.language(),
                    programme.particulars(),
                    programme.days(),
                    programme.items(),
                    this == SIGNATORIES ? people : programme.signatories(),
                    this == MODERATORS ? people : programme.moderators());
        }
    }

    Pattern PATH =
            Pattern.compile(
                    "items/(?<id>[a-z0-9][a-z0-9-]{0,39})"
                            + "(?:/people/(?<person>\\d{1,3})(?:/(?<post>[a-z]+))?|/(?<field>[a-z_]+))?"
                            + "|(?<roll>signatories|moderators)/(?<listed>\\d{1,3})(?:/(?<detail>[a-z]+))?"
                            + "|lines/(?<line>\\d{1,6})/date"
                            + "|(?<about>[a-z_]+)");

    /// Empty when the path names nothing a programme can hold.
    static Optional<Place> of(Spot spot) {
        var path = PATH.matcher(spot.path());
        return path.matches() ? place(path).filter(Place::isField) : Optional.empty();
    }

    private static Optional<Place> place(Matcher path) {
        if (path.group("about") != null) {
            return Optional.of(new About(path.group("about")));
        }
        if (path.group("line") != null) {
            return Optional.of(new OfLine(Integer.parseInt(path.group("line"))));
        }
        return Optional.of(path.group("id") != null ? inItem(path) : inRoll(path));
    }

    private static Place inItem(Matcher path) {
        var id = new ItemId(path.group("id"));
        if (path.group("person") == null) {
            return path.group("field") == null
                    ? new WholeItem(id)
                    : new OfItem(id, path.group("field"));
        }
        int number = Integer.parseInt(path.group("person"));
        return path.group("post") == null
                ? new WholePerson(id, number)
                : new OfPerson(id, number, path.group("post"));
    }

    private static Place inRoll(Matcher path) {
        var roll = path.group("roll").equals("moderators") ? Roll.MODERATORS : Roll.SIGNATORIES;
        int number = Integer.parseInt(path.group("listed"));
        return path.group("detail") == null
                ? new WholeListed(roll, number)
                : new OfListed(roll, number, path.group("detail"));
    }

    private static boolean isField(Place place) {
        return switch (place) {
            case About(var field) -> Texts.PARTICULARS.containsKey(field);
            case OfItem(_, var field) -> Texts.ITEM.containsKey(field);
            case OfPerson(_, _, var field) -> Texts.PERSON.containsKey(field);
            case OfListed(_, _, var field) -> Texts.LISTED.containsKey(field);
            case WholeItem _, WholePerson _, WholeListed _, OfLine _ -> true;
        };
    }
}
