package dk.tingsted.platform.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;

/// An address for a phone's camera (ISO/IEC 18004): black on white with the margin of four modules
/// that readers ask for.
public final class QrCode {

    private static final int MARGIN = 4;
    private static final int ABOUT_PIXELS = 1200;

    private QrCode() {}

    /// A drawing.
    ///
    /// @param title what it shows, for those who listen; XML needs escape no letter of it but `&`
    public static String svg(String address, String title) {
        var code = code(address);
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append("h1v1h-1z");
                }
            }
        }
        int size = code.getWidth() + 2 * MARGIN;
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %1$s" role="img" \
        shape-rendering="crispEdges"><title>%2$s</title>\
        <rect width="%1$s" height="%1$s" fill="#fff"/><path d="%3$s"/></svg>
        """
                .formatted(Integer.toString(size), title.replace("&", "&amp;"), path);
    }

    /// A picture to print.
    public static BufferedImage picture(String address) {
        var code = code(address);
        int size = code.getWidth() + 2 * MARGIN;
        int scale = Math.max(1, ABOUT_PIXELS / size);
        var image = new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size * scale; y++) {
            for (int x = 0; x < size * scale; x++) {
                image.setRGB(x, y, isBlack(code, x / scale - MARGIN, y / scale - MARGIN) ? 0 : -1);
            }
        }
        return image;
    }

    private static boolean isBlack(ByteMatrix code, int x, int y) {
        return x >= 0
                && y >= 0
                && x < code.getWidth()
                && y < code.getHeight()
                && code.get(x, y) == 1;
    }

    private static ByteMatrix code(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
