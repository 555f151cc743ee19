package dk.tingsted.registration.form;

import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.OpenPage;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The form as most find it and send it, without a personal link or files: when registration opens,
/// everybody comes in the same minute.
@Component
class OpenForm implements OpenPage {

    private static final Pattern FORM = Pattern.compile("/([a-z0-9-]+)(/en)?/registration");

    private final FormAnswers answers;

    OpenForm(FormAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean isAt(String path) {
        return path.endsWith("/" + FormAnswers.PAGE) && FORM.matcher(path).matches();
    }

    @Override
    public ResponseEntity<byte[]> shown(String path) {
        return at(path, (slug, words) -> answers.shown(slug, words, Sent.empty()));
    }

    @Override
    public ResponseEntity<byte[]> sent(String path, Map<String, List<String>> fields, String from) {
        var sent = new Sent(fields, Map.of());
        return at(path, (slug, words) -> answers.sent(slug, words, sent, from));
    }

    private static ResponseEntity<byte[]> at(
            String path, BiFunction<String, Words, ResponseEntity<byte[]>> answer) {
        var form = FORM.matcher(path);
        if (!form.matches()) {
            throw new NotFound();
        }
        return answer.apply(form.group(1), form.group(2) == null ? Words.DANISH : Words.ENGLISH);
    }
}
