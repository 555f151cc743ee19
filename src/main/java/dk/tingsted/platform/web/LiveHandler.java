package dk.tingsted.platform.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpStatus;

/// Keeps the lines open of those who follow something ([LiveSource]). None of them has a thread, a
/// session or a transaction; a line that is open does not hold up the end of the program.
final class LiveHandler extends Handler.Wrapper {

    private static final HttpFields STREAM =
            HttpFields.build()
                    .add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/event-stream"))
                    // A proxy in front is not to gather what is sent.
                    .add(new PreEncodedHttpField("X-Accel-Buffering", "no"))
                    .asImmutable();

    private final LiveStreams streams;
    private final Gate gate;
    private final HttpFields safety;

    LiveHandler(LiveStreams streams, Gate gate, Headers headers) {
        this.streams = streams;
        this.gate = gate;
        this.safety = headers.ofOpenPages();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = request.getHttpURI().getPath();
        if (path == null || !streams.isAt(path) || !mayFollow(request, path)) {
            return super.handle(request, response, callback);
        }
        if (!streams.hasRoom()) {
            Response.writeError(
                    request, response, callback, HttpStatus.SERVICE_UNAVAILABLE.value());
            return true;
        }
        return follow(path, request, response, callback);
    }

    private boolean follow(String path, Request request, Response response, Callback callback) {
        var known = request.getHeaders().get("Last-Event-ID");
        response.getHeaders().add(safety).add(STREAM);
        try {
            streams.follow(path, response, callback, known == null ? "" : known);
        } catch (NotFound e) {
            response.getHeaders().clear();
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND.value());
        }
        return true;
    }

    private boolean mayFollow(Request request, String path) {
        return HttpMethod.GET.is(request.getMethod())
                && gate.of("GET", path, request.getHeaders()::get, request.getLength())
                        == HttpStatus.OK;
    }
}
