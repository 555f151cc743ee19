package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Participation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"01", "02", "03"})
    void a_pdf_reads_like_text(String number) throws IOException {
        assertThat(items(number + ".pdf")).isNotEmpty().isEqualTo(items(number + ".txt"));
    }

    /// A title that the document spells in two ways is taken from the other place.
    @Test
    void a_pdf_of_two_days_gives_all_but_one_title() throws IOException {
        var others = new ArrayList<>(items("04.txt"));
        others.removeAll(items("04.pdf"));
        assertThat(others).hasSizeLessThanOrEqualTo(1);
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

    private static Reading reading(String file) throws IOException {
        return switch (Reader.read(file, Files.readAllBytes(TWINS.resolve(file)))) {
            case Outcome.Understood(var reading) -> reading;
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
