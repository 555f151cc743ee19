package dk.tingsted.letters;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// From a wording and the values of one letter to the letter. The wording alone is read as
/// Markdown; values are put in afterwards and are never read as anything.
final class Composer {

    private static final int LONGEST_SUBJECT = 200;
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class);
    private static final Parser MARKDOWN = Parser.builder().enabledBlockTypes(BLOCKS).build();

    /// What was read of wordings: thousands are written to in the same words. Nothing is altered in
    /// it, so that many may walk through it at once.
    private static final int MANY = 500;

    private static final Pattern SPACES = Pattern.compile("  +");

    private static final Map<String, String> SUBJECTS = new ConcurrentHashMap<>();
    private static final Map<String, String> MARKED = new ConcurrentHashMap<>();
    private static final Map<String, Node> READ = new ConcurrentHashMap<>();

    private Composer() {}

    static Composed compose(Wording wording, Tongue tongue, Map<Placeholder, String> values) {
        var clean = cleaned(values);
        var marked = kept(MARKED, wording.text(), text -> Marks.mark(OneLine.lines(text)));
        var text = Marks.withoutEmptyLines(marked, clean);
        return new Composed(
                subject(wording.subject(), clean),
                body(kept(READ, text, MARKDOWN::parse), tongue, clean),
                Optional.ofNullable(clean.get(Placeholder.UNSUBSCRIBE_LINK))
                        .filter(Filled::isPage));
    }

    private static <T> T kept(Map<String, T> all, String text, Function<String, T> read) {
        if (all.size() > MANY) {
            all.clear();
        }
        return all.computeIfAbsent(text, read);
    }

    static Composed plain(Tongue tongue, String subject, String text) {
        var lines = OneLine.lines(text).strip();
        return new Composed(
                OneLine.of(subject, LONGEST_SUBJECT),
                new Body(tongue, lines + "\n", HtmlLetter.paragraphs(lines)));
    }

    private static Body body(Node document, Tongue tongue, Map<Placeholder, String> values) {
        var filled = new Filled(tongue, values);
        return new Body(tongue, TextLetter.of(document, filled), HtmlLetter.of(document, filled));
    }

    private static String subject(String subject, Map<Placeholder, String> values) {
        var marked = kept(SUBJECTS, subject, text -> Marks.mark(OneLine.of(text)));
        var written = new StringBuilder();
        for (int n = 0; n < marked.length(); n++) {
            char mark = marked.charAt(n);
            Marks.at(mark)
                    .ifPresentOrElse(
                            one -> written.append(OneLine.of(values.getOrDefault(one, ""))),
                            () -> written.append(mark));
        }
        var spaced = SPACES.matcher(written).replaceAll(" ");
        return OneLine.of(spaced, LONGEST_SUBJECT);
    }

    private static Map<Placeholder, String> cleaned(Map<Placeholder, String> values) {
        var clean = new EnumMap<Placeholder, String>(Placeholder.class);
        values.forEach((placeholder, value) ->
                clean.put(
                        placeholder,
                        switch (placeholder.sort()) {
                            case TEXT, LINK -> OneLine.of(value);
                            case LINES, LINKS -> OneLine.lines(value).strip();
                        }));
        return clean;
    }
}
