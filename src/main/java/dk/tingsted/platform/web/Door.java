package dk.tingsted.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door every request comes through, before sessions, security and pages: [Gate] says who is
/// let in. What leaves carries the headers that tell the browser what our pages may do.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door extends OncePerRequestFilter {

    private static final long MOST_DRAINED = 1L << 30;

    private final Gate gate;
    private final Headers headers;

    Door(Gate gate, Headers headers) {
        this.gate = gate;
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
        return gate.of(
                request.getMethod(),
                request.getRequestURI(),
                request::getHeader,
                request.getContentLengthLong());
    }
}
