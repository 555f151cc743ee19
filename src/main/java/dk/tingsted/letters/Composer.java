package dk.tingsted.letters;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private Composer() {}

    static Composed compose(Wording wording, Tongue tongue, Map<Placeholder, String> values) {
        var clean = cleaned(values);
        var text = Marks.withoutEmptyLines(Marks.mark(OneLine.lines(wording.text())), clean);
        return new Composed(
                subject(wording.subject(), clean),
                body(MARKDOWN.parse(text), tongue, clean),
                Optional.ofNullable(clean.get(Placeholder.UNSUBSCRIBE_LINK))
                        .filter(Filled::isPage));
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
        var written = new StringBuilder();
        var marked = Marks.mark(OneLine.of(subject));
        marked.chars()
                .mapToObj(mark ->
                        Marks.at((char) mark)
                                .map(one -> OneLine.of(values.getOrDefault(one, "")))
                                .orElse(String.valueOf((char) mark)))
                .forEach(written::append);
        return OneLine.of(written.toString().replaceAll(" {2,}", " "), LONGEST_SUBJECT);
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
