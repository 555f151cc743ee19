package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tingsted.pages.StaticTemplates;
import tingsted.pages.Templates;

/// A template with its values becomes one array of bytes with its length known: the whole page in
/// one write. `Html.page(Html.PAGES.home(...))`.
public final class Html {

    /// Every template, as a method with its parameters.
    public static final Templates PAGES = new StaticTemplates();

    public static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Html() {}

    public static byte[] bytes(JteModel page) {
        return Page.drawn(page);
    }

    /// A part of a page, to be sent alone.
    public static String text(JteModel part) {
        return new String(bytes(part), UTF_8);
    }

    /// A part that is the same on all pages: drawn once.
    public static Drawn kept(JteModel part) {
        return new Drawn(bytes(part));
    }

    public static ResponseEntity<byte[]> page(JteModel page) {
        return page(HttpStatus.OK, page);
    }

    public static ResponseEntity<byte[]> page(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status).contentType(TYPE).body(bytes(page));
    }

    /// After a form: look at another page of ours, with GET.
    ///
    /// @param path begins with `/`
    public static ResponseEntity<byte[]> see(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).build();
    }

    /// The same, and the browser throws away what our pages kept in it: the list of the door.
    public static ResponseEntity<byte[]> forgetting(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }
}
