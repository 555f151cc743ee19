package dk.tingsted.platform.web;

import dk.tingsted.platform.space.ReadOnly;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Who is let in: the address must be ours, a form must come from a page of ours, and what is
/// carried in must not be too large.
@Component
class Gate {

    /// The largest document that may be handed in, with room for the form around it.
    static final long LARGEST_BODY = 25L * 1024 * 1024 + 64 * 1024;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROBES = Set.of("/livez", "/readyz", "/metrics");

    private final Addresses addresses;
    private final ReadOnly readOnly;

    Gate(Addresses addresses, ReadOnly readOnly) {
        this.addresses = addresses;
        this.readOnly = readOnly;
    }

    /// `OK` for one who may come in; `INSUFFICIENT_STORAGE` while there is no room to keep
    /// anything.
    ///
    /// @param header the value of a field of the request
    /// @param length of the body in bytes, below 0 where it is not said
    HttpStatus of(
            String method, String path, Function<String, @Nullable String> header, long length) {
        if (!addresses.isOurs(header.apply("Host")) && !PROBES.contains(path)) {
            return HttpStatus.MISDIRECTED_REQUEST;
        }
        if (!READING.contains(method)) {
            if (!comesFromUs(path, header)) {
                return HttpStatus.FORBIDDEN;
            }
            if (readOnly.isReadOnly() && !isSigningIn(path)) {
                return HttpStatus.INSUFFICIENT_STORAGE;
            }
        }
        return length > LARGEST_BODY ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.OK;
    }

    /// Takes next to no room, and lets those in who are to be told.
    private static boolean isSigningIn(String path) {
        return path.equals("/login") || path.startsWith("/login/") || path.equals("/logout");
    }

    /// Every browser says where a form was sent from. A program that says nothing is refused too,
    /// unless it brings a key of its own instead of a cookie: in a header, where other programs ask
    /// for it and say so themselves, or in the address by which a mail program ends letters for its
    /// reader (RFC 8058).
    private boolean comesFromUs(String path, Function<String, @Nullable String> header) {
        var site = header.apply("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = header.apply("Origin");
        if (origin != null) {
            return addresses.isOurOrigin(origin, header.apply("Host"));
        }
        boolean key =
                header.apply("Authorization") != null
                        || path.endsWith("/unsubscribe")
                        || path.startsWith("/api/");
        return key && header.apply("Cookie") == null;
    }
}
