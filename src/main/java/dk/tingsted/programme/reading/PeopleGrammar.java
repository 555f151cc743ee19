package dk.tingsted.programme.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Reads the people of a programme: who, with which post, where, for which party.
///
/// ```text
/// people  = person (("," | ";" | "/" | "og" | "samt") person)*
/// person  = name ["(" party ")"] ["," posting] | post name ["," body]
/// posting = post* body | post preposition body | "fra" body
/// ```
///
/// A name is known by its shape and its surroundings ([NameFinder]); bodies and functions without a
/// name are nobody. Every reading is linear in the length of the text.
final class PeopleGrammar {

    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[\\p{Ll})]{2}[.!?]) (?=\\p{Lu}\\p{Ll})");

    private PeopleGrammar() {}

    /// The persons in a phrase known to be about people, such as what follows "v/".
    static List<Mention> read(String phrase) {
        return PeoplePhrase.of(phrase, true).mentions();
    }

    /// Whether the line is persons and nothing else.
    static boolean isPeopleLine(String line) {
        return isPeopleLine(line, false);
    }

    /// @param announced the line stands where people are listed, as under "Panelet består af:"
    static boolean isPeopleLine(String line, boolean announced) {
        var phrase = PeoplePhrase.of(line, announced);
        return phrase.opensWithPeople()
                && phrase.rest().isEmpty()
                && !EntrySplit.hasTitleAfterColon(phrase.text());
    }

    /// An entry without its "v/ …", its speakers apart.
    static Titled split(String entry) {
        return EntrySplit.of(entry);
    }

    /// The persons that a sentence gives a part in the item: a facilitator, a conférencier, a
    /// speaker. Who is merely mentioned is nobody.
    static List<Mention> inSentence(String sentence) {
        return SENTENCES
                .splitAsStream(sentence)
                .flatMap(one -> SentencePeople.of(one).stream())
                .toList();
    }
}
