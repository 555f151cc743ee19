package dk.tingsted.discussions;

import java.util.List;

/// A place in the plane of the two components.
record Point(double x, double y) {

    double distance(Point other) {
        return Math.sqrt(squared(other));
    }

    double squared(Point other) {
        double across = x - other.x;
        double up = y - other.y;
        return across * across + up * up;
    }

    /// Which of some places is nearest; the first of those that are equally near.
    int nearest(List<Point> places) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (var n = 0; n < places.size(); n++) {
            double far = squared(places.get(n));
            if (far < least) {
                least = far;
                nearest = n;
            }
        }
        return nearest;
    }
}
