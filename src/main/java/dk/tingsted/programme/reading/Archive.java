package dk.tingsted.programme.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A zip file by its own table of contents (APPNOTE.TXT 4.3.12). Only the parts that are asked for
/// are unpacked, each up to a limit, so that a bomb in another part is never touched.
final class Archive {

    private static final int ENTRIES = 2_000;
    private static final int PART_BYTES = 32 * 1024 * 1024;

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private static final Pattern MAIN = Pattern.compile("word/document\\d{0,2}\\.xml");

    private record Part(int offset, int method, int packed) {}

    private final ByteBuffer bytes;
    private final Map<String, Part> parts;

    private Archive(ByteBuffer bytes, Map<String, Part> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /// Opens a zip file; throws [Unreadable] when it is torn or its contents cannot be trusted.
    static Archive of(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return new Archive(bytes, parts(bytes));
        } catch (IndexOutOfBoundsException torn) {
            throw new Unreadable(Refusals.DAMAGED);
        }
    }

    static FileType type(byte[] file) {
        try {
            return of(file).type();
        } catch (Unreadable reason) {
            return reason.refusal().equals(Refusals.TOO_HEAVY)
                    ? FileType.HEAVY_ZIP
                    : FileType.DAMAGED_ZIP;
        }
    }

    private FileType type() {
        if (wordDocument().isPresent()) {
            return FileType.DOCX;
        }
        if (parts.keySet().stream().anyMatch(name -> name.matches("(xl|ppt)/.*"))) {
            return FileType.SHEET_OR_SLIDES;
        }
        if (parts.keySet().stream().anyMatch(name -> name.matches("Index(/.*\\.iwa|\\.zip)"))) {
            return FileType.PAGES;
        }
        return parts.containsKey("content.xml") ? open() : FileType.ZIP;
    }

    /// OpenDocument says in a part of its own what it is (part 2, 3.3).
    private FileType open() {
        var said = parts.get("mimetype");
        var type = said == null || said.packed() > 200 ? new byte[0] : unpacked(said);
        boolean other =
                new String(type, StandardCharsets.US_ASCII)
                        .matches(".*(spreadsheet|presentation|graphics).*");
        return other ? FileType.SHEET_OR_SLIDES : FileType.ODT;
    }

    private static Map<String, Part> parts(ByteBuffer bytes) {
        int end = end(bytes);
        int count = bytes.getShort(end + 10) & 0xffff;
        if (count > ENTRIES) {
            throw new Unreadable(Refusals.TOO_HEAVY);
        }
        var parts = new LinkedHashMap<String, Part>();
        int at = bytes.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            at = addPart(parts, bytes, at);
        }
        return parts;
    }

    private static int end(ByteBuffer bytes) {
        for (int at = bytes.limit() - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Unreadable(Refusals.DAMAGED);
    }

    /// Two parts of one name are a way to show one text to a virus scanner and another to a reader.
    private static int addPart(Map<String, Part> parts, ByteBuffer bytes, int at) {
        int length = bytes.getShort(at + 28) & 0xffff;
        var name = new byte[length];
        bytes.get(at + ENTRY_BYTES, name);
        var part = new Part(bytes.getInt(at + 42), bytes.getShort(at + 10), bytes.getInt(at + 20));
        boolean twice = parts.put(new String(name, StandardCharsets.UTF_8), part) != null;
        if (bytes.getInt(at) != ENTRY || twice) {
            throw new Unreadable(Refusals.DAMAGED);
        }
        int extra = bytes.getShort(at + 30) & 0xffff;
        int comment = bytes.getShort(at + 32) & 0xffff;
        return at + ENTRY_BYTES + length + extra + comment;
    }

    /// The main part of a Word document; some programs number it.
    Optional<String> wordDocument() {
        return parts.keySet().stream().filter(MAIN.asMatchPredicate()).findFirst();
    }

    /// The unpacked bytes of a part; empty when there is none of that name.
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(this::unpacked);
    }

    private byte[] unpacked(Part part) {
        try {
            int name = bytes.getShort(part.offset() + 26) & 0xffff;
            int extra = bytes.getShort(part.offset() + 28) & 0xffff;
            if (part.packed() > bytes.limit()) {
                throw new Unreadable(Refusals.DAMAGED);
            }
            var packed = new byte[part.packed()];
            bytes.get(part.offset() + LOCAL_BYTES + name + extra, packed);
            return switch (part.method()) {
                case STORED -> packed;
                case DEFLATED -> inflated(packed);
                default -> throw new Unreadable(Refusals.DAMAGED);
            };
        } catch (IndexOutOfBoundsException
                | NegativeArraySizeException
                | DataFormatException torn) {
            throw new Unreadable(Refusals.DAMAGED);
        }
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        var unpacked = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Unreadable(Refusals.DAMAGED);
                }
                unpacked.write(buffer, 0, count);
                if (unpacked.size() > PART_BYTES) {
                    throw new Unreadable(Refusals.TOO_HEAVY);
                }
            }
        }
        return unpacked.toByteArray();
    }
}
