package dk.tingsted.discussions.vote;

import java.util.List;
import java.util.Random;

/// Which point somebody is shown next: by lot, but sooner what few have seen, what few pass, what
/// many agree with and what tells people apart. So what comes late is heard as much as what was
/// first (Small and others, "Polis: Scaling deliberation by mapping high dimensional opinion
/// spaces", 2021).
final class Routing {

    private Routing() {}

    /// How a point stands.
    ///
    /// @param seen how many voted or passed
    /// @param extremity how far the point tells people apart, 0 or more
    record Heard(int agree, int passed, int seen, double extremity) {}

    /// Large for what is to be shown sooner.
    static double weight(Heard point) {
        double passes = (point.passed + 1.0) / (point.seen + 2.0);
        double agrees = (point.agree + 1.0) / (point.seen + 2.0);
        double fresh = 1 + 8 * Math.pow(2, -point.seen / 5.0);
        double root = (1 - passes) * (point.extremity + 1) * agrees * fresh;
        return root * root;
    }

    /// The place of one of them in the list, which has at least one.
    static int next(List<Heard> points, Random chance) {
        double all = points.stream().mapToDouble(Routing::weight).sum();
        double left = chance.nextDouble() * all;
        for (var n = 0; n < points.size() - 1; n++) {
            left -= weight(points.get(n));
            if (left < 0) {
                return n;
            }
        }
        return points.size() - 1;
    }
}
