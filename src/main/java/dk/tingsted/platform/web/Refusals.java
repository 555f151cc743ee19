package dk.tingsted.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/// What a filter answers when it lets a request go no further.
public final class Refusals {

    private Refusals() {}

    /// With the page that tells about that status.
    public static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        Errors.refuse(response, status);
    }

    /// With a page of the caller's own.
    public static void write(HttpServletResponse response, HttpStatus status, byte[] page)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(Html.TYPE.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /// Shown to another page of ours.
    ///
    /// @param path begins with `/`
    public static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }
}
