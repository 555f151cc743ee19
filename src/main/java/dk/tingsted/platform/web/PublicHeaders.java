package dk.tingsted.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/// The headers of pages that everybody may read. They run no script and load nothing from
/// elsewhere.
final class PublicHeaders {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action"
                    + " 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private PublicHeaders() {}

    static void on(HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
