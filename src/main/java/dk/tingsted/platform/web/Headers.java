package dk.tingsted.platform.web;

import dk.tingsted.platform.Settings;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.stereotype.Component;

/// What a browser is told about each of our answers: nothing is fetched from anywhere else, nobody
/// frames us, no address of ours leaks to another site.
@Component
class Headers {

    private static final String POLICY = "Content-Security-Policy";

    private static final String SCRIPTS_OF_OURS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /// Pages that everybody may read run no script at all.
    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action"
                    + " 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, String> fields = new LinkedHashMap<>();

    Headers(Settings settings) {
        fields.put(POLICY, SCRIPTS_OF_OURS);
        fields.put("X-Content-Type-Options", "nosniff");
        // Not no-referrer: with it a browser sends "Origin: null" with our own forms.
        fields.put("Referrer-Policy", "same-origin");
        fields.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        fields.put("Cross-Origin-Opener-Policy", "same-origin");
        fields.put("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.secure()) {
            fields.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    void protect(HttpServletResponse response) {
        fields.forEach(response::setHeader);
    }

    /// For pages that are kept, encoded once.
    HttpFields ofKeptPages() {
        return encoded(Map.of(POLICY, NO_SCRIPTS));
    }

    /// For the few that pages of others may show within them.
    HttpFields ofFramedPages() {
        return encoded(
                Map.of(
                        POLICY,
                        NO_SCRIPTS.replace("frame-ancestors 'none'", "frame-ancestors *"),
                        "Cross-Origin-Resource-Policy",
                        "cross-origin"));
    }

    /// For pages that are made for one reader, and kept by nobody.
    HttpFields ofOpenPages() {
        return HttpFields.build(encoded(Map.of()))
                .add(new PreEncodedHttpField("Cache-Control", "no-store"))
                .asImmutable();
    }

    private HttpFields encoded(Map<String, String> others) {
        var kept = HttpFields.build();
        fields.forEach((name, value) ->
                kept.add(new PreEncodedHttpField(name, others.getOrDefault(name, value))));
        return kept.asImmutable();
    }
}
