package dk.tingsted.invitations.reading;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The other side of [Workbooks]: a workbook comes in, the cells of its first sheet go out as the
/// texts that stand in them. A formula gives what the spreadsheet last saw in it, and is not
/// calculated.
final class WorkbookApart {

    private WorkbookApart() {}

    static void main(String[] arguments) throws Exception {
        System.setOut(System.err);
        var rows = rows(System.in.readAllBytes());
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            Workbooks.writeRows(out, rows);
        }
    }

    static List<List<String>> rows(byte[] workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            var reader = new XSSFReader(opened);
            var cells = new WorkbookCells();
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            new ReadOnlySharedStringsTable(opened),
                            cells,
                            false));
            try (var sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            return cells.rows();
        }
    }
}
