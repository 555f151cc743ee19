package dk.tingsted.registration;

import dk.tingsted.platform.sheets.DanishTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A party that stands for election in Denmark, by its letter on the ballot, and how people write
/// it.
public final class PoliticalParty {

    private static final int LETTER = 0;
    private static final int NAMED = 1;
    private static final int IN_PAPERS = 2;
    private static final int STATUS = 3;

    private static final List<List<String>> ROWS =
            DanishTable.rows("partier.csv").stream()
                    .filter(row -> !row.get(STATUS).equals("forbudt"))
                    .toList();

    private static final Map<String, String> SHORT = shortened();
    private static final Map<String, String> NAMES = named();

    private static final Pattern NAME =
            Pattern.compile(
                    NAMES.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(
                                    Collectors.joining(
                                            "|", "(?<!\\pL)(?:", ")(?:s|n|r)?(?!\\pL)")));

    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*([^()]{1,10}?)\\s*\\)");

    private PoliticalParty() {}

    /// Of a text that says nothing else, or mentions one: "S", "socialdemokratiet", "byrådsmedlem
    /// (V)".
    ///
    /// @return the letter on the ballot, `UFP` outside any party
    public static Optional<String> in(String text) {
        var whole = Optional.ofNullable(SHORT.get(low(text)));
        return whole.or(() -> mentioned(text));
    }

    /// Of a text that is mostly about something else: a letter only where it stands in brackets.
    ///
    /// @return the letter on the ballot, `UFP` outside any party
    public static Optional<String> mentioned(String text) {
        var low = low(text);
        return BRACKETED
                .matcher(low)
                .results()
                .flatMap(one -> Optional.ofNullable(SHORT.get(one.group(1))).stream())
                .findFirst()
                .or(() ->
                        NAME.matcher(low)
                                .results()
                                .map(MatchResult::group)
                                .flatMap(one -> letter(one).stream())
                                .findFirst());
    }

    /// "Venstres" is of Venstre.
    private static Optional<String> letter(String word) {
        var one = NAMES.get(word);
        return Optional.ofNullable(
                one == null ? NAMES.get(word.substring(0, word.length() - 1)) : one);
    }

    /// How the papers shorten them goes before the letters: "(S)" is A, "(K)" is C.
    private static Map<String, String> shortened() {
        var all = new HashMap<String, String>();
        ROWS.forEach(row -> all.put(low(row.get(LETTER)), row.get(LETTER)));
        for (var row : ROWS) {
            Arrays.stream(row.get(IN_PAPERS).split("\\|", -1))
                    .map(PoliticalParty::low)
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> all.put(one, row.get(LETTER)));
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> named() {
        var all = new HashMap<>(Map.of("radikale", "B", "konservative", "C", "lokalliste", "L"));
        ROWS.forEach(row -> names(row.get(NAMED)).forEach(name -> all.put(name, row.get(LETTER))));
        return Map.copyOf(all);
    }

    private static String low(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// "SF – Socialistisk Folkeparti" is called either, "Venstre, Danmarks Liberale Parti" the
    /// first.
    private static Stream<String> names(String name) {
        return Arrays.stream(name.split(",", -1)[0].split(" [–/] ", -1))
                .map(PoliticalParty::low)
                .filter(one -> one.length() > 2 && !one.startsWith("("));
    }
}
