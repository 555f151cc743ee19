package dk.tingsted.registration.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration`: the form, in two languages, for those who bring something along that
/// [OpenForm] does not take: a personal link, or files.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration", "/{slug:[a-z0-9-]+}/en/registration"})
class FormPages {

    private final FormAnswers answers;

    FormPages(FormAnswers answers) {
        this.answers = answers;
    }

    /// Who comes by a personal link brings its secret as `invitation`.
    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        return answers.shown(slug, Sending.words(request), Sending.invited(request));
    }

    @PostMapping
    ResponseEntity<byte[]> sent(@PathVariable String slug, HttpServletRequest request)
            throws IOException {
        return answers.sent(
                slug, Sending.words(request), Sending.of(request), request.getRemoteAddr());
    }
}
