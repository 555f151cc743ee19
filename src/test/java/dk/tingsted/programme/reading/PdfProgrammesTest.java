package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Invented.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The invented programme as PDFs that were set in the ways that are hard to read back.
class PdfProgrammesTest {

    private static final double LINE = 14;

    /// A row of the programme: what stands in the column of times, and beside it.
    private record Row(String time, String text) {}

    private static List<Row> rows(Entry entry) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(entry.time(), entry.title()));
        entry.people().forEach(one -> rows.add(new Row("", one)));
        return rows;
    }

    private static double head(PdfSheet sheet) {
        sheet.bold(60, 80, 18, Invented.TITLE)
                .text(60, 110, Invented.DAY)
                .text(60, 110 + LINE, Invented.VENUE);
        return 160;
    }

    private static void table(PdfSheet sheet, List<Entry> entries, double from) {
        double y = from;
        for (var entry : entries) {
            for (var row : rows(entry)) {
                sheet.text(60, y, row.time().isEmpty() ? " " : row.time());
                sheet.text(150, y, row.text());
                y += LINE;
            }
            y += 10;
        }
    }

    @Test
    void one_page() throws IOException {
        try (var sheet = new PdfSheet()) {
            table(sheet, Invented.ENTRIES, head(sheet));
            reads(sheet);
        }
    }

    @Test
    void a_table_over_two_pages_that_says_its_heads_again() throws IOException {
        try (var sheet = new PdfSheet()) {
            double y = head(sheet);
            sheet.bold(60, y, 10, "Tid").bold(150, y, 10, "Program");
            table(sheet, Invented.ENTRIES.subList(0, 3), y + 20);
            sheet.page().bold(60, 80, 10, "Tid").bold(150, 80, 10, "Program");
            table(sheet, Invented.ENTRIES.subList(3, 6), 100);
            reads(sheet);
        }
    }

    @Test
    void running_heads_and_feet_with_numbers_of_pages() throws IOException {
        try (var sheet = new PdfSheet()) {
            furniture(sheet, 1);
            table(sheet, Invented.ENTRIES.subList(0, 3), head(sheet));
            furniture(sheet.page(), 2);
            table(sheet, Invented.ENTRIES.subList(3, 5), 100);
            furniture(sheet.page(), 3);
            table(sheet, Invented.ENTRIES.subList(5, 6), 100);
            reads(sheet);
        }
    }

    private static void furniture(PdfSheet sheet, int page) {
        sheet.text(60, 40, "Østby Kommune").text(400, 40, "Sagsnr. 28/1234");
        sheet.text(60, 810, "Udskrevet 3. april 2028 kl. 10.15")
                .text(500, 810, "Side " + page + " af 3");
    }

    /// One entry ends on the next page.
    @Test
    void an_entry_over_two_pages() throws IOException {
        try (var sheet = new PdfSheet()) {
            furniture(sheet, 1);
            double y = head(sheet);
            table(sheet, Invented.ENTRIES.subList(0, 4), y);
            sheet.text(60, 700, "10.45-11.45").text(150, 700, "Digital støtte i hjemmet");
            sheet.text(150, 714, "Sofie Dalsgaard, afdelingsleder, Vestby Kommune");
            furniture(sheet.page(), 2);
            sheet.text(150, 80, "Bent Ålykke, konsulent, Region Sydland");
            table(sheet, Invented.ENTRIES.subList(5, 6), 110);
            reads(sheet);
        }
    }

    @Test
    void a_folder_of_two_columns() throws IOException {
        try (var sheet = new PdfSheet()) {
            sheet.bold(60, 60, 18, Invented.TITLE)
                    .text(60, 84, Invented.DAY)
                    .text(60, 98, Invented.VENUE);
            double y = 130;
            var about =
                    List.of(
                            "Kom og hør om arbejdet med nærhed i de",
                            "mindre byer, hvor der er langt til alting og",
                            "hvor frivillige løfter meget af det, som",
                            "andre steder er kommunens opgave. Dagen",
                            "er for ledere, medarbejdere og politikere,",
                            "og der er god tid til at tale sammen.",
                            "Der er parkering bag huset, og bussen",
                            "standser lige ved døren hver halve time.");
            for (var line : about) {
                sheet.text(60, y, line);
                y += LINE;
            }
            y = 130;
            for (var entry : Invented.ENTRIES) {
                sheet.text(320, y, entry.time() + "  " + entry.title());
                for (var one : entry.people()) {
                    y += LINE;
                    sheet.text(320, y, one);
                }
                y += 24;
            }
            reads(sheet);
        }
    }

    @Test
    void words_broken_at_the_end_of_the_line() throws IOException {
        try (var sheet = new PdfSheet()) {
            double y = head(sheet);
            for (var entry : Invented.ENTRIES) {
                sheet.text(60, y, entry.time());
                for (var line :
                        entry.title()
                                .replace("behandler", "be-\nhandler")
                                .replace("hjemmet", "hjem-\nmet")
                                .split("\n", -1)) {
                    sheet.text(150, y, line);
                    y += LINE;
                }
                for (var one : entry.people()) {
                    for (var line : one.replace("Universitet", "Uni-\nversitet").split("\n", -1)) {
                        sheet.text(150, y, line);
                        y += LINE;
                    }
                }
                y += 10;
            }
            reads(sheet);
        }
    }

    @Test
    void times_broken_over_two_lines() throws IOException {
        try (var sheet = new PdfSheet()) {
            double y = head(sheet);
            for (var entry : Invented.ENTRIES) {
                var ends = entry.time().split("-", -1);
                sheet.text(60, y, ends[0] + " -").text(60, y + LINE, ends[1]);
                for (var row : rows(entry)) {
                    sheet.text(150, y, row.text());
                    y += LINE;
                }
                y += 24;
            }
            reads(sheet);
        }
    }

    /// A program for setting type that gives each letter its place leaves gaps inside words.
    @Test
    void letters_with_stray_spaces() throws IOException {
        try (var sheet = new PdfSheet()) {
            double y = head(sheet);
            for (var entry : Invented.ENTRIES) {
                sheet.text(60, y, entry.time());
                for (var row : rows(entry)) {
                    apart(sheet, y, row.text());
                    y += LINE;
                }
                y += 10;
            }
            reads(sheet);
        }
    }

    private static void apart(PdfSheet sheet, double y, String text) {
        double x = 150;
        for (var letter : text.split("", -1)) {
            if (!letter.isBlank()) {
                sheet.text(x, y, letter);
            }
            x += sheet.width(letter.isEmpty() ? " " : letter) + 0.9;
        }
    }

    @Test
    void spaced_out_headings() throws IOException {
        try (var sheet = new PdfSheet()) {
            double x = 60;
            for (var letter : "PROGRAM".split("", -1)) {
                sheet.bold(x, 50, 12, letter);
                x += 20;
            }
            table(sheet, Invented.ENTRIES, head(sheet));
            reads(sheet);
        }
    }

    @Test
    void words_in_the_margin_that_are_turned() throws IOException {
        try (var sheet = new PdfSheet()) {
            table(sheet, Invented.ENTRIES, head(sheet));
            sheet.upwards(30, 600, "Østby Kommune 10.15 Velfærd").upwards(570, 600, "Program");
            reads(sheet);
        }
    }

    @Test
    void a_page_that_lies_on_its_side() throws IOException {
        for (int degrees : List.of(90, 180, 270)) {
            try (var sheet = new PdfSheet()) {
                table(sheet, Invented.ENTRIES, head(sheet));
                reads(sheet.turned(degrees));
            }
        }
    }

    /// A shadow or a mock bold is the same letters set twice.
    @Test
    void letters_set_twice() throws IOException {
        try (var sheet = new PdfSheet()) {
            table(sheet, Invented.ENTRIES, head(sheet));
            sheet.bold(60.3, 80, 18, Invented.TITLE);
            table(sheet, Invented.ENTRIES.subList(0, 3), 160.2);
            reads(sheet);
        }
    }

    private static void reads(PdfSheet sheet) throws IOException {
        Invented.isReadFrom("program.pdf", sheet.bytes());
    }
}
