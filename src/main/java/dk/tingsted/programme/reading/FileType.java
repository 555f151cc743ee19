package dk.tingsted.programme.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, told by its bytes.
enum FileType {
    EMPTY("tom"),
    TEXT("tekst"),
    HTML("en HTML-side"),
    PDF("en PDF"),
    DOCX("et Word-dokument"),
    ODT("et OpenDocument"),
    OLD_WORD("et gammelt Word-dokument"),
    LOCKED_OFFICE("et låst dokument"),
    RICH_TEXT("RTF"),
    MAIL("en gemt mail"),
    PAGES("et dokument fra Pages"),
    SHEET_OR_SLIDES("et regneark eller en præsentation"),
    PICTURE("et billede"),
    PROGRAM("et computerprogram"),
    ZIP("en pakket fil (zip)"),
    HEAVY_ZIP("en pakket fil med tusindvis af dele"),
    DAMAGED_ZIP("en beskadiget pakket fil"),
    UNKNOWN("af en ukendt slags");

    /// Acrobat accepts the mark of a PDF anywhere in the first 1,024 bytes.
    private static final int HEAD = 1024;

    /// Stands above the first empty line of a mail as it was sent, and in no mail as it is read.
    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "^(?:[^\\r\\n]+\\r?\\n){0,60}?(?i:Received|Return-Path|Message-ID|MIME-Version|DKIM-Signature): ");

    /// Made for the first text that begins with a mark of HTML.
    private static final class Pieces {
        static final Pattern BLOCK =
                Pattern.compile(
                        "^(?:\\xef\\xbb\\xbf)?\\s{0,20}<(?:div|p|table|h[1-6]|ul|ol|dl|section|article|main|blockquote|meta|span|font)(?: [^<>]{0,400})?>");

        static final Pattern MARKDOWN =
                Pattern.compile(
                        "(?m)^(?: {0,3}#{1,6} \\S| {0,3}[-*+] \\S|\\|.*\\|\\s*$|\\*\\*\\S)");
    }

    private final String danish;

    FileType(String danish) {
        this.danish = danish;
    }

    /// After "men er …".
    String danish() {
        return danish;
    }

    static FileType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return Archive.type(bytes);
        }
        if (head.contains("%PDF-") && !head.stripLeading().startsWith("<")) {
            return PDF;
        }
        return bySignature(head, bytes);
    }

    private static FileType bySignature(String head, byte[] bytes) {
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        if ((head.startsWith("MZ") && head.indexOf('\0') >= 0) || head.startsWith("\u007fELF")) {
            return PROGRAM;
        }
        return TextEncoding.isText(bytes) ? text(head) : UNKNOWN;
    }

    /// The old container of Microsoft, told by the names of what is in it: a new document that is
    /// locked, a mail, a sheet, or else a .doc.
    private static FileType compound(byte[] bytes) {
        var names = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (names.contains("EncryptedPackage")) {
            return LOCKED_OFFICE;
        }
        if (names.contains("__substg1.0_")) {
            return MAIL;
        }
        boolean word = names.contains("WordDocument");
        boolean other = names.contains("Workbook") || names.contains("PowerPoint Document");
        return other && !word ? SHEET_OR_SLIDES : OLD_WORD;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || (head.startsWith("BM") && head.indexOf('\0') >= 0)
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || head.startsWith("ftyphei", 4)
                || head.contains("<svg");
    }

    private static FileType text(String head) {
        if (MAIL_HEADER.matcher(head).find()) {
            return MAIL;
        }
        var start = head.replace("\0", "").toLowerCase(Locale.ROOT);
        boolean whole =
                start.contains("<!doctype html")
                        || start.contains("<html")
                        || start.contains("<body")
                        || start.contains("<head>");
        return whole || isPieceOfPage(start) ? HTML : TEXT;
    }

    /// What is copied out of a page or a mail; Markdown with HTML inside has marks of its own.
    private static boolean isPieceOfPage(String start) {
        int mark = start.indexOf('<');
        return mark >= 0
                && mark < 24
                && Pieces.BLOCK.matcher(start).find()
                && !Pieces.MARKDOWN.matcher(start).find();
    }
}
