package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Participation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same programme as text, as Word, as OpenDocument, as a page and as PDF is read as the same
/// programme.
class TwinsTest {

    private static final Path TWINS = Path.of("src/test/resources/twins");

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04"})
    void word_reads_like_text(String number) throws IOException {
        assertThat(items(number + ".docx")).isNotEmpty().isEqualTo(items(number + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04"})
    void open_document_reads_like_text(String number) throws IOException {
        assertThat(items(number + ".odt")).isNotEmpty().isEqualTo(items(number + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04"})
    void a_page_reads_like_text(String number) throws IOException {
        assertThat(items(number + ".html")).isNotEmpty().isEqualTo(items(number + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04"})
    void a_pdf_gives_the_same_times_and_all_but_two_titles_and_names(String number)
            throws IOException {
        assertThat(times(number + ".pdf")).isNotEmpty().isEqualTo(times(number + ".txt"));
        var others = new ArrayList<>(items(number + ".txt"));
        others.removeAll(items(number + ".pdf"));
        assertThat(others).hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> items(String file) throws IOException {
        return reading(file).programme().items().stream()
                .map(item ->
                        item.day()
                                + " "
                                + item.start()
                                + " "
                                + item.title()
                                + " "
                                + item.people().stream().map(Participation::name).toList())
                .toList();
    }

    private static List<String> times(String file) throws IOException {
        return reading(file).programme().items().stream()
                .map(item -> item.day() + " " + item.start())
                .toList();
    }

    private static Reading reading(String file) throws IOException {
        return switch (Reader.read(file, Files.readAllBytes(TWINS.resolve(file)))) {
            case Outcome.Understood(var reading) -> reading;
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
