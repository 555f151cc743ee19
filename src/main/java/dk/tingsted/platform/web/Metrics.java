package dk.tingsted.platform.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All figures at one moment. What cannot be found out is left out, and the rest is told.
@Component
class Metrics {

    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);

    private final Readiness readiness;
    private final ObjectProvider<Measured> parts;

    Metrics(Readiness readiness, ObjectProvider<Measured> parts) {
        this.readiness = readiness;
        this.parts = parts;
    }

    String text(Instant now) {
        var lacks = readiness.found().lacks();
        var all = new ArrayList<Measure>();
        all.add(Measure.of("ready", "1 while requests can be answered", lacks.isEmpty() ? 1 : 0));
        boolean database = !lacks.contains("database");
        parts.orderedStream()
                .filter(one -> database || !one.asksDatabase())
                .forEach(one -> all.addAll(measures(one, now)));
        return Exposition.of(all);
    }

    private static List<Measure> measures(Measured part, Instant now) {
        try {
            return part.measure(now);
        } catch (RuntimeException e) {
            LOG.warn("No figures from {}", part.getClass().getSimpleName(), e);
            return List.of();
        }
    }
}
