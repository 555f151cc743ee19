package dk.tingsted.discussions;

/// How much nearer people stand to their own group than to the next: between -1 and 1, the mean
/// over all (Rousseeuw, "Silhouettes", 1987). Who is alone in a group counts 0.
final class Silhouette {

    private Silhouette() {}

    static double of(Crowd crowd, KMeans groups) {
        var labels = groups.labels(crowd.places());
        double sum = 0;
        double people = 0;
        for (var n = 0; n < crowd.size(); n++) {
            int weight = crowd.weights().get(n);
            sum += weight * of(n, crowd, labels, groups.centres().size());
            people += weight;
        }
        return sum / people;
    }

    private static double of(int place, Crowd crowd, int[] labels, int groups) {
        var distances = new double[groups];
        var others = new double[groups];
        for (var n = 0; n < labels.length; n++) {
            if (n != place) {
                int weight = crowd.weights().get(n);
                others[labels[n]] += weight;
                distances[labels[n]] +=
                        weight * crowd.places().get(place).distance(crowd.places().get(n));
            }
        }
        if (others[labels[place]] == 0) {
            return 0;
        }
        double own = distances[labels[place]] / others[labels[place]];
        double next = Double.POSITIVE_INFINITY;
        for (var group = 0; group < groups; group++) {
            if (group != labels[place] && others[group] > 0) {
                next = Math.min(next, distances[group] / others[group]);
            }
        }
        return next == Double.POSITIVE_INFINITY || Math.max(own, next) == 0
                ? 0
                : (next - own) / Math.max(own, next);
    }
}
