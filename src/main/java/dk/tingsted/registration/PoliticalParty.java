package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A party that stands for election in Denmark, by its letter on the ballot, and how people write
/// it.
public final class PoliticalParty {

    /// How the papers shorten them comes before the letters: "(S)" is A, "(K)" is C.
    private static final Map<String, String> SHORT = new HashMap<>();

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        var rows = rows();
        rows.forEach(row -> SHORT.put(row[0].toLowerCase(Locale.ROOT), row[0]));
        rows.forEach(row -> names(row[1]).forEach(name -> NAMES.put(name, row[0])));
        for (var row : rows) {
            Arrays.stream(row[2].split("\\|", -1))
                    .map(one -> one.strip().toLowerCase(Locale.ROOT))
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> SHORT.put(one, row[0]));
        }
        NAMES.put("radikale", "B");
        NAMES.put("konservative", "C");
        NAMES.put("løsgænger", "UFP");
        NAMES.put("lokalliste", "L");
    }

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
        var whole = Optional.ofNullable(SHORT.get(text.strip().toLowerCase(Locale.ROOT)));
        return whole.or(() -> mentioned(text));
    }

    /// Of a text that is mostly about something else: a letter only where it stands in brackets.
    ///
    /// @return the letter on the ballot, `UFP` outside any party
    public static Optional<String> mentioned(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        return BRACKETED
                .matcher(low)
                .results()
                .flatMap(one -> Optional.ofNullable(SHORT.get(one.group(1))).stream())
                .findFirst()
                .or(() ->
                        NAME.matcher(low)
                                .results()
                                .map(MatchResult::group)
                                .flatMap(one -> Optional.ofNullable(named(one)).stream())
                                .findFirst());
    }

    private static @Nullable String named(String word) {
        var found = NAMES.get(word);
        return found == null ? NAMES.get(word.substring(0, word.length() - 1)) : found;
    }

    /// "SF – Socialistisk Folkeparti" is called either, "Venstre, Danmarks Liberale Parti" the
    /// first.
    private static Stream<String> names(String name) {
        return Arrays.stream(name.split(",", -1)[0].split(" [–/] ", -1))
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .filter(one -> one.length() > 2 && !one.startsWith("("));
    }

    private static List<String[]> rows() {
        try (InputStream in = PoliticalParty.class.getResourceAsStream("/danish/partier.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .peek(cells -> cells[1] = cells[1].replace("\"", ""))
                    .filter(cells -> !cells[3].equals("forbudt"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
