package dk.tingsted.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Shapes out and in. A field that nobody knows is a slip of the pen, and is refused.
final class Json {

    /// Of what is sent to us.
    static final int LARGEST = 64 * 1024;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    static byte[] bytes(Object shape) {
        return MAPPER.writeValueAsBytes(shape);
    }

    static ResponseEntity<byte[]> ok(Object shape) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(shape));
    }

    static <T> T read(byte[] body, Class<T> shape) {
        if (body.length > LARGEST) {
            throw Refusal.unusable(
                    "Det, der er sendt, er over 64 kB.", "What was sent is more than 64 kB.");
        }
        try {
            var read = MAPPER.readValue(body, shape);
            if (read != null) {
                return read;
            }
        } catch (JacksonException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return Refusal.unusable(
                "Det, der er sendt, er ikke JSON af den rette form. Se openapi.json.",
                "What was sent is not JSON of the right shape. See openapi.json.");
    }

    /// A strong tag for these bytes.
    static String tag(byte[] body) {
        return '"' + HexFormat.of().formatHex(digest(body), 0, 12) + '"';
    }

    static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
