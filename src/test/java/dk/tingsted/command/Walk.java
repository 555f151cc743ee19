package dk.tingsted.command;

import dk.tingsted.Running;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/// The pages that somebody comes to by the links on pages, sorted by their shape: what is asked
/// for, whichever conference, item or person it is about. Of each shape the fullest and the
/// emptiest.
final class Walk {

    /// A page at its address.
    record Stop(String shape, String path, int status, String body) {}

    private static final int OF_EACH = 8;

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    /// What is taken home and not looked at.
    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(pdf|csv|xlsx|zip|json|jsonld|ics|png|jpg|svg|atom|xml|docx|md|js|css)(\\?|$)"
                            + "|/(files|slides|annexes|pictures)/|/outbox/\\d+/html$|/document$"
                            + "|/login/sso|/events$|^/assets/");

    private final List<PathPattern> routes;
    private final Running.Browser reader;
    private final Predicate<String> hers;
    private final Map<String, List<Stop>> byShape = new TreeMap<>();
    private final Map<String, String> papers = new TreeMap<>();

    /// @param hers which addresses she is here for
    Walk(List<PathPattern> routes, Running.Browser reader, Predicate<String> hers) {
        this.routes = routes;
        this.reader = reader;
        this.hers = hers;
    }

    Walk from(List<String> starts) {
        var left = new ArrayDeque<>(starts);
        Set<String> known = new HashSet<>(starts);
        while (!left.isEmpty()) {
            var path = left.remove();
            if (byShape.getOrDefault(shape(routes, path), List.of()).size() < OF_EACH) {
                look(path).stream().filter(hers).filter(known::add).forEach(left::add);
            }
        }
        return this;
    }

    /// The fullest and the emptiest of each shape.
    List<Stop> chosen() {
        var all = new ArrayList<Stop>();
        for (var stops : byShape.values()) {
            var bySize = Comparator.comparingInt((Stop stop) -> stop.body().length());
            var full = stops.stream().max(bySize).orElseThrow();
            var empty = stops.stream().min(bySize).orElseThrow();
            all.add(full);
            if (empty.body().length() < full.body().length() * 0.8) {
                all.add(empty);
            }
        }
        return all;
    }

    /// One PDF of each kind that the pages lead to.
    List<String> papers() {
        return List.copyOf(papers.values());
    }

    private List<String> look(String path) {
        var answer = reader.get(path);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) {
            return answer.headers().firstValue("Location").filter(to -> to.startsWith("/")).stream()
                    .toList();
        }
        var stop = new Stop(shape(routes, path), path, answer.statusCode(), answer.body());
        byShape.computeIfAbsent(stop.shape(), _ -> new ArrayList<>()).add(stop);
        return LINK.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .peek(link -> {
                    if (hers.test(link) && link.matches("[^?]*\\.pdf(\\?.*)?")) {
                        papers.putIfAbsent(shape(routes, link), link);
                    }
                })
                .filter(link -> !FILE.matcher(link).find())
                .toList();
    }

    /// The route that answers, or what a kept page is about.
    static String shape(List<PathPattern> routes, String path) {
        var question = path.indexOf('?');
        var bare = question < 0 ? path : path.substring(0, question);
        var names =
                question < 0 ? "" : " ?" + path.substring(question + 1).replaceAll("=[^&]*", "");
        var address = PathContainer.parsePath(bare);
        return routes.stream()
                        .filter(route -> route.matches(address))
                        .min(PathPattern.SPECIFICITY_COMPARATOR)
                        .map(PathPattern::getPatternString)
                        .orElseGet(() -> kept(bare))
                + names;
    }

    private static String kept(String path) {
        return path.replaceFirst("^/[a-z0-9-]+", "/{slug}")
                .replaceFirst("/(items|days|editions)/.*", "/$1/*")
                .replaceFirst("/\\d+$", "/*");
    }

    static boolean isFile(String address) {
        return FILE.matcher(
                        address.replaceAll("\\{kind:[^}]*}", "pdf")
                                .replaceAll("\\{name:.*\\.png}", "a.png")
                                .replaceAll("\\{[^}]*}", "1"))
                .find();
    }
}
