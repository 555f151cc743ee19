package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an entry is, told from the words of its title.
final class Kinds {

    /// Shorter words are no ending that tells anything.
    private static final int COMPOUND = 5;

    private static final int LOOK_AT = 12;

    private static final Pattern WELCOMES =
            Pattern.compile(
                    "(?iu)\\s(?:byder|ønsker|önskar|hälsar|hilser)\\s.{0,20}?(?:velkom|välkom)");

    private static final List<String> PARALLELS =
            List.of(
                    "session",
                    "sesjon",
                    "seminar",
                    "spor",
                    "spår",
                    "workshop",
                    "track",
                    "breakout",
                    "møde",
                    "møte",
                    "temamøde",
                    "oplæg");

    /// Alone: of room or stage.
    private static final List<String> CHANGE = List.of("skift");

    private Kinds() {}

    /// Empty when no word tells; such an entry is somebody's talk.
    static Optional<Kind> of(String title) {
        var words = Words.tokens(title, LOOK_AT);
        return phrase(words)
                .or(() -> single(words))
                .or(() -> weak(words))
                .or(() -> plural(words))
                .or(() -> welcoming(title))
                .or(() -> words.equals(CHANGE) ? Optional.of(Kind.BREAK) : Optional.empty());
    }

    /// The title is nothing but its kind: "Oplæg", "Paneldebat", "Keynote presentations".
    static boolean isBare(String title) {
        var words = Words.tokens(title, LOOK_AT);
        return words.size() <= 2
                && words.stream().allMatch(word -> word.length() < 2 || known(word));
    }

    private static boolean known(String word) {
        return exact(Words.ALL.early(), word).isPresent()
                || Words.ALL.first().containsKey(word)
                || word.startsWith("presentation");
    }

    private static Optional<Kind> phrase(List<String> words) {
        for (int count = Math.min(5, words.size()); count > 1; count--) {
            var kind = Words.ALL.phrases().get(String.join(" ", words.subList(0, count)));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> single(List<String> words) {
        for (int at = 0; at < Math.min(4, words.size()); at++) {
            var word = words.get(at);
            var kind = exact(Words.ALL.early(), word);
            if (kind.isEmpty() && at == 0) {
                kind = exact(Words.ALL.first(), word);
            }
            if (kind.isPresent()) {
                return kind;
            }
            if (!Words.ALL.isModifier(word) && !(words.size() <= 2 && at == 0)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Tre valgfrie workshops", "De unges panel"
    private static Optional<Kind> plural(List<String> words) {
        boolean several =
                words.size() > 1
                        && words.size() < 6
                        && (words.getLast().endsWith("workshops")
                                || words.getLast().endsWith("sessioner"));
        if (several) {
            return Optional.of(Kind.PARALLEL_BLOCK);
        }
        if (isParallel(words)) {
            return Optional.of(Kind.PARALLEL_BLOCK);
        }
        boolean panel = words.size() > 1 && words.size() < 6 && words.getLast().equals("panel");
        return panel ? Optional.of(Kind.PANEL) : Optional.empty();
    }

    /// "Hur stärker vi sammanhållningen? – parallella seminarier"
    private static boolean isParallel(List<String> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean parallel = words.get(at).startsWith("parallel");
            if (parallel && PARALLELS.stream().anyMatch(words.get(at + 1)::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /// "Udvalgsformand NN byder velkommen"
    private static Optional<Kind> welcoming(String title) {
        return WELCOMES.matcher(title).find() ? Optional.of(Kind.OPENING) : Optional.empty();
    }

    private static Optional<Kind> weak(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(Words.ALL.weak().get(words.getFirst()));
    }

    /// The word itself, in the definite form, or as the end of a compound: "pausen",
    /// "legatuddeling".
    private static Optional<Kind> exact(Map<String, Kind> table, String word) {
        var kind = table.get(word);
        for (var ending : List.of("en", "et", "n", "s", "er", "r", "ar")) {
            if (kind == null && word.length() > 4 && word.endsWith(ending)) {
                kind = table.get(word.substring(0, word.length() - ending.length()));
            }
        }
        if (kind != null || word.endsWith("formiddag") || word.endsWith("eftermiddag")) {
            return Optional.ofNullable(kind);
        }
        for (int from = 2; word.length() - from >= COMPOUND; from++) {
            kind = table.get(word.substring(from));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        int hyphen = word.indexOf('-');
        return hyphen > 3
                ? Optional.ofNullable(table.get(word.substring(0, hyphen)))
                : Optional.empty();
    }
}
