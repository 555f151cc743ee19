package dk.tingsted.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A guide as it is shown. The Markdown is ours; links between guides become links between pages,
/// and those that lead out of them to other files become plain words.
///
/// @param title its first heading
/// @param parts its second headings, by the ids they have in the page
record GuideText(String title, List<Part> parts, String html) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .attributeProviderFactory(_ ->
                            (node, _, attributes) -> {
                                if (node instanceof Heading heading) {
                                    attributes.put("id", id(words(heading)));
                                } else if (node instanceof Image) {
                                    attributes.putAll(Map.of("loading", "lazy"));
                                }
                            })
                    .build();

    GuideText {
        parts = List.copyOf(parts);
    }

    /// A part of a guide, to jump to.
    record Part(String id, String words) {}

    /// @param here where the guides are: links to another lead to `here/word`
    static GuideText of(String markdown, String here) {
        var document = PARSER.parse(markdown);
        var headings = new ArrayList<Heading>();
        document.accept(new Leading(here, headings));
        var title = headings.stream().filter(one -> one.getLevel() == 1).findFirst();
        var parts =
                headings.stream()
                        .filter(one -> one.getLevel() == 2)
                        .map(GuideText::words)
                        .map(words -> new Part(id(words), words))
                        .toList();
        return new GuideText(
                title.map(GuideText::words).orElse(""), parts, RENDERER.render(document));
    }

    private static String id(String words) {
        return words.toLowerCase(Locale.of("da"))
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String words(Node node) {
        var words = new ArrayList<String>();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.add(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.add(code.getLiteral());
                    }
                });
        return words.stream().collect(Collectors.joining());
    }

    /// Has links and pictures lead to where they are served.
    private static final class Leading extends AbstractVisitor {

        private final String here;
        private final List<Heading> headings;

        Leading(String here, List<Heading> headings) {
            this.here = here;
            this.headings = headings;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(here + "/" + image.getDestination());
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            var to = link.getDestination();
            var fragment = to.contains("#") ? to.substring(to.indexOf('#')) : "";
            if (to.matches("https?://.*|/.*|#.*")) {
                return;
            }
            Optional<Guide> guide = Guide.linked(to);
            if (guide.isPresent()) {
                link.setDestination(here + "/" + guide.get().word() + fragment);
            } else {
                unlink(link);
            }
        }

        private static void unlink(Link link) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
