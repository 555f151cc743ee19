package dk.tingsted.programme.publishing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What Word needs to show a programme to everybody; that it reads back is in `ReadBackTest`.
class ProgrammeDocxTest {

    static Stream<Arguments> editions() {
        return Stream.concat(
                Printed.NAMES.stream().map(name -> Arguments.of(name, Printed.edition(name))),
                HardCases.all().entrySet().stream()
                        .map(one -> Arguments.of(one.getKey(), one.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void every_title_stands_in_a_table_whose_head_is_repeated(String about, Edition edition)
            throws IOException {
        try (var document = opened(edition)) {
            var titles =
                    document.getTables().stream()
                            .flatMap(table -> table.getRows().stream().skip(1))
                            .map(row -> row.getCell(1).getParagraphArray(0).getText())
                            .toList();

            assertThat(document.getTables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(head(table)).isTrue());
            assertThat(titles).hasSameSizeAs(edition.programme().items());
            assertThat(edition.programme().items())
                    .allSatisfy(item ->
                            assertThat(titles)
                                    .anySatisfy(title ->
                                            assertThat(title).contains(plain(item.title()))));
        }
    }

    @Test
    void the_document_says_what_it_is_and_is_built_of_styles() throws IOException {
        try (var document = opened(Printed.edition("kkr-2021"))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Fremtidens specialiserede socialområde");
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Subtitle", "Heading1", "BodyText", "Signatory")
                    .doesNotContainNull();
            assertThat(
                            document.getTables()
                                    .getFirst()
                                    .getRow(1)
                                    .getCell(1)
                                    .getParagraphArray(0)
                                    .getStyle())
                    .isEqualTo("Heading3");
        }
    }

    private static boolean head(XWPFTable table) {
        return table.getRow(0).isRepeatHeader();
    }

    private static String plain(String title) {
        return title.replaceAll("[\\p{Cc}\ufffe]", "").replaceAll("[\u2028\u2029]", " ");
    }

    private static XWPFDocument opened(Edition edition) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(ProgrammeDocx.write(edition)));
    }
}
