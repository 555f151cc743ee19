package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Answer.Handed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// From a request to what was sent.
public final class Sending {

    private Sending() {}

    /// By the address: `/kkr-2024/en/registration` is in English.
    public static Words words(HttpServletRequest request) {
        return request.getRequestURI().matches("/[^/]+/en(/.*)?") ? Words.ENGLISH : Words.DANISH;
    }

    public static Sent of(HttpServletRequest request) throws IOException {
        var files = new HashMap<String, Handed>();
        if (request instanceof MultipartHttpServletRequest parts) {
            for (var file : parts.getFileMap().values()) {
                keep(file, files);
            }
        }
        return Sent.of(request.getParameterMap(), files);
    }

    /// A field in which no file was chosen comes along, empty and without a name.
    private static void keep(MultipartFile file, Map<String, Handed> files) throws IOException {
        var name = lastPart(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (!name.isEmpty()) {
            var type =
                    Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
            files.put(file.getName(), new Handed(name, type, file.getBytes()));
        }
    }

    /// Some browsers send a path.
    private static String lastPart(String name) {
        var last =
                Typed.line(
                        Typed.clean(
                                name.substring(
                                        Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))
                                                + 1)));
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    /// An empty form, with the secret of a personal link in it if there is one.
    static Sent invited(HttpServletRequest request) {
        var secret = request.getParameter("invitation");
        return secret == null
                ? Sent.empty()
                : new Sent(Map.of(Sent.prefix(0) + "invitation", List.of(secret)), Map.of());
    }
}
