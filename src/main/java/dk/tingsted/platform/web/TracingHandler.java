package dk.tingsted.platform.web;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/// Tells a collector of OpenTelemetry what was asked and how long it took, where somebody set one;
/// without that, nothing of it is loaded. A trace that began elsewhere goes on here
/// (`traceparent`). An address may be a secret, and a query a name: of what was asked only the
/// pattern is told.
final class TracingHandler extends Handler.Wrapper {

    private static final AttributeKey<String> METHOD =
            AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<Long> STATUS =
            AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    private static final Duration LAST_WORD = Duration.ofSeconds(3);

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    TracingHandler(URI collector) {
        var exporter =
                OtlpHttpSpanExporter.builder()
                        .setEndpoint(collector + "/v1/traces")
                        .setTimeout(LAST_WORD)
                        .build();
        var service = Attributes.of(AttributeKey.stringKey("service.name"), "tingsted");
        this.provider =
                SdkTracerProvider.builder()
                        .setResource(Resource.create(service))
                        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                        .build();
        this.tracer = provider.get("tingsted");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var span = begun(request);
        if (request.getAttribute(RequestId.GIVEN) == null) {
            // So that the lines of the log are found from the trace.
            request.setAttribute(RequestId.GIVEN, span.getSpanContext().getTraceId());
        }
        Request.addCompletionListener(request, failure -> end(span, request, response, failure));
        return super.handle(request, response, callback);
    }

    private Span begun(Request request) {
        var path = request.getHttpURI().getPath();
        var kind = Meter.Kind.of(path == null ? "" : path).word();
        var method = method(request);
        return tracer.spanBuilder(method + " " + kind)
                .setSpanKind(SpanKind.SERVER)
                .setParent(
                        W3CTraceContextPropagator.getInstance()
                                .extract(Context.root(), request.getHeaders(), Fields.ONE))
                .setAttribute(METHOD, method)
                .startSpan();
    }

    /// A word that nobody knows may be anything.
    private static String method(Request request) {
        var method = request.getMethod().toUpperCase(Locale.ROOT);
        return method.matches("GET|HEAD|POST|PUT|DELETE|OPTIONS") ? method : "_OTHER";
    }

    private static void end(
            Span span, Request request, Response response, @Nullable Throwable failure) {
        span.setAttribute(STATUS, (long) response.getStatus());
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null) {
            var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            span.setAttribute(ROUTE, route.toString());
        }
        if (failure != null || response.getStatus() >= 500) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /// What waits is sent before the program ends.
    @Override
    protected void doStop() throws Exception {
        super.doStop();
        provider.shutdown().join(LAST_WORD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private enum Fields implements TextMapGetter<HttpFields> {
        ONE;

        @Override
        public Iterable<String> keys(HttpFields fields) {
            return fields.getFieldNamesCollection();
        }

        @Override
        public @Nullable String get(@Nullable HttpFields fields, String name) {
            return fields == null ? null : fields.get(name);
        }
    }
}
