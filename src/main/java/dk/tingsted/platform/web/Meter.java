package dk.tingsted.platform.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.springframework.stereotype.Component;

/// Counts requests when they are over: a few adders and nothing else, since a kept page costs less
/// than most ways of counting it. Lines that stay open for hours are counted, and not timed.
@Component
class Meter implements RequestLog, Measured {

    /// What is asked for.
    enum Kind {
        PAGE,
        ORGANISER,
        API,
        ASSET,
        LIVE,
        PROBE;

        static Kind of(String path) {
            if (path.startsWith("/organiser")) {
                return ORGANISER;
            }
            if (path.startsWith("/assets/")) {
                return ASSET;
            }
            if (path.startsWith("/api/")) {
                return API;
            }
            if (path.endsWith(LiveSource.END)) {
                return LIVE;
            }
            return path.equals("/livez") || path.equals("/readyz") || path.equals("/metrics")
                    ? PROBE
                    : PAGE;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// 1xx to 5xx, and those that nobody waited for.
    private static final int STATUSES = 6;

    private static final double[] BOUNDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };

    private static final double NANOS = 1e9;

    /// Of one kind.
    ///
    /// @param nanos that all of them took together
    private record Counts(List<LongAdder> statuses, List<LongAdder> buckets, LongAdder nanos) {

        Counts {
            statuses = List.copyOf(statuses);
            buckets = List.copyOf(buckets);
        }

        static Counts none() {
            return new Counts(adders(STATUSES), adders(BOUNDS.length + 1), new LongAdder());
        }
    }

    private final Map<Kind, Counts> counts;

    Meter() {
        var none = new EnumMap<Kind, Counts>(Kind.class);
        for (var kind : Kind.values()) {
            none.put(kind, Counts.none());
        }
        counts = Collections.unmodifiableMap(none);
    }

    private static List<LongAdder> adders(int number) {
        return Stream.generate(LongAdder::new).limit(number).toList();
    }

    @Override
    public void log(Request request, Response response) {
        var path = request.getHttpURI().getPath();
        count(
                Kind.of(path == null ? "" : path),
                response.getStatus(),
                System.nanoTime() - request.getBeginNanoTime());
    }

    void count(Kind kind, int status, long took) {
        int hundred = status < 100 || status > 599 ? 0 : status / 100;
        var its = Objects.requireNonNull(counts.get(kind));
        its.statuses().get(hundred).increment();
        if (kind != Kind.LIVE) {
            its.buckets().get(bucket(took)).increment();
            its.nanos().add(took);
        }
    }

    private static int bucket(long took) {
        int bucket = 0;
        while (bucket < BOUNDS.length && took > BOUNDS[bucket] * NANOS) {
            bucket++;
        }
        return bucket;
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<Measure> measure(Instant now) {
        var all = new ArrayList<Measure>();
        counts.forEach((kind, its) -> {
            for (int hundred = 0; hundred < STATUSES; hundred++) {
                long count = its.statuses().get(hundred).sum();
                if (count > 0) {
                    all.add(counted(kind, hundred, count));
                }
            }
        });
        counts.forEach((kind, its) -> {
            if (kind != Kind.LIVE) {
                all.addAll(timed(kind, its));
            }
        });
        return all;
    }

    private static Measure counted(Kind kind, int hundred, long count) {
        var status = hundred == 0 ? "none" : hundred + "xx";
        return new Measure(
                "requests_total",
                "kind=\"%s\",status=\"%s\"".formatted(kind.word(), status),
                "Requests that were answered",
                (double) count);
    }

    private List<Measure> timed(Kind kind, Counts its) {
        var all = new ArrayList<Measure>();
        var help = "From the first byte of a request to the last of its answer";
        var label = "kind=\"" + kind.word() + "\"";
        long sum = 0;
        for (int n = 0; n <= BOUNDS.length; n++) {
            sum += its.buckets().get(n).sum();
            var bound = n == BOUNDS.length ? "+Inf" : Double.toString(BOUNDS[n]);
            all.add(
                    new Measure(
                            "request_seconds_bucket",
                            label + ",le=\"" + bound + "\"",
                            help,
                            (double) sum));
        }
        double seconds = its.nanos().sum() / NANOS;
        all.add(new Measure("request_seconds_sum", label, help, seconds));
        all.add(new Measure("request_seconds_count", label, help, (double) sum));
        return all;
    }
}
