package dk.tingsted;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

/// The programs of mail systems that open every link before the human does.
public final class Scanners {

    public static final List<String> AGENTS =
            List.of(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) SafeLinks/1.0",
                    "Barracuda Sentinel (EE)",
                    "Mozilla/5.0 (compatible; Link Preview)");

    /// What they did, for the page of findings.
    public static final String FIGURES =
            "GET twice and HEAD by %d agents used nothing".formatted(AGENTS.size());

    private Scanners() {}

    /// Looks twice and asks for the head.
    ///
    /// @return the answers
    public static List<Integer> looks(String link, String agent) {
        var scanner = Running.browser();
        return Stream.of("GET", "HEAD", "GET")
                .map(method ->
                        scanner.send(
                                        scanner.request(link)
                                                .header("User-Agent", agent)
                                                .method(method, BodyPublishers.noBody()))
                                .statusCode())
                .toList();
    }
}
