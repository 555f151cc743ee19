package dk.tingsted.passes;

import dk.tingsted.platform.web.Html;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers for one reader: kept nowhere, and their addresses told to nobody.
public final class Discreet {

    private Discreet() {}

    public static ResponseEntity<byte[]> page(HttpStatus status, JteModel page) {
        return headed(status).contentType(Html.TYPE).body(Html.bytes(page));
    }

    public static ResponseEntity<byte[]> see(String path) {
        return headed(HttpStatus.SEE_OTHER).header("Location", path).build();
    }

    static ResponseEntity<byte[]> see(String path, String cookie) {
        return headed(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .header("Set-Cookie", cookie)
                .build();
    }

    public static ResponseEntity.BodyBuilder headed(HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
