package dk.tingsted.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts of what is printed, in the order in which a character looks for its shape. Only those
/// that a programme needs are read: the last takes a second.
public enum Typeface {
    /// IBM Plex: Latin, Greek and Cyrillic.
    TEXT,
    /// DejaVu: more scripts, and signs.
    WIDE,
    /// Noto Emoji, in one colour.
    EMOJI,
    /// UnifontEX: what is left of the world's writing, roughly drawn.
    ALL;

    /// Latin with its neighbours: no need to look.
    private static final int END_OF_LATIN = 0x17F;

    private static final int REGULAR = 400;
    private static final int STRONG = 600;
    private static final int LIGHT = 300;

    private static final Map<Typeface, CmapLookup> SHAPES = new ConcurrentHashMap<>();

    /// The first that has a shape for a character; empty when none has.
    static Optional<Typeface> of(int codePoint) {
        return codePoint <= END_OF_LATIN
                ? Optional.of(TEXT)
                : Arrays.stream(values()).filter(face -> face.has(codePoint)).findFirst();
    }

    private boolean has(int codePoint) {
        return SHAPES.computeIfAbsent(this, Typeface::shapes).getGlyphId(codePoint) != 0;
    }

    private CmapLookup shapes() {
        try (var in = open(Objects.requireNonNull(files().get(REGULAR)));
                var font =
                        new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// For CSS.
    String family() {
        return "tingsted-" + name().charAt(0);
    }

    void in(PdfRendererBuilder builder) {
        files().forEach((weight, file) ->
                builder.useFont(() -> open(file), family(), weight, FontStyle.NORMAL, true));
    }

    /// By weight.
    private Map<Integer, String> files() {
        return switch (this) {
            case TEXT -> Map.of(REGULAR, "text", STRONG, "text-strong", LIGHT, "text-light");
            case WIDE -> Map.of(REGULAR, "wide", STRONG, "wide-strong");
            case EMOJI -> Map.of(REGULAR, "emoji");
            case ALL -> Map.of(REGULAR, "all");
        };
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }
}
