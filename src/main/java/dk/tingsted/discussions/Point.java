package dk.tingsted.discussions;

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
    int nearest(Iterable<Point> places) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        int n = 0;
        for (var place : places) {
            double far = squared(place);
            if (far < least) {
                least = far;
                nearest = n;
            }
            n++;
        }
        return nearest;
    }
}
