package dk.tingsted.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Answers what is kept before sessions, security and pages are asked: a public page costs neither
/// a login nor a query. Everything else passes through untouched.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class KeptPagesFilter implements Filter {

    /// Stricter than the door's: pages that everybody may read run no script at all.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action"
                    + " 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern ZIP_REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private final KeptPages pages;

    KeptPagesFilter(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && Set.of("GET", "HEAD").contains(asked.getMethod())) {
            var kept = pages.at(asked.getRequestURI());
            if (kept.isPresent()) {
                send(kept.get(), asked, answer);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void send(KeptAnswer kept, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        var zipped = takesZip(asked) ? kept.zipped() : null;
        var tag = zipped == null ? kept.plainTag() : kept.zippedTag();
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("Cache-Control", kept.cacheControl());
        answer.setHeader("ETag", tag);
        if (kept.zipped() != null) {
            answer.setHeader("Vary", "Accept-Encoding");
        }
        if (isKnown(asked, tag)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zipped != null) {
            answer.setHeader("Content-Encoding", "gzip");
        }
        write(zipped == null ? kept.plain() : zipped, kept.mediaType(), asked, answer);
    }

    private static void write(
            byte[] body, String mediaType, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        answer.setContentType(mediaType);
        answer.setContentLength(body.length);
        if (asked.getMethod().equals("GET")) {
            answer.getOutputStream().write(body);
        }
    }

    private static boolean takesZip(HttpServletRequest asked) {
        var encodings = asked.getHeader("Accept-Encoding");
        return encodings != null
                && encodings.contains("gzip")
                && !ZIP_REFUSED.matcher(encodings).find();
    }

    /// RFC 9110 section 13.1.2: a weak comparison, so `W/` in front does not matter.
    private static boolean isKnown(HttpServletRequest asked, String tag) {
        return Collections.list(asked.getHeaders("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(known ->
                        known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
