package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Identifiers that stay the same for ever because they are made from names: version 5 of RFC 9562.
final class Guids {

    /// The namespace for names that are URLs (RFC 9562, section 6.6).
    private static final UUID OF_URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Guids() {}

    static UUID of(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-1");
            sha.update(bytes(OF_URLS));
            return versioned(ByteBuffer.wrap(sha.digest(("tag:tingsted:" + name).getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID versioned(ByteBuffer hash) {
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
