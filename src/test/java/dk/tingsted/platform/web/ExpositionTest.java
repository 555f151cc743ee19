package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpositionTest {

    @Test
    void what_belongs_together_stands_together() {
        assertThat(
                        Exposition.of(
                                List.of(
                                        new Measure("a_total", "kind=\"x\"", "Some", 2),
                                        Measure.of("b", "Other", 0.5),
                                        new Measure("a_total", "kind=\"y\"", "Some", 3))))
                .isEqualTo(
                        """
                        # HELP tingsted_a_total Some
                        # TYPE tingsted_a_total counter
                        tingsted_a_total{kind="x"} 2
                        tingsted_a_total{kind="y"} 3
                        # HELP tingsted_b Other
                        # TYPE tingsted_b gauge
                        tingsted_b 0.5
                        """);
    }

    @Test
    void a_request_is_in_its_bucket_and_in_all_that_are_wider() {
        var meter = new Meter();
        meter.count(Meter.Kind.PAGE, 200, 2_000_000);
        meter.count(Meter.Kind.PAGE, 503, 20_000_000_000L);
        meter.count(Meter.Kind.LIVE, 200, 3_600_000_000_000L);
        assertThat(Exposition.of(meter.measure(Instant.EPOCH)).lines())
                .contains(
                        "# TYPE tingsted_request_seconds histogram",
                        "tingsted_requests_total{kind=\"page\",status=\"2xx\"} 1",
                        "tingsted_requests_total{kind=\"page\",status=\"5xx\"} 1",
                        "tingsted_requests_total{kind=\"live\",status=\"2xx\"} 1",
                        "tingsted_request_seconds_bucket{kind=\"page\",le=\"0.001\"} 0",
                        "tingsted_request_seconds_bucket{kind=\"page\",le=\"0.0025\"} 1",
                        "tingsted_request_seconds_bucket{kind=\"page\",le=\"10.0\"} 1",
                        "tingsted_request_seconds_bucket{kind=\"page\",le=\"+Inf\"} 2",
                        "tingsted_request_seconds_count{kind=\"page\"} 2");
    }
}
