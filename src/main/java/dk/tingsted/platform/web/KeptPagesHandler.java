package dk.tingsted.platform.web;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what is kept on the thread that read the request, before servlets, sessions and security
/// are asked: a public page costs neither a login nor a query nor a thread. Everything else gets a
/// thread of its own, since it may wait for the database.
final class KeptPagesHandler extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPagesHandler.class);

    private static final Pattern ZIP_REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private final KeptPages pages;
    private final Addresses addresses;
    private final HttpFields safety;
    private final HttpFields safetyInFrames;
    private final Executor threads;

    KeptPagesHandler(KeptPages pages, Addresses addresses, Headers headers, Executor threads) {
        this.pages = pages;
        this.addresses = addresses;
        this.safety = headers.ofKeptPages();
        this.safetyInFrames = headers.ofFramedPages();
        this.threads = threads;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var mayBeKept = isPlainReading(request);
        var kept = mayBeKept ? pages.at(request.getHttpURI().getPath()) : null;
        if (kept == null) {
            threads.execute(() -> await(mayBeKept, request, response, callback));
        } else {
            send(kept, request, response, callback);
        }
        return true;
    }

    private void await(boolean mayBeKept, Request request, Response response, Callback callback) {
        try {
            var kept = mayBeKept ? pages.awaited(request.getHttpURI().getPath()) : null;
            if (kept != null) {
                send(kept, request, response, callback);
            } else if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable e) {
            fail(request, response, callback, e);
        }
    }

    private static void fail(
            Request request, Response response, Callback callback, Throwable failure) {
        try {
            Response.writeError(request, response, callback, failure);
        } catch (IllegalStateException over) {
            LOG.debug("It had been answered when it failed", failure);
        }
    }

    /// What the door would let in, and what brings nothing along.
    private boolean isPlainReading(Request request) {
        var asked = request.getHeaders();
        var method = request.getMethod();
        return (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method))
                && !asked.contains(HttpHeader.CONTENT_LENGTH)
                && !asked.contains(HttpHeader.TRANSFER_ENCODING)
                && addresses.isOurs(asked.get(HttpHeader.HOST));
    }

    private void send(KeptAnswer kept, Request request, Response response, Callback callback) {
        var asked = request.getHeaders();
        var form = takesZip(asked) && kept.zipped() != null ? kept.zipped() : kept.plain();
        var unchanged = isKnown(asked, form.tag());
        var headers = response.getHeaders();
        headers.add(kept.mayBeFramed() ? safetyInFrames : safety);
        headers.add(unchanged ? form.unchanged() : form.headers());
        if (unchanged) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
        }
        var nothing = unchanged || HttpMethod.HEAD.is(request.getMethod());
        response.write(!unchanged, nothing ? null : ByteBuffer.wrap(form.body()), callback);
    }

    private static boolean takesZip(HttpFields asked) {
        var encodings = asked.get(HttpHeader.ACCEPT_ENCODING);
        return encodings != null
                && encodings.contains("gzip")
                && !ZIP_REFUSED.matcher(encodings).find();
    }

    /// RFC 9110 section 13.1.2: a weak comparison, so `W/` in front does not matter. Mostly there
    /// is one tag, and it is the one.
    private static boolean isKnown(HttpFields asked, String tag) {
        var known = asked.get(HttpHeader.IF_NONE_MATCH);
        return known != null && (isSame(known, tag) || isOneOf(asked, tag));
    }

    private static boolean isOneOf(HttpFields asked, String tag) {
        return asked.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(each -> isSame(each, tag));
    }

    private static boolean isSame(String known, String tag) {
        return known.equals("*") || known.equals(tag) || known.equals("W/" + tag);
    }
}
