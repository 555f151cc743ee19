package dk.tingsted.agreement.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Hostile;
import dk.tingsted.Running;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Debated;
import dk.tingsted.agreement.Said;
import dk.tingsted.agreement.Told;
import dk.tingsted.people.Identities;
import dk.tingsted.programme.publishing.paper.PdfValidity;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AgreementFilesTest {

    private final Agreements agreements = Running.server().verbs(Agreements.class);
    private final Hearings hearings = Running.server().verbs(Hearings.class);

    /// As PDF/UA-1 and PDF/A-3a, also with what a paper could break on.
    @Test
    void the_agreement_is_printed_with_and_without_its_sources() throws Exception {
        var conference = Debated.conference();
        var agreement = Debated.agreement(conference, LocalDate.of(2027, 5, 3));
        var hostile =
                Hostile.worst().stream().map(Hostile::value).collect(Collectors.joining(". "));
        var area = Debated.area(agreement, "Unge på vej", "Vi begynder i tide. " + hostile);
        var origin = Said.all(Running.server().verbs(Said.class).of(conference)).getFirst();
        agreements.name(area, 1, origin, "Prøve", Identities.now());
        hearings.add(agreement, List.of("Østby Kommune"), "Prøve", Identities.now());
        var party = hearings.parties(agreement.id()).getFirst();
        hearings.link(conference, agreement, party, "Prøve", Identities.now());
        var overview =
                Overview.of(
                        agreement,
                        hearings.standings(conference, agreement),
                        Identities.now(),
                        ZoneId.of("Europe/Copenhagen"));
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        agreements.areas(agreement.id()),
                        agreements.sources(agreement.id()));
        for (var hasSources : List.of(true, false)) {
            var paper =
                    new AgreementPaper(
                            told, hasSources, overview.rows(), "3. maj 2027", "Prøve", "i dag");
            var pdf = AgreementPdf.write(paper, Identities.now());
            assertThat(PdfValidity.errors(pdf)).isEmpty();
            assertThat(text(pdf))
                    .contains(
                            "1. Unge på vej",
                            "Vi begynder i tide.",
                            "Bilag: Rådenes",
                            "Østby Kommune");
            assertThat(text(pdf).contains("Bord 2 under")).isEqualTo(hasSources);
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_hearing_goes_into_a_sheet_where_nothing_is_calculated() throws Exception {
        var conference = Debated.conference();
        var agreement = Debated.agreement(conference, null);
        hearings.add(agreement, List.of("=1+1 Kommune"), "Prøve", Identities.now());
        var desk = Running.organiser();
        var path = "/organiser/" + conference.slug() + "/agreement/" + agreement.id();
        assertThat(desk.get(path + "/hearing/hearing.xlsx").statusCode()).isEqualTo(200);
        assertThat(desk.get(path + "/agreement.pdf?sources=no").body()).startsWith("%PDF");
        var overview =
                Overview.of(
                        agreement,
                        hearings.standings(conference, agreement),
                        Identities.now(),
                        ZoneId.of("Europe/Copenhagen"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(HearingXlsx.write(overview)))) {
            var row = book.getSheet("Høring").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1 Kommune");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Ikke sendt");
        }
    }
}
