package dk.tingsted.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.slf4j.MDC;

/// Names one request: on every line of the log that it causes, in its answer, and on the page about
/// a fault, so that whoever looks after Tingsted finds the lines from the number a reader gives.
final class RequestId {

    static final String FIELD = "X-Request-Id";

    private static final String NAME = "request";
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Where a proxy's name for the request is kept until it comes here.
    static final String GIVEN = RequestId.class.getName() + ".given";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /// Whether it may stand in a line of the log: letters and digits, and no more than a line has
    /// room for.
    static boolean isOne(String id) {
        return PLAIN.matcher(id).matches();
    }

    /// What a proxy of ours called it, or a name of our own.
    static String of(Request request) {
        return request.getAttribute(GIVEN) instanceof String given ? given : newId();
    }

    /// Until it is closed, the log knows the request. What a caller says it is called is not used,
    /// unless a proxy of ours said it ([BehindProxy]): it would be written to the log unread.
    static MDC.MDCCloseable begin(HttpServletRequest request, HttpServletResponse response) {
        var id =
                request.getAttribute(GIVEN) instanceof String given && isOne(given)
                        ? given
                        : newId();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(FIELD, id);
        return begin(id);
    }

    static MDC.MDCCloseable begin(String id) {
        return MDC.putCloseable(NAME, id);
    }

    static String of(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(
                (String) request.getAttribute(ATTRIBUTE), RequestId::newId);
    }

    /// Eight hexadecimal digits: short enough to read aloud.
    static String newId() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
