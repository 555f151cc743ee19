package dk.tingsted.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures as Prometheus reads them (text format 0.0.4): what belongs together stands together,
/// each with what it is.
final class Exposition {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String PROGRAM = "tingsted_";

    private Exposition() {}

    static String of(List<Measure> measures) {
        var families = new LinkedHashMap<String, List<Measure>>();
        measures.forEach(one ->
                families.computeIfAbsent(family(one.name()), _ -> new ArrayList<>()).add(one));
        var text = new StringBuilder();
        for (Map.Entry<String, List<Measure>> family : families.entrySet()) {
            var first = family.getValue().getFirst();
            var name = PROGRAM + family.getKey();
            text.append("# HELP ").append(name).append(' ').append(first.help()).append('\n');
            text.append("# TYPE ").append(name).append(' ').append(type(first)).append('\n');
            family.getValue().forEach(one -> line(text, one));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Measure one) {
        text.append(PROGRAM).append(one.name());
        if (!one.labels().isEmpty()) {
            text.append('{').append(one.labels()).append('}');
        }
        text.append(' ').append(number(one.value())).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String type(Measure one) {
        if (!family(one.name()).equals(one.name())) {
            return "histogram";
        }
        return one.onlyGrows() ? "counter" : "gauge";
    }

    /// The parts of a histogram are one.
    private static String family(String name) {
        return name.replaceFirst("_seconds_(bucket|sum|count)$", "_seconds");
    }
}
