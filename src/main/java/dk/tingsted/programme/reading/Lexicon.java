package dk.tingsted.programme.reading;

import dk.tingsted.platform.sheets.DanishTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of public life that tell posts, bodies, places and parties from names. Loaded when
/// first used; evidence, never a list of persons.
final class Lexicon {

    /// The most letters that stand for a party: "KrF", "(v)".
    private static final int LETTERS = 4;

    private static final Pattern AFTER_NAME = Pattern.compile("(?:,| –).*$");
    private static final WordList POSTS = posts();
    private static final WordList BODIES = bodies("");
    private static final WordList UNITS = bodies("?");
    private static final Set<String> PLACES = places();
    private static final Set<String> PARTIES = parties();
    private static final Set<String> PARTY_LETTERS =
            PARTIES.stream()
                    .filter(party -> party.length() <= Lexicon.LETTERS)
                    .map(Lexicon::fold)
                    .collect(Collectors.toUnmodifiableSet());
    private static final SortedWords GIVEN = SortedWords.of("given-names.txt");
    private static final Set<String> SMALL =
            WordList.lines("small-words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    /// Written in capitals and no body in themselves: "UN Decade", "it-chef".
    private static final Set<String> FIELDS =
            Set.of("EU", "UN", "FN", "IT", "HR", "PR", "AI", "ESD");

    /// Stand before a name and are no part of it.
    private static final Set<String> HONORIFICS =
            Set.of("mr", "ms", "mrs", "miss", "hr", "fru", "herr", "sir", "dame");

    private Lexicon() {}

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(trimmed(word).toLowerCase(Locale.ROOT));
    }

    static boolean isPost(String word) {
        boolean several = word.endsWith("erne") || word.endsWith("arna") || word.endsWith("orna");
        return isOnePost(word) || (several && isOnePost(word.substring(0, word.length() - 2)));
    }

    private static boolean isOnePost(String word) {
        return (POSTS.has(trimmed(word)) && !BODIES.isWhole(word)) || isHonorific(word);
    }

    /// A kommune, a ministry, an institute, or an abbreviation in capitals.
    static boolean isBody(String word) {
        boolean several = word.equals("Regions");
        boolean named = !several && (BODIES.has(withoutGenitive(word)) || BODIES.has(word));
        return (named && !isUnit(word)) || isAbbreviation(word);
    }

    /// A committee, a field or a department: part of a body.
    static boolean isUnit(String word) {
        return UNITS.has(word);
    }

    static boolean isPlace(String words) {
        var lower = words.strip().toLowerCase(Locale.ROOT);
        return PLACES.contains(lower) || lower.startsWith("københavn ");
    }

    static boolean isParty(String letters) {
        return PARTIES.contains(letters)
                || (letters.length() <= LETTERS && PARTY_LETTERS.contains(fold(letters)));
    }

    static boolean isGivenName(String word) {
        int hyphen = word.indexOf('-');
        return GIVEN.contains(word) || (hyphen > 1 && GIVEN.contains(word.substring(0, hyphen)));
    }

    /// A word that opens a sentence or a title and no name.
    static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /// "VIVE", "UNEP", "KL’s"; not "EU" alone, which is a place.
    static boolean isAbbreviation(String word) {
        var bare = withoutGenitive(word);
        return bare.length() >= 2 && bare.length() <= 12 && isUpper(bare) && !FIELDS.contains(bare);
    }

    /// Two capitals or more, and no small letter.
    private static boolean isUpper(String word) {
        int capitals = 0;
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLowerCase(word.charAt(at))) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static String fold(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }

    private static String withoutGenitive(String word) {
        if (!word.endsWith("s")) {
            return word;
        }
        var bare = word.substring(0, word.length() - 1);
        boolean apostrophe = bare.endsWith("'") || bare.endsWith("’");
        return apostrophe ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String trimmed(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static WordList posts() {
        var titles =
                DanishTable.rows("titler.csv").stream()
                        .flatMap(row -> row.stream().filter(cell -> row.indexOf(cell) != 2))
                        .flatMap(cell -> Arrays.stream(cell.replace('/', '|').split("\\|")))
                        .map(String::strip)
                        .filter(Lexicon::isTitle);
        return WordList.of(Stream.concat(titles, WordList.lines("posts.txt").stream()).toList());
    }

    /// One word, and not where it was seen.
    private static boolean isTitle(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at)) && word.charAt(at) != '-') {
                return word.equals("ph.d.");
            }
        }
        return word.length() > 2;
    }

    private static WordList bodies(String mark) {
        return WordList.of(
                WordList.lines("bodies.txt").stream()
                        .filter(line -> line.startsWith("?") != mark.isEmpty())
                        .map(line -> line.substring(mark.length()))
                        .toList());
    }

    private static Set<String> places() {
        var municipalities =
                DanishTable.rows("kommuner.csv").stream()
                        .flatMap(row ->
                                Stream.concat(
                                        Stream.of(row.get(2)),
                                        Arrays.stream(row.get(3).split("\\|"))));
        var words = Stream.concat(municipalities, WordList.lines("places.txt").stream());
        var found = new HashSet<String>();
        Stream.concat(words, WordList.lines("states.txt").stream())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(found::add);
        return found;
    }

    private static Set<String> parties() {
        var printed = Stream.of("Ap", "H", "Sp", "SV", "FrP", "KrF", "MDG", "SD", "MP", "KD");
        var danish =
                DanishTable.rows("partier.csv").stream()
                        .flatMap(row ->
                                Stream.concat(
                                        Stream.of(row.get(0), row.get(1)),
                                        Arrays.stream(row.get(2).split("\\|"))));
        return Stream.concat(danish, printed)
                .flatMap(name -> Stream.of(name, AFTER_NAME.matcher(name).replaceFirst("")))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
