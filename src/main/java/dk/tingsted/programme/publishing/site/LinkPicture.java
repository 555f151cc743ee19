package dk.tingsted.programme.publishing.site;

import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The picture that is shown where somebody shares a link to the conference: `og.png`, 1200 × 630
/// as the Open Graph asks. The conference's own ring of stones, its title, when, where and by whom.
/// The same edition gives the same bytes.
final class LinkPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int LEFT = 72;
    private static final int ROOM = 640;
    private static final int TOP = 92;
    private static final int BOTTOM = 562;
    private static final int MOST_LINES = 4;
    private static final int MOST_LETTERS = 300;
    private static final double LARGEST = 80;
    private static final double SMALLEST = 44;
    private static final double LEADING = 1.14;

    private static final Color GROUND = new Color(0x0e3f47);
    private static final Color WHITE = new Color(0xffffff);
    private static final Color PALE = new Color(0xbfdadd);
    private static final Color STONE = new Color(0xe4eff0);
    private static final Color QUIET = new Color(0x477f87);
    private static final Color LICHEN = new Color(0xe3b83f);

    private final Edition edition;
    private final Words words;
    private final Graphics2D graphics;
    private final Lettering light = Lettering.of("light");
    private final Lettering regular = Lettering.of("regular");
    private final Lettering strong = Lettering.of("semibold");

    private LinkPicture(Edition edition, Words words, Graphics2D graphics) {
        this.edition = edition;
        this.words = words;
        this.graphics = graphics;
    }

    static byte[] png(Edition edition, Words words) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new LinkPicture(edition, words, graphics).draw();
        graphics.dispose();
        return written(image, "png");
    }

    /// In memory alone: a server need have no folder for passing files.
    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw() {
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        ring();
        double head = above();
        title(head, below());
    }

    private void ring() {
        for (var stone : Ring.of(edition.programme()).stones()) {
            var place = graphics.getTransform();
            graphics.translate(1006, HEIGHT / 2.0);
            graphics.scale(2.66, 2.66);
            graphics.rotate(Math.toRadians(stone.angle()));
            graphics.setColor(
                    switch (stone.shade()) {
                        case "quiet" -> QUIET;
                        case "parallel" -> LICHEN;
                        default -> STONE;
                    });
            var round = Math.min(stone.width(), stone.height()) / 1.2;
            graphics.fill(
                    new RoundRectangle2D.Double(
                            -stone.width() / 2,
                            stone.y(),
                            stone.width(),
                            stone.height(),
                            round,
                            round));
            graphics.setTransform(place);
        }
    }

    /// By whom.
    ///
    /// @return the lower edge of it
    private double above() {
        var organiser = edition.programme().particulars().organiser();
        if (organiser == null) {
            return TOP - 40;
        }
        line(regular, PALE, organiser, 28, TOP);
        return TOP + 28;
    }

    /// When and where, and that it is not settled yet.
    ///
    /// @return the upper edge of it
    private double below() {
        var days = edition.programme().days();
        var place = words.place(edition.programme().particulars());
        var preliminary =
                edition.status() == Status.PRELIMINARY ? words.status(edition.status()) : null;
        double baseline = BOTTOM;
        if (preliminary != null) {
            line(strong, LICHEN, preliminary, 26, baseline);
            baseline -= 44;
        }
        if (place != null) {
            line(regular, PALE, place, 30, baseline);
            baseline -= 44;
        }
        if (!days.isEmpty()) {
            line(strong, WHITE, sentence(words.dates(days)), 32, baseline);
            baseline -= 44;
        }
        return baseline;
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void line(Lettering letters, Color colour, String text, double size, double baseline) {
        graphics.setColor(colour);
        graphics.fill(letters.at(LEFT, baseline, letters.cut(beginning(text), size, ROOM), size));
    }

    /// As large as there is room for; at the smallest size the rest is left out.
    private void title(double head, double foot) {
        var text = beginning(words.title(edition.programme()));
        double size = size(text, foot - head);
        var lines = light.lines(text, size, ROOM);
        int most = Math.min(lines.size(), most(size, foot - head));
        graphics.setColor(WHITE);
        for (var n = 0; n < most; n++) {
            boolean isCut = n == most - 1 && most < lines.size();
            var line = isCut ? lines.get(n) + " " + lines.get(n + 1) : lines.get(n);
            double baseline = head + size * (1.1 + n * LEADING);
            graphics.fill(light.at(LEFT, baseline, light.cut(line, size, ROOM), size));
        }
    }

    /// More than there is ever room for.
    private static String beginning(String title) {
        int most = Math.min(title.codePointCount(0, title.length()), MOST_LETTERS);
        return title.substring(0, title.offsetByCodePoints(0, most));
    }

    private double size(String text, double height) {
        return Stream.iterate(LARGEST, size -> size - 4)
                .takeWhile(size -> size > SMALLEST)
                .filter(size -> fits(text, size, height))
                .findFirst()
                .orElse(SMALLEST);
    }

    /// In few lines, with no word broken.
    private boolean fits(String text, double size, double height) {
        var lines = light.lines(text, size, ROOM);
        return lines.size() <= most(size, height)
                && String.join(" ", lines).equals(text.strip().replaceAll("\\s+", " "));
    }

    private static int most(double size, double height) {
        return Math.clamp((long) ((height - 30) / (size * LEADING)), 1, MOST_LINES);
    }
}
