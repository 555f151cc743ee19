package dk.tingsted.stands;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/// Pictures as they are handed in.
final class Pictures {

    private Pictures() {}

    static byte[] plain(int width, int height, String kind) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind);
    }

    /// Every point another, as a photograph of leaves.
    static byte[] lively(int width, int height, String kind) {
        var random = new SplittableRandom(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return written(picture, kind);
    }

    private static byte[] written(BufferedImage picture, String kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
