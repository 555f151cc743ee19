package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The running text of a block while it is being read: white space as a browser shows it, lines
/// where the page breaks them.
final class HtmlText {

    private record Run(String text, boolean bold) {}

    private final List<Run> runs = new ArrayList<>();

    void add(Node node) {
        NodeTraversor.traverse((NodeVisitor) (inner, _) -> addOne(inner), node);
    }

    private void addOne(Node node) {
        if (node instanceof TextNode text) {
            runs.add(
                    new Run(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "), isBold(text)));
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            runs.add(new Run("\n", false));
        }
    }

    private static boolean isBold(Node node) {
        for (var outer = node.parent(); outer instanceof Element element; outer = outer.parent()) {
            if (element.normalName().matches("b|strong|th")
                    || element.attr("style").matches(".*font-weight:\\s*(bold|[6-9]00).*")) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        runs.clear();
    }

    List<Words> words(boolean listed) {
        var lines = new ArrayList<Words>();
        var line = new ArrayList<Run>();
        for (var run : runs) {
            if (run.text().equals("\n")) {
                add(lines, line, listed);
                line.clear();
            } else {
                line.add(run);
            }
        }
        add(lines, line, listed);
        return lines;
    }

    private static void add(List<Words> lines, List<Run> line, boolean listed) {
        var text = new StringBuilder();
        line.forEach(run -> text.append(run.text()));
        var shown = Letters.visible(text.toString()).replaceAll(" {2,}", " ").strip();
        var filled = line.stream().filter(run -> !run.text().isBlank()).toList();
        if (!shown.isEmpty()) {
            lines.add(Bullet.off(shown, filled.stream().allMatch(Run::bold), listed));
        }
    }
}
