package dk.tingsted.programme.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts "v/ …", "ved …", "Videohilsen fra …" off an entry when persons follow. It stays when a body
/// follows: "Velkomst ved formandskabet".
final class EntryBy {

    private static final int MOST = 12;

    private static final Set<String> GREETINGS =
            Set.of("hilsen", "videohilsen", "videooplæg", "velkomst", "oplæg", "indlæg");

    /// "Oplæg af", whose people were taken off.
    private static final Pattern OF = Pattern.compile("(?<=\\p{L})\\s(?:af|av|by|ved|v/|med|fra)$");

    private EntryBy() {}

    static Optional<Titled> of(String entry) {
        var tokens = Token.of(entry);
        int tried = 0;
        for (int at = 0; at < tokens.size() && tried < MOST; at++) {
            if (announces(tokens, at) && !isPrepositionBefore(tokens, at)) {
                tried++;
                var titled = after(entry, tokens, at);
                if (titled.isPresent()) {
                    return titled;
                }
            }
        }
        return Optional.empty();
    }

    /// "Presentasjon av meldingen v/ NN": only "v/" announces there.
    private static boolean isPrepositionBefore(List<Token> tokens, int at) {
        boolean small = at + 1 < tokens.size() && !tokens.get(at + 1).isCapital();
        var later = tokens.subList(at + 1, tokens.size());
        boolean by = tokens.get(at).is("av", "by");
        return small
                && (by || tokens.get(at).is("ved"))
                && later.stream().anyMatch(token -> token.is("v/") || (by && token.is("ved")));
    }

    private static boolean announces(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (at + 1 >= tokens.size()) {
            return false;
        }
        boolean greeting =
                at > 0 && GREETINGS.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        return token.isBy() || (greeting && token.is("fra", "from", "från", "av", "af", "med"));
    }

    private static Optional<Titled> after(String entry, List<Token> tokens, int at) {
        var following = entry.substring(tokens.get(at).end()).strip();
        var phrase = PeoplePhrase.of(following, true);
        if (phrase.names().isEmpty()) {
            return Optional.empty();
        }
        var before = entry.substring(0, tokens.get(at + 1).start());
        int first = phrase.names().getFirst().from();
        if (phrase.startsWithPerson() || nested(phrase, first)) {
            var people = EntrySplit.video(before, phrase.mentions());
            var title = OF.matcher(EntrySplit.title(before)).replaceFirst("");
            return Optional.of(new Titled(title, people, false, phrase.rest()));
        }
        return first <= 6 ? bodyFirst(before, phrase, first) : Optional.empty();
    }

    /// "v/oplægsholdere fra Nordhus v/ Eva Holm": the body is announced before its people.
    private static boolean nested(PeoplePhrase phrase, int first) {
        return first > 0
                && first <= 14
                && phrase.tokens().get(first - 1).isBy()
                && !Lexicon.isPlace(
                        phrase.text().substring(0, phrase.tokens().get(first - 1).start()));
    }

    /// "Velkomst ved formandskabet Eva Holm, borgmester": the body stays in the title.
    private static Optional<Titled> bodyFirst(String before, PeoplePhrase phrase, int first) {
        int start = phrase.tokens().get(first).start();
        var own = PeoplePhrase.of(phrase.text().substring(start), true);
        if (!own.startsWithPerson() || !ownsPosting(own)) {
            return Optional.empty();
        }
        var title = Clean.ends(before + phrase.text().substring(0, start));
        return Optional.of(new Titled(title, own.mentions(), false, own.rest()));
    }

    private static boolean ownsPosting(PeoplePhrase phrase) {
        return phrase.tail(0).strip().startsWith(",") || phrase.tail(0).isBlank();
    }
}
