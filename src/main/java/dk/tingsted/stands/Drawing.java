package dk.tingsted.stands;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// From a picture that somebody else made to one of ours: read, made no larger than is shown, and
/// written anew. What a camera or a stranger put in the file beside the picture is gone.
final class Drawing {

    static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final Set<String> KINDS = Set.of("png", "JPEG");
    private static final int LARGEST_SIDE = 1_400;

    /// Larger pictures are read with every second, third … point left out.
    private static final long MOST_POINTS = 60_000_000;

    /// A drawing stays as sharp as it is, a photograph that came as PNG does not.
    private static final int LARGEST_PNG = 600_000;

    private static final float QUALITY = 0.85f;

    /// One at a time: each may take tens of megabytes for a moment.
    private static final Object TURN = new Object();

    private Drawing() {}

    /// Empty for what is no PNG or JPEG that can be read.
    static Optional<Drawn> of(byte[] bytes) {
        synchronized (TURN) {
            try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                return in == null ? Optional.empty() : read(in);
            } catch (IOException | RuntimeException _) {
                // Readers of pictures throw whatever they like at what is none.
                return Optional.empty();
            }
        }
    }

    private static Optional<Drawn> read(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try {
            return KINDS.contains(reader.getFormatName()) ? drawn(reader, in) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Drawn> drawn(ImageReader reader, ImageInputStream in)
            throws IOException {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || (long) width * height > MOST_POINTS) {
            return Optional.empty();
        }
        var how = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (2 * LARGEST_SIDE));
        how.setSourceSubsampling(every, every, 0, 0);
        var small = smaller(reader.read(0, how));
        return Optional.of(finished(small));
    }

    private static BufferedImage smaller(BufferedImage read) {
        double scale =
                Math.min(1.0, LARGEST_SIDE / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        return painted(read, width, height, BufferedImage.TYPE_INT_ARGB, null);
    }

    private static BufferedImage painted(
            BufferedImage from, int width, int height, int type, @Nullable Color ground) {
        var to = new BufferedImage(width, height, type);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(from, 0, 0, width, height, ground, null);
        pen.dispose();
        return to;
    }

    private static Drawn finished(BufferedImage picture) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        var isSmall = png.size() <= LARGEST_PNG;
        var bytes = isSmall ? png.toByteArray() : jpeg(picture);
        return new Drawn(
                hash(bytes) + (isSmall ? ".png" : ".jpg"),
                bytes,
                picture.getWidth(),
                picture.getHeight());
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            var opaque =
                    painted(
                            picture,
                            picture.getWidth(),
                            picture.getHeight(),
                            BufferedImage.TYPE_INT_RGB,
                            Color.WHITE);
            writer.write(null, new IIOImage(opaque, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
