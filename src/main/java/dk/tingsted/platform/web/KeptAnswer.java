package dk.tingsted.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/// A kept page made ready to be sent: packed, tagged and its headers encoded once, when it is kept.
///
/// @param zipped null where packing gains nothing
/// @param mayBeFramed whether pages of others may show it within them
record KeptAnswer(Form plain, @Nullable Form zipped, boolean mayBeFramed) {

    /// The bytes of one way to send it.
    ///
    /// @param tag strong, and its own for each form, since other bytes are sent (RFC 9110 section
    ///   8.8.3)
    /// @param headers with the body
    /// @param unchanged for one who has the body already; without the length of what is not sent,
    ///   for which some readers would wait
    @SuppressWarnings("ArrayRecordComponent")
    record Form(byte[] body, String tag, HttpFields headers, HttpFields unchanged) {}

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
        var varies = zipped.length < page.body().length * 9L / 10;
        var shared = HttpFields.build().add(field(HttpHeader.CACHE_CONTROL, cacheControl));
        if (varies) {
            shared.add(field(HttpHeader.VARY, "Accept-Encoding"));
        }
        var plain = form(page.body(), '"' + hash + '"', page.mediaType(), shared);
        if (!varies) {
            return new KeptAnswer(plain, null, page.mayBeFramed());
        }
        shared.add(field(HttpHeader.CONTENT_ENCODING, "gzip"));
        var packed = form(zipped, '"' + hash + "-gz\"", page.mediaType(), shared);
        return new KeptAnswer(plain, packed, page.mayBeFramed());
    }

    private static Form form(byte[] body, String tag, String mediaType, HttpFields shared) {
        var tagged = HttpFields.build(shared).add(field(HttpHeader.ETAG, tag));
        var whole =
                HttpFields.build(tagged)
                        .add(field(HttpHeader.CONTENT_TYPE, mediaType))
                        .add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, body.length));
        tagged.remove(HttpHeader.CONTENT_ENCODING);
        return new Form(body, tag, whole.asImmutable(), tagged.asImmutable());
    }

    private static HttpField field(HttpHeader name, String value) {
        return new PreEncodedHttpField(name, value);
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
