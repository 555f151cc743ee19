package dk.tingsted;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;

/// What stands in a page that no page of ours has: somebody's text has become markup.
public final class Markup {

    private static final String NEVER =
            "style, object, embed, applet, base, marquee, form[action^=//], img[src=x],"
                    + " iframe:not([sandbox]), [hx-get], [formaction^=http], meta[http-equiv],"
                    + " input[name=password]";

    private Markup() {}

    public static List<String> ofOthers(String html) {
        var page = Jsoup.parse(html);
        var found = new ArrayList<String>();
        page.select(NEVER).forEach(one -> found.add(one.outerHtml()));
        page.select("script").stream()
                .filter(one -> !one.attr("src").startsWith("/assets/"))
                .filter(one -> !one.attr("type").equals("application/ld+json"))
                .forEach(one -> found.add(one.outerHtml()));
        page.getAllElements()
                .forEach(one ->
                        one.attributes().asList().stream()
                                .filter(attribute -> isTheirs(attribute))
                                .forEach(attribute -> found.add(one.tagName() + " " + attribute)));
        return found;
    }

    private static boolean isTheirs(Attribute attribute) {
        var name = attribute.getKey();
        var value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
        boolean leads = List.of("href", "src", "action", "formaction").contains(name);
        return name.startsWith("on")
                || (leads && value.matches("(?s)(javascript|data):.*"))
                || (leads && value.matches("(?s)(https?:|//).*ond\\.example.*"));
    }
}
