package dk.tingsted.programme.reading;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// From a file to its lines. What a file is, is told by its content; its name only helps to say
/// what is the matter. Nothing a file holds makes this throw: what breaks a library is a refusal
/// here.
public final class Documents {

    private Documents() {}

    /// Opens a file.
    ///
    /// @param name the file's name, for messages
    public static Opened open(String name, byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Opened.Refused(Refusals.tooLarge(bytes.length));
        }
        var type = FileType.of(bytes);
        return unreadable(type, name)
                .<Opened>map(Opened.Refused::new)
                .orElseGet(() -> lines(type, name, bytes));
    }

    /// Whether the file needs one of the large libraries, which a hostile file can bring down.
    static boolean isRisky(byte[] bytes) {
        return switch (FileType.of(bytes)) {
            case PDF, DOCX, ODT, HTML -> true;
            default -> false;
        };
    }

    private static Optional<Refusal> unreadable(FileType type, String name) {
        return switch (type) {
            case TEXT, HTML, PDF, DOCX, ODT -> Optional.empty();
            case EMPTY -> Optional.of(Refusals.EMPTY);
            case OLD_WORD -> Optional.of(Refusals.OLD_WORD);
            case LOCKED_OFFICE -> Optional.of(Refusals.ENCRYPTED_OFFICE);
            case RICH_TEXT -> Optional.of(Refusals.RICH_TEXT);
            case MAIL -> Optional.of(Refusals.MAIL);
            case PAGES -> Optional.of(Refusals.PAGES);
            case SHEET_OR_SLIDES -> Optional.of(Refusals.SHEET_OR_SLIDES);
            case HEAVY_ZIP -> Optional.of(Refusals.TOO_HEAVY);
            case DAMAGED_ZIP -> Optional.of(Refusals.DAMAGED);
            case PICTURE, PROGRAM, ZIP, UNKNOWN -> Optional.of(Refusals.not(type, name));
        };
    }

    private static Opened lines(FileType type, String name, byte[] bytes) {
        try {
            return Limits.hold(adapted(type, name, bytes));
        } catch (Unreadable reason) {
            return new Opened.Refused(reason.refusal());
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError damage) {
            return new Opened.Refused(Refusals.DAMAGED);
        } catch (OutOfMemoryError tooMuch) {
            return new Opened.Refused(Refusals.TOO_HEAVY);
        }
    }

    private static Document adapted(FileType type, String name, byte[] bytes)
            throws IOException, XMLStreamException {
        return switch (type) {
            case TEXT -> TextLines.of(name, bytes);
            case DOCX -> DocxLines.of(name, bytes);
            case PDF -> PdfLines.of(name, bytes);
            case ODT -> OdtLines.of(name, bytes);
            case HTML -> HtmlLines.of(name, bytes);
            default -> throw new Unreadable(Refusals.DAMAGED);
        };
    }
}
