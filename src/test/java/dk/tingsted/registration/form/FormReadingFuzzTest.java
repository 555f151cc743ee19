package dk.tingsted.registration.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.form.Understanding.Refused;
import dk.tingsted.registration.form.Understanding.Understood;
import java.util.List;

/// Lines of `field=value`, as a browser or a program may send them: what is understood can be kept
/// and written to, and what is refused points at a field.
class FormReadingFuzzTest {

    private static final List<String> FIELDS =
            List.of(
                    "p0-name",
                    "p0-address",
                    "p0-municipality",
                    "p0-post",
                    "p0-diet",
                    "p0-group",
                    "p0-q12",
                    "p0-q13",
                    "person",
                    "filler",
                    "act");

    @FuzzTest(maxDuration = "5s")
    void every_form_is_understood_or_refused(byte[] bytes) throws Exception {
        var sent = Forms.right().with("p0-consent", "yes");
        var lines = new String(bytes, UTF_8).split("\u001E", -1);
        for (int number = 0; number < lines.length; number++) {
            sent = sent.with(FIELDS.get(number % FIELDS.size()), lines[number]);
        }
        var altered = Acts.altered(sent, sent.text("act"));
        switch (Fuzz.twice(() -> Forms.read(altered))) {
            case Understood(var application) ->
                    application.people().forEach(FormReadingFuzzTest::canBeKept);
            case Refused(var faults) -> assertThat(faults).isNotEmpty();
        }
        var faults = Forms.faults(altered);
        assertThat(new Sheet(Forms.SETUP, altered, Words.ENGLISH, faults).people())
                .hasSize(altered.people());
    }

    private static void canBeKept(Applicant applicant) {
        var person = applicant.person();
        assertThat(person.name()).isNotBlank().doesNotContain("\0", "\n").hasSizeLessThan(250);
        assertThat(person.address()).isLowerCase().matches("[!-~]+@[!-~]+\\.[!-~]+");
        assertThat(person.address()).hasSizeLessThan(255).doesNotContain(",", ";", "<", ">", "\"");
    }
}
