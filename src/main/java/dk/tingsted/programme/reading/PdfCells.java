package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parts the lines of a column into as many cells as there are times, so that the cells stand at
/// the heights of the times. Lengths are in points.
///
/// @param times their heights, from above
/// @param lines the heights of the lines, from above
/// @param place which height of a cell is that of its time
/// @param empty what it costs to give a time no line
/// @param leading the largest step between two lines of one cell
record PdfCells(List<Double> times, List<Double> lines, Place place, double empty, double leading) {

    enum Place {
        TOP,
        MIDDLE
    }

    /// The lines of one cell: from the first to before the last.
    record Cell(int from, int to) {}

    /// @param cost how far the cells stand from their times, summed
    record Parted(List<Cell> cells, double cost) {}

    static final double NEVER = 1e9;

    /// What it costs to leave a line at either end to a cell of another page.
    private static final double LEFT_OUT = 4;

    private static final double HALF_LINE = 4;

    /// Beyond this a page is no table of a programme.
    private static final long MOST_STEPS = 400_000;

    Parted parted() {
        int size = lines.size();
        if ((long) times.size() * size * size > MOST_STEPS) {
            return new Parted(List.of(), NEVER);
        }
        var cost = new double[times.size() + 1][size + 1];
        var from = new int[times.size() + 1][size + 1];
        for (int end = 0; end <= size; end++) {
            cost[0][end] = end * LEFT_OUT;
        }
        for (int time = 1; time <= times.size(); time++) {
            Arrays.fill(cost[time], NEVER * times.size());
            for (int end = 0; end <= size; end++) {
                place(cost, from, time, end);
            }
        }
        return traced(from, cost[times.size()]);
    }

    private void place(double[][] cost, int[][] from, int time, int end) {
        for (int start = 0; start <= end; start++) {
            double sum = cost[time - 1][start] + distance(time - 1, start, end);
            if (sum < cost[time][end]) {
                cost[time][end] = sum;
                from[time][end] = start;
            }
        }
    }

    private double distance(int time, int start, int end) {
        if (start == end) {
            return empty;
        }
        if (place == Place.TOP && reachesNext(time, end)) {
            return NEVER;
        }
        double first = lines.get(start);
        double height = place == Place.TOP ? first : (first + lines.get(end - 1)) / 2;
        return Math.abs(height - times.get(time)) + apart(start, end);
    }

    private boolean reachesNext(int time, int end) {
        return time + 1 < times.size() && lines.get(end - 1) > times.get(time + 1) - HALF_LINE;
    }

    /// What stands far apart is hardly in one cell.
    private double apart(int start, int end) {
        double sum = 0;
        for (int line = start + 1; line < end; line++) {
            sum += Math.max(0, lines.get(line) - lines.get(line - 1) - leading);
        }
        return sum;
    }

    private Parted traced(int[][] from, double[] cost) {
        int last = 0;
        for (int end = 0; end < cost.length; end++) {
            last = all(cost, end) < all(cost, last) ? end : last;
        }
        var cells = new ArrayList<Cell>();
        int end = last;
        for (int time = times.size(); time > 0; time--) {
            cells.addFirst(new Cell(from[time][end], end));
            end = cells.getFirst().from();
        }
        return new Parted(cells, all(cost, last));
    }

    private double all(double[] cost, int end) {
        return cost[end] + (lines.size() - end) * LEFT_OUT;
    }
}
