package dk.tingsted.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door every request comes through, before sessions, security and pages: the address must be
/// ours, a form must come from a page of ours, and what is carried in must not be too large. What
/// leaves carries the headers that tell the browser what our pages may do.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door extends OncePerRequestFilter {

    /// The largest document that may be handed in, with room for the form around it.
    static final long LARGEST_BODY = 25L * 1024 * 1024 + 64 * 1024;

    private static final long MOST_DRAINED = 1L << 30;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    private final Addresses addresses;
    private final Headers headers;

    Door(Addresses addresses, Headers headers) {
        this.addresses = addresses;
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = RequestId.begin(request, response)) {
            letIn(request, response, chain);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.protect(response);
        var refusal = refusal(request);
        if (refusal == HttpStatus.OK) {
            chain.doFilter(request, response);
        } else {
            drain(request);
            response.setHeader("Connection", "close");
            Errors.refuse(response, refusal);
        }
    }

    /// A browser reads the answer only when it has sent all it has. It goes nowhere from here.
    private static void drain(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > 0 && length < MOST_DRAINED && request.getHeader("Expect") == null) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private HttpStatus refusal(HttpServletRequest request) {
        if (!addresses.isOurs(request.getHeader("Host"))
                && !PROBES.contains(request.getRequestURI())) {
            return HttpStatus.MISDIRECTED_REQUEST;
        }
        if (!READING.contains(request.getMethod()) && !comesFromUs(request)) {
            return HttpStatus.FORBIDDEN;
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return HttpStatus.OK;
    }

    /// Every browser says where a form was sent from. A program that says nothing is refused too,
    /// unless it brings a key of its own instead of a cookie: in a header, or in the address by
    /// which a mail program ends letters for its reader (RFC 8058).
    private boolean comesFromUs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        if (origin != null) {
            return addresses.isOurOrigin(origin, request.getHeader("Host"));
        }
        boolean key =
                request.getHeader("Authorization") != null
                        || request.getRequestURI().endsWith("/unsubscribe");
        return key && request.getHeader("Cookie") == null;
    }
}
