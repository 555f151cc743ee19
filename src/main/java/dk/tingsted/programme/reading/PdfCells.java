package dk.tingsted.programme.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Parts the lines of a column into as many cells as there are times, so that the times stand
/// nearest to the middles of their cells.
///
/// @param titles at least as many as there are times
record PdfCells(List<PdfRun> times, List<PdfRow> titles) {

    /// What it costs, in points, to leave a line at either end to a cell of another page.
    private static final double LEFT_OUT = 4;

    /// For each time the line its cell begins with.
    List<Integer> starts() {
        int lines = titles.size();
        var cost = new double[times.size() + 1][lines + 1];
        var from = new int[times.size() + 1][lines + 1];
        for (int end = 0; end <= lines; end++) {
            cost[0][end] = end * LEFT_OUT;
        }
        for (int time = 1; time <= times.size(); time++) {
            Arrays.fill(cost[time], Double.MAX_VALUE);
            for (int end = time; end <= lines; end++) {
                place(cost, from, time, end);
            }
        }
        return traced(from, bestEnd(cost[times.size()]));
    }

    private void place(double[][] cost, int[][] from, int time, int end) {
        for (int start = time - 1; start < end; start++) {
            double sum = cost[time - 1][start] + distance(time - 1, start, end);
            if (sum < cost[time][end]) {
                cost[time][end] = sum;
                from[time][end] = start;
            }
        }
    }

    private double distance(int time, int start, int end) {
        double middle = (titles.get(start).y() + titles.get(end - 1).y()) / 2;
        return Math.abs(middle - times.get(time).y());
    }

    private int bestEnd(double[] cost) {
        int lines = titles.size();
        return IntStream.rangeClosed(times.size(), lines)
                .boxed()
                .min((one, other) ->
                        Double.compare(
                                cost[one] + (lines - one) * LEFT_OUT,
                                cost[other] + (lines - other) * LEFT_OUT))
                .orElse(lines);
    }

    private List<Integer> traced(int[][] from, int end) {
        var starts = new Integer[times.size()];
        int at = end;
        for (int time = times.size(); time > 0; time--) {
            at = from[time][at];
            starts[time - 1] = at;
        }
        return List.of(starts);
    }
}
