package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Who signs the invitation: the persons under "Med venlig hilsen".
///
/// @param lines where they stand
record Signatures(List<Affiliation> people, List<Integer> lines) {

    private static final int MOST_LINES = 10;
    private static final int CONTACT_LINES = 4;
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?iu)^(?:.{0,60}\\b)?(?:(?:med |de )?(?:venlige?|bedste|hjertelige?|mange|varme|kærlige?|vennlige?|beste|vänliga?) (?:hilsen|hilsener|hilsner|hälsning|hälsningar)|mvh\\.?|(?:kind|best|warm|yours) (?:regards|sincerely|wishes)|yours sincerely|sincerely)\\b.{0,60}$");
    private static final Cue GREETING_WORD = Cue.of("hils|hälsning|mvh|regards|sincerely|wishes");
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t+");
    private static final Pattern CONTACT =
            Pattern.compile("(?iu)^(?:tlf|telefon|fax|e-?mail|mail|mobil|phone).*|.*@.*");
    private static final Pattern CHAIR =
            Pattern.compile(
                    "(?iu).*\\b(?:formand|forkvinde|forperson|leder|ordförande|chair\\p{L}*|president|præsident)\\b.*");

    Signatures {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /// @param document with its columns, where two sign side by side
    static Signatures of(List<Passage> all, Document document) {
        for (int at = 0; at < all.size(); at++) {
            var text = all.get(at).text();
            if (text.length() < 90
                    && GREETING_WORD.isIn(text)
                    && GREETING.matcher(text).matches()) {
                var signed = after(all, at, document);
                if (!signed.people().isEmpty()) {
                    return signed;
                }
            }
        }
        return atTheEnd(all);
    }

    private static Signatures after(List<Passage> all, int greeting, Document document) {
        var people = new ArrayList<Affiliation>();
        var lines = new ArrayList<Integer>(List.of(all.get(greeting).number()));
        for (int at = greeting + 1; at < all.size() && at <= greeting + MOST_LINES; at++) {
            var text = all.get(at).text();
            var columns = columns(document, all.get(at).number());
            if (columns.length > 1 && sideBySide(columns, people)) {
                lines.add(all.get(at).number());
                continue;
            }
            var phrase = PeoplePhrase.of(text, true);
            if (phrase.opensWithPeople() && !text.matches("(?s)^\\d.*")) {
                phrase.mentions().forEach(mention -> people.add(affiliation(mention)));
            } else if (!people.isEmpty() && isPosting(text, people.getLast())) {
                people.set(people.size() - 1, posted(people.getLast(), text));
            } else if (!people.isEmpty() || text.length() > 90) {
                break;
            }
            lines.add(all.get(at).number());
        }
        return new Signatures(people, lines);
    }

    private static String[] columns(Document document, int number) {
        return COLUMNS.split(document.lines().get(number - 1).text().strip());
    }

    /// "Eva Holm Jan Dahl", and below "Rektor Formand".
    private static boolean sideBySide(String[] columns, List<Affiliation> people) {
        if (people.isEmpty()) {
            for (var name : columns) {
                people.addAll(
                        PeopleGrammar.isPeopleLine(name, true)
                                ? PeopleGrammar.read(name).stream()
                                        .map(Signatures::affiliation)
                                        .toList()
                                : List.of());
            }
            return !people.isEmpty();
        }
        if (people.size() != columns.length) {
            return false;
        }
        for (int at = 0; at < columns.length; at++) {
            var person = people.get(at);
            people.set(
                    at,
                    person.role() == null
                            ? posted(person, columns[at])
                            : inBody(person, columns[at]));
        }
        return true;
    }

    private static Affiliation inBody(Affiliation person, String text) {
        boolean body = person.organisation() == null && Bodies.opens(text);
        return body ? new Affiliation(person.name(), person.role(), text) : person;
    }

    /// "Eva Holm" on one line, "Rektor, Nordskolen" on the next.
    private static boolean isPosting(String text, Affiliation last) {
        return last.role() == null
                && text.length() < 90
                && (PostingGrammar.isPost(text)
                        || (last.organisation() == null && Bodies.opens(text)));
    }

    private static Affiliation posted(Affiliation person, String text) {
        var posting = PostingGrammar.read(text);
        return new Affiliation(
                person.name(),
                posting.role(),
                posting.organisation() == null ? person.organisation() : posting.organisation());
    }

    /// A chair with telephone and address under the name closes the letter without a greeting.
    private static Signatures atTheEnd(List<Passage> all) {
        int at = all.size() - 1;
        int contacts = 0;
        while (at > 0
                && contacts < CONTACT_LINES
                && CONTACT.matcher(all.get(at).text()).matches()) {
            at--;
            contacts++;
        }
        if (contacts == 0 || at <= 0) {
            return new Signatures(List.of(), List.of());
        }
        var phrase = PeoplePhrase.of(all.get(at).text(), true);
        boolean signed =
                phrase.opensWithPeople()
                        && CHAIR.matcher(phrase.text()).matches()
                        && all.get(at).gap() > 0;
        var people = signed ? phrase.mentions() : List.<Mention>of();
        return new Signatures(
                people.stream().map(Signatures::affiliation).toList(),
                signed ? List.of(all.get(at).number()) : List.of());
    }

    static Affiliation affiliation(Mention mention) {
        var person = mention.person();
        return new Affiliation(person.name(), person.role(), person.organisation());
    }
}
