package dk.tingsted.discussions.board;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// From a programme to what its tables may discuss: the secretariat begins with this and puts it
/// right. An item where the participants speak gives a theme for each of its parts, or for each
/// name in quotation marks in what is written about it when there are several, or one by its own
/// title; what is asked there are the questions of each.
public final class Themes {

    private static final int MOST = 12;
    private static final int LONGEST = 120;

    private static final Pattern QUOTED =
            Pattern.compile("[\"“”„»«]([^\"“”„»«\\n]{3," + LONGEST + "})[\"“”»«]");

    private static final Pattern SENTENCE = Pattern.compile("[^.?!\\n]*[.?!\\n]|[^.?!\\n]+$");

    /// What leads to a question that stands within a sentence: "…, herunder fx hvad tænker man …".
    private static final Pattern LED_TO =
            Pattern.compile(
                    "(?iu)^.*[,:–]\\s+(?:(?:herunder|fx|f\\.eks|for eksempel|bl\\.a|including|such as)\\.?\\s+)*"
                            + "(?=(?:hvad|hvordan|hvilke[nt]?|hvor|hvem|hvorfor|hvornår|what|how|which|where|who|why|when)\\b)");

    private Themes() {}

    /// In the order of the programme; none where no item is a discussion.
    public static List<Theme> of(Programme programme) {
        return programme.items().stream()
                .filter(item -> item.kind() == Kind.DISCUSSION && !isPart(item, programme))
                .flatMap(item -> of(item, programme))
                .limit(MOST)
                .toList();
    }

    private static boolean isPart(Item item, Programme programme) {
        return Stream.ofNullable(item.parent())
                .flatMap(parent -> programme.item(parent).stream())
                .anyMatch(parent -> parent.kind() == Kind.DISCUSSION);
    }

    private static Stream<Theme> of(Item item, Programme programme) {
        var about = item.summary() == null ? "" : item.summary();
        var asked = questions(about);
        var parts = programme.partsOf(item);
        var titles = parts.isEmpty() ? quoted(about) : parts.stream().map(Item::title).toList();
        return (titles.size() > 1 ? titles : List.of(item.title()))
                .stream().map(title -> new Theme(item.id(), title, asked));
    }

    private static List<String> quoted(String about) {
        return QUOTED.matcher(about)
                .results()
                .map(match -> match.group(1).strip())
                .distinct()
                .toList();
    }

    private static List<String> questions(String about) {
        return SENTENCE.matcher(about.replace("f.eks.", "fx").replace("bl.a.", "blandt andet"))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .filter(sentence -> sentence.endsWith("?"))
                .map(sentence -> capital(LED_TO.matcher(sentence).replaceFirst("")))
                .distinct()
                .toList();
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// As the secretariat types them: one a line, without the sign of a list.
    public static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R", -1))
                .map(line -> line.replaceFirst("^\\s*[-*•]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
