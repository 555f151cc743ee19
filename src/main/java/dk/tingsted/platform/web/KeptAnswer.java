package dk.tingsted.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A kept page made ready to be sent: packed and tagged once, when it is kept.
///
/// @param zipped null where packing gains nothing
/// @param zippedTag a strong tag of its own, since other bytes are sent (RFC 9110 section 8.8.3)
@SuppressWarnings("ArrayRecordComponent")
record KeptAnswer(
        String mediaType,
        String cacheControl,
        byte[] plain,
        String plainTag,
        byte @Nullable [] zipped,
        String zippedTag) {

    /// For what may change: the reader's browser asks each time, and mostly hears "unchanged".
    static KeptAnswer checked(KeptPage page) {
        return of(page, "no-cache");
    }

    /// For what has the hash of its content in its name.
    static KeptAnswer forEver(KeptPage page) {
        return of(page, "public, max-age=31536000, immutable");
    }

    private static KeptAnswer of(KeptPage page, String cacheControl) {
        var hash = hash(page.body());
        var zipped = zip(page.body());
        return new KeptAnswer(
                page.mediaType(),
                cacheControl,
                page.body(),
                '"' + hash + '"',
                zipped.length < page.body().length * 9L / 10 ? zipped : null,
                '"' + hash + "-gz\"");
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new BestZip(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class BestZip extends GZIPOutputStream {
        BestZip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
