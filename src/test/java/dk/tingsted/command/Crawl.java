package dk.tingsted.command;

import dk.tingsted.Running;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Follows every link of ours from page to page, as one browser sees them.
///
/// @param answers what was answered at each address, in the order they were found
record Crawl(Map<String, HttpResponse<String>> answers) {

    private static final int MOST = 4_000;

    /// Files that are large and hold no links.
    private static final Pattern LARGE =
            Pattern.compile(".*\\.(pdf|docx|zip|xlsx|png|jpg)(\\?.*)?|.*/site\\.zip|.*/archive/.+");

    /// Of pages that differ in nothing but a number, so many are looked at.
    private static final int ALIKE = 4;

    static Crawl of(Running.Browser browser, String... starts) {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        var seen = new LinkedHashSet<String>();
        var alike = new LinkedHashMap<String, Integer>();
        var waiting = new ArrayDeque<String>();
        for (var start : starts) {
            waiting.add(start);
        }
        while (!waiting.isEmpty() && answers.size() < MOST) {
            var path = waiting.poll();
            if (!seen.add(path)
                    || LARGE.matcher(path).matches()
                    || alike.merge(shape(path), 1, Integer::sum) > ALIKE) {
                continue;
            }
            var answer = browser.get(path);
            answers.put(path, answer);
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(place -> add(browser, place, waiting));
            if (isPage(answer)) {
                links(page(path, answer)).forEach(link -> add(browser, link, waiting));
            }
        }
        return new Crawl(answers);
    }

    static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    static Document page(String path, HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), "http://here" + path);
    }

    private static Set<String> links(Document page) {
        var links = new LinkedHashSet<String>();
        page.select("a[href]").forEach(link -> links.add(link.absUrl("href")));
        page.select("form[method=get][action]").forEach(form -> links.add(form.absUrl("action")));
        return links;
    }

    private static void add(Running.Browser browser, String link, ArrayDeque<String> waiting) {
        try {
            var to = URI.create("http://here").resolve(link);
            var ours =
                    to.getHost() == null
                            || to.getHost().equals("here")
                            || to.getAuthority().equals(browser.address().getAuthority());
            if (ours && to.getRawPath() != null && !to.getRawPath().isEmpty()) {
                var query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
                waiting.add(to.getRawPath() + query);
            }
        } catch (IllegalArgumentException e) {
            // mailto: and the like, with words that are no address.
        }
    }

    private static String shape(String path) {
        return path.replaceAll("[0-9]+", "9").replaceAll("/i9[0-9a-z]*", "/i9");
    }
}
