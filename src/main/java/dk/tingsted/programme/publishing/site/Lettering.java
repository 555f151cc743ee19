package dk.tingsted.programme.publishing.site;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// Letters as outlines from fonts that come with the program. Java's own fonts are not asked: they
/// need libraries that a server may lack, and draw otherwise on another machine.
final class Lettering {

    private static final String ELLIPSIS = "…";

    private final List<Face> faces;

    private Lettering(List<Face> faces) {
        this.faces = faces;
    }

    /// @param names of fonts in the build, `light`; the later ones for what the first lacks
    static Lettering of(String... names) {
        return new Lettering(Stream.of(names).map(Face::new).toList());
    }

    /// @param size of an em, in pixels
    double width(String text, double size) {
        return glyphs(text).stream().mapToDouble(Glyph::advance).sum() * size;
    }

    /// The text on one line, beginning at `x`, standing on `baseline`.
    Shape at(double x, double baseline, String text, double size) {
        var shape = new Path2D.Double();
        double left = x;
        for (var glyph : glyphs(text)) {
            var place = new AffineTransform(size, 0, 0, -size, left, baseline);
            shape.append(place.createTransformedShape(glyph.outline()), false);
            left += glyph.advance() * size;
        }
        return shape;
    }

    /// The text in lines that are no wider than `room`. A word that is wider alone is broken.
    List<String> lines(String text, double size, double room) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, size, room, lines);
        }
        lines.add(line);
        return lines;
    }

    private String broken(String word, double size, double room, List<String> lines) {
        var rest = word;
        while (width(rest, size) > room) {
            int end = fitting(rest, size, room);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /// How much of the text is no wider than `room`; at least one character.
    private int fitting(String text, double size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        double used = width(text.substring(0, end), size);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), size);
            if (used > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /// The text, cut with an ellipsis where it is wider than `room`.
    String cut(String text, double size, double room) {
        return width(text, size) <= room
                ? text
                : text.substring(0, fitting(text, size, room - width(ELLIPSIS, size))).strip()
                        + ELLIPSIS;
    }

    private List<Glyph> glyphs(String text) {
        return text.codePoints().boxed().flatMap(this::glyph).toList();
    }

    /// What no font has a picture of is left out.
    private Stream<Glyph> glyph(int letter) {
        return faces.stream()
                .filter(face -> face.has(letter))
                .limit(1)
                .map(face -> face.glyph(letter));
    }

    /// @param advance to the next letter, in ems
    /// @param outline in ems, upwards
    private record Glyph(double advance, Shape outline) {}

    /// A font, read when its first letter is asked for: most titles need the first alone.
    private static final class Face {

        private final String name;
        private final AtomicReference<@Nullable Parsed> read = new AtomicReference<>();
        private final Map<Integer, Glyph> drawn = new ConcurrentHashMap<>();

        Face(String name) {
            this.name = name;
        }

        boolean has(int letter) {
            return parsed().letters().getGlyphId(letter) != 0;
        }

        Glyph glyph(int letter) {
            return drawn.computeIfAbsent(letter, this::draw);
        }

        private Glyph draw(int letter) {
            try {
                return parsed().glyph(letter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Parsed parsed() {
            var done = read.get();
            if (done == null) {
                done = Parsed.of(name);
                read.set(done);
            }
            return done;
        }
    }

    private record Parsed(TrueTypeFont font, CmapLookup letters) {

        static Parsed of(String name) {
            try (var file = Lettering.class.getResourceAsStream("/picture/" + name + ".ttf")) {
                var bytes = new RandomAccessReadBuffer(Objects.requireNonNull(file, name));
                var font = new TTFParser().parse(bytes);
                return new Parsed(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Glyph glyph(int letter) throws IOException {
            int id = letters.getGlyphId(letter);
            double em = font.getUnitsPerEm();
            var drawn = font.getGlyph().getGlyph(id);
            var outline = drawn == null ? new Path2D.Double() : drawn.getPath();
            return new Glyph(
                    font.getAdvanceWidth(id) / em,
                    AffineTransform.getScaleInstance(1 / em, 1 / em)
                            .createTransformedShape(outline));
        }
    }
}
