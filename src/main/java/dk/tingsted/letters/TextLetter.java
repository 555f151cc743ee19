package dk.tingsted.letters;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// A letter as plain text: a blank line between paragraphs, a link as its words and its address. An
/// address within a line stands between angle brackets (RFC 3986, appendix C): mail programs take a
/// round one for a part of it.
final class TextLetter extends LetterWriter {

    private static final Pattern MANY_LINES = Pattern.compile("\n\n\n+");

    private TextLetter(Filled filled) {
        super(filled);
    }

    static String of(Node document, Filled filled) {
        var letter = new TextLetter(filled);
        document.accept(letter);
        return MANY_LINES.matcher(letter.written()).replaceAll("\n\n").strip() + "\n";
    }

    @Override
    void paragraph(Paragraph paragraph, Runnable inside) {
        inside.run();
        write("\n\n");
    }

    @Override
    void list(boolean ordered, Runnable inside) {
        inside.run();
        write("\n");
    }

    @Override
    void listItem(String number, Runnable inside) {
        write(number.isEmpty() ? "- " : number + " ");
        inside.run();
        write("\n");
    }

    @Override
    void strong(Runnable inside) {
        inside.run();
    }

    @Override
    void emphasis(Runnable inside) {
        inside.run();
    }

    @Override
    void text(String text) {
        write(text);
    }

    @Override
    void newLine() {
        write("\n");
    }

    @Override
    void link(String target, boolean alone, Runnable words) {
        words.run();
        write(alone ? ":\n" + target : " <" + target + ">");
    }

    @Override
    void address(String address) {
        write(address);
    }
}
