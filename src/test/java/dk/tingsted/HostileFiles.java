package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The files of a hostile place, as the programs of a secretariat open them: what was text is text.
final class HostileFiles {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    /// The part that opens sheets; another package than the one that opens letters.
    private static final Path SHEETS = Path.of("/usr/bin/localc");

    /// Semicolons, quotes, UTF-8; every cell as it is shown.
    private static final String AS_TEXT =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true";

    private static final String FROM_CSV = "--infilter=CSV:59,34,76,1";

    private HostileFiles() {}

    static void check(HostilePlace place, List<String> faults) {
        try {
            var book = bytes(place, "/participants.xlsx");
            workbook(book, faults);
            paper(bytes(place, "/participants.pdf"), faults);
            var sheets =
                    List.of(
                            bytes(place, "/participants.csv"),
                            bytes(place, "/invitations/export.csv"));
            sheets.forEach(sheet -> guarded(sheet, faults));
            if (Files.isExecutable(SHEETS)) {
                opened(book, sheets, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void workbook(byte[] bytes, List<String> faults) throws IOException {
        for (var cell : cells(bytes)) {
            if (cell.getCellType() != CellType.STRING || cell.getHyperlink() != null) {
                faults.add("Not a text: " + cell);
            }
        }
    }

    private static List<Cell> cells(byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var all = new ArrayList<Cell>();
            book.getSheetAt(0).forEach(row -> row.forEach(all::add));
            return all;
        }
    }

    private static void paper(byte[] bytes, List<String> faults) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            for (var page : pdf.getPages()) {
                page.getAnnotations().forEach(one -> faults.add("In the PDF: " + one));
            }
            if (pdf.getDocumentCatalog().getOpenAction() != null) {
                faults.add("The PDF does something when it is opened");
            }
        }
    }

    private static void guarded(byte[] csv, List<String> faults) {
        rows(new String(csv, UTF_8).substring(1)).stream()
                .flatMap(List::stream)
                .filter(cell -> cell.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝].*"))
                .forEach(cell -> faults.add("A formula in CSV: " + cell));
    }

    /// By LibreOffice: each of its cells says what the file says.
    private static void opened(byte[] book, List<byte[]> sheets, List<String> faults)
            throws IOException {
        var folder = Files.createTempDirectory("tingsted-sheets");
        Files.write(folder.resolve("book.xlsx"), book);
        for (int n = 0; n < sheets.size(); n++) {
            Files.write(folder.resolve("sheet" + n + ".csv"), sheets.get(n));
        }
        office(folder, Stream.of("book.xlsx"), List.of());
        var meant = cells(book).stream().map(Cell::getStringCellValue).map(HostileFiles::plain);
        same("book", meant.toList(), folder, faults);
        office(folder, Stream.of("sheet0.csv", "sheet1.csv"), List.of(FROM_CSV));
        for (int n = 0; n < sheets.size(); n++) {
            var text = new String(sheets.get(n), UTF_8).substring(1);
            var cells = rows(text).stream().flatMap(List::stream).map(HostileFiles::plain);
            same("sheet" + n, cells.toList(), folder, faults);
        }
    }

    private static void same(String name, List<String> meant, Path folder, List<String> faults)
            throws IOException {
        var shown =
                Files.readString(folder.resolve("out").resolve(name + ".csv"))
                        .replace("\uFEFF", "");
        var cells =
                rows(shown).stream()
                        .flatMap(List::stream)
                        .map(HostileFiles::plain)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        var wanted = meant.stream().filter(cell -> !cell.isEmpty()).toList();
        for (int n = 0; n < Math.max(cells.size(), wanted.size()); n++) {
            var is = n < cells.size() ? cells.get(n) : "nothing";
            var was = n < wanted.size() ? wanted.get(n) : "nothing";
            if (!is.equals(was)) {
                faults.add("LibreOffice shows in " + name + " »" + is + "« for »" + was + "«");
                return;
            }
        }
    }

    private static void office(Path folder, Stream<String> files, List<String> more)
            throws IOException {
        var command = new ArrayList<>(List.of(OFFICE.toString(), "--headless"));
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(more);
        command.addAll(List.of("--convert-to", AS_TEXT, "--outdir", "out"));
        files.forEach(command::add);
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// LibreOffice keeps line ends of its own kind.
    private static String plain(String cell) {
        return cell.replace("\r\n", "\n").replaceAll("\\s+", " ").strip();
    }

    /// RFC 4180 with semicolons.
    static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int n = 0; n < csv.length(); n++) {
            char c = csv.charAt(n);
            if (quoted && c == '"' && n + 1 < csv.length() && csv.charAt(n + 1) == '"') {
                cell.append(c);
                n++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static byte[] bytes(HostilePlace place, String file) {
        var browser = place.organiser();
        try {
            return browser.http()
                    .send(browser.request(place.at(file)).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
