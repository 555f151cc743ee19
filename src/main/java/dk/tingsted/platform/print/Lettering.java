package dk.tingsted.platform.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// How large a text may be to stand whole in a space: what is printed large is never cut.
public final class Lettering {

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double LINE = 1.25;
    private static final double SMALLEST = 4;

    /// What the letters of other fonts may be wider.
    private static final double AIR = 1.04;

    private static final Font STRONG = font();
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private Lettering() {}

    /// The largest size in whole points at which the text wraps between words within the space;
    /// where a single word is too long for that, it gets smaller, too.
    ///
    /// @param width in millimetres, as the height
    /// @param largest in points
    public static int size(String text, double width, double height, int largest) {
        int size = largest;
        while (size > SMALLEST && !fits(text, width * POINTS_A_MM, height * POINTS_A_MM, size)) {
            size--;
        }
        return size;
    }

    private static boolean fits(String text, double width, double height, int size) {
        double line = 0;
        int lines = 1;
        for (var word : text.split(" ", -1)) {
            double next = width(word, size);
            if (next > width) {
                return false;
            }
            double longer = line == 0 ? next : line + width(" ", size) + next;
            lines += longer > width ? 1 : 0;
            line = longer > width ? next : longer;
        }
        return lines * size * LINE <= height;
    }

    private static double width(String text, int size) {
        return STRONG.getStringBounds(text, PAPER).getWidth() / STRONG.getSize() * size * AIR;
    }

    private static Font font() {
        try (var in = Lettering.class.getResourceAsStream("/fonts/text-strong.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)).deriveFont(100f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
