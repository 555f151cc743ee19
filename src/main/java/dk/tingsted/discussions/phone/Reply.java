package dk.tingsted.discussions.phone;

import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Words;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers that nobody keeps: a page of a table or of one phone.
public final class Reply {

    private Reply() {}

    public static ResponseEntity<byte[]> page(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .contentType(Html.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(Html.bytes(page));
    }

    public static ResponseEntity<byte[]> page(JteModel page) {
        return page(HttpStatus.OK, page);
    }

    /// For one phone, which is given its cookie where it has none.
    public static ResponseEntity<byte[]> page(HttpStatus status, Phone phone, JteModel page) {
        var answer =
                ResponseEntity.status(status)
                        .contentType(Html.TYPE)
                        .cacheControl(CacheControl.noStore());
        var cookie = phone.cookie();
        if (cookie != null) {
            answer.header("Set-Cookie", cookie);
        }
        return answer.body(Html.bytes(page));
    }

    /// By the address: what is beneath `/{slug}/en` is in English.
    public static Words words(HttpServletRequest request) {
        return request.getRequestURI().matches("/[^/]+/en(/.*)?") ? Words.ENGLISH : Words.DANISH;
    }
}
