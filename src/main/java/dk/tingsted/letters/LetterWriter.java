package dk.tingsted.letters;

import dk.tingsted.letters.Filled.Line;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Walks through a wording and writes it with the values of one letter. What Markdown knows and
/// letters do not (code, HTML, images) is written as the text it is.
abstract class LetterWriter extends AbstractVisitor {

    private final Filled filled;
    private final StringBuilder written = new StringBuilder();

    LetterWriter(Filled filled) {
        this.filled = filled;
    }

    abstract void paragraph(Paragraph paragraph, Runnable inside);

    abstract void list(boolean ordered, Runnable inside);

    /// @param number as `2.`, empty in a list of bullets
    abstract void listItem(String number, Runnable inside);

    abstract void strong(Runnable inside);

    abstract void emphasis(Runnable inside);

    abstract void text(String text);

    abstract void newLine();

    /// @param alone whether nothing else stands on the line
    abstract void link(String target, boolean alone, Runnable words);

    final void write(String text) {
        written.append(text);
    }

    final String written() {
        return written.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            visitChildren(paragraph);
        } else {
            paragraph(paragraph, () -> visitChildren(paragraph));
        }
    }

    @Override
    public void visit(BulletList bullets) {
        list(false, () -> visitChildren(bullets));
    }

    @Override
    public void visit(OrderedList numbers) {
        list(true, () -> visitChildren(numbers));
    }

    @Override
    public void visit(ListItem item) {
        listItem(number(item), () -> visitChildren(item));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        strong(() -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasis(() -> visitChildren(emphasis));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        newLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        newLine();
    }

    @Override
    public void visit(Code code) {
        text("`" + code.getLiteral() + "`");
    }

    @Override
    public void visit(HtmlInline html) {
        text(html.getLiteral());
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    /// Its target is an address, or one placeholder that stands for an address.
    @Override
    public void visit(Link link) {
        var target = target(link.getDestination());
        if (target.isEmpty()) {
            visitChildren(link);
        } else {
            link(target, false, () -> visitChildren(link));
        }
    }

    @Override
    public void visit(Text text) {
        var plain = new StringBuilder();
        for (char letter : text.getLiteral().toCharArray()) {
            var placeholder = Marks.at(letter);
            if (placeholder.isEmpty()) {
                plain.append(letter);
                continue;
            }
            text(plain.toString());
            plain.setLength(0);
            value(placeholder.get(), text.getLiteral().length() == 1 && isAlone(text));
        }
        text(plain.toString());
    }

    private void value(Placeholder placeholder, boolean alone) {
        switch (placeholder.sort()) {
            case TEXT, LINES -> text(filled.value(placeholder));
            case LINK -> value(filled.target(placeholder), placeholder, alone);
            case LINKS -> links(placeholder);
        }
    }

    private void value(String target, Placeholder placeholder, boolean alone) {
        if (target.isEmpty()) {
            text(filled.value(placeholder));
        } else {
            link(target, alone, () -> text(placeholder.label(filled.tongue())));
        }
    }

    private void links(Placeholder placeholder) {
        var lines = filled.links(placeholder);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                newLine();
            }
            line(lines.get(i));
        }
    }

    private void line(Line line) {
        if (line.address().isEmpty()) {
            text(line.words());
        } else {
            text(line.words().isEmpty() ? "" : line.words() + ": ");
            address(line.address());
        }
    }

    /// Shown as it is, so that it can be copied from paper too.
    void address(String address) {
        link(address, false, () -> text(address));
    }

    private String target(String destination) {
        if (destination.length() == 1) {
            return Marks.at(destination.charAt(0)).map(filled::target).orElse("");
        }
        return Filled.mayBeLinked(destination) ? destination : "";
    }

    private static boolean isAlone(Node node) {
        return isEdge(node.getPrevious())
                && isEdge(node.getNext())
                && node.getParent() instanceof Paragraph;
    }

    private static boolean isEdge(@Nullable Node beside) {
        return beside == null || beside instanceof SoftLineBreak || beside instanceof HardLineBreak;
    }

    private static String number(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "";
        }
        int number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".";
    }
}
