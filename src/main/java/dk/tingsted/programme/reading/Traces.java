package dk.tingsted.programme.reading;

import dk.tingsted.programme.Spot;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The traces of a reading, found by their spot: the checks ask for thousands of lines.
final class Traces extends AbstractList<Trace> {

    private final List<Trace> all;

    /// By the path of the spot: strings are found sooner than records.
    private final Map<String, Integer> lines;

    private Traces(List<Trace> all) {
        this.all = List.copyOf(all);
        this.lines = HashMap.newHashMap(all.size());
        all.forEach(trace -> lines.putIfAbsent(trace.spot().path(), trace.line()));
    }

    static Traces of(List<Trace> traces) {
        return traces instanceof Traces already ? already : new Traces(traces);
    }

    OptionalInt line(Spot spot) {
        var line = lines.get(spot.path());
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    @Override
    public Trace get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
