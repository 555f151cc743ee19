package dk.tingsted.speakers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which files may be handed in: slides that are what their name says, and hold no program.
enum SlideKind {
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODP("application/vnd.oasis.opendocument.presentation");

    static final int LARGEST = 20 * 1024 * 1024;

    /// For `accept`.
    static final String ENDINGS = ".pdf,.pptx,.odp";

    /// An end of a PDF stands among its last bytes (ISO 32000-1, 7.5.5; readers look at so many).
    private static final int PDF_END = 2_048;

    private static final int ODP_BEGINNING = 200;

    private final String mediaType;

    SlideKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SlideKind of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /// Empty for a file that is something else, or several things at once.
    static Optional<SlideKind> of(String name, byte[] bytes) {
        var ending = name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        return Arrays.stream(values())
                .filter(kind -> kind.ending().equals(ending) && kind.isOf(bytes))
                .findFirst();
    }

    private boolean isOf(byte[] bytes) {
        return switch (this) {
            case PDF -> starts(bytes, "%PDF-") && last(bytes).contains("%%EOF");
            case PPTX -> isPptx(ZipNames.of(bytes));
            case ODP -> isOdp(bytes, ZipNames.of(bytes));
        };
    }

    private static boolean isPptx(List<String> names) {
        return names.contains("[Content_Types].xml")
                && names.contains("ppt/presentation.xml")
                && holdsNoProgram(names);
    }

    /// Its first entry says what it is, unpacked (OpenDocument 1.3, part 2, 3.3).
    private boolean isOdp(byte[] bytes, List<String> names) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, ODP_BEGINNING), ISO_8859_1);
        return beginning.contains("mimetype" + mediaType)
                && names.contains("content.xml")
                && holdsNoProgram(names);
    }

    /// Macros run on the machine in the hall, in front of everybody.
    private static boolean holdsNoProgram(List<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .noneMatch(name ->
                        name.endsWith("vbaproject.bin")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/")
                                || name.endsWith(".exe")
                                || name.endsWith(".js"));
    }

    private static boolean starts(byte[] bytes, String with) {
        var length = with.length();
        return bytes.length > length && new String(bytes, 0, length, ISO_8859_1).equals(with);
    }

    private static String last(byte[] bytes) {
        int from = Math.max(0, bytes.length - PDF_END);
        return new String(bytes, from, bytes.length - from, ISO_8859_1);
    }

    /// A name that can stand in a header, a folder and a list: one line, and no path.
    static String plain(String name) {
        var last = name.replaceFirst(".*[/\\\\]", "");
        var line = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", " ").strip();
        var ending = line.replaceFirst(".*(\\.[A-Za-z]{3,4})$", "$1");
        return line.getBytes(UTF_8).length <= 200
                ? line
                : line.substring(0, Math.min(80, line.length())) + ending;
    }
}
