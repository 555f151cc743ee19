package dk.tingsted.workshops;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The lottery: a number of 24 bits for each person and room, that anybody can work out again.
/// Among divisions that are equally good, the one with the smallest sum of tickets is taken.
///
/// The tickets of a person are the bytes of SHA-256(SHA-256(seed), block, id) for block 0, 1, …,
/// ten tickets of three bytes from each: the rooms in the order of their ids, and last »no place«.
/// Texts are UTF-8, a block is four bytes, the most significant first.
final class Tickets {

    static final int LARGEST = (1 << 24) - 1;

    private static final int IN_A_BLOCK = 10;

    private final MessageDigest digest = sha256();
    private final byte[] seed;

    Tickets(String seed) {
        this.seed = sha256().digest(seed.getBytes(StandardCharsets.UTF_8));
    }

    /// The tickets of one person, each from 0 to [#LARGEST].
    int[] of(String person, int count) {
        var id = person.getBytes(StandardCharsets.UTF_8);
        var tickets = new int[count];
        for (var first = 0; first < count; first += IN_A_BLOCK) {
            var bytes = ByteBuffer.wrap(block(first / IN_A_BLOCK, id));
            for (var n = first; n < Math.min(count, first + IN_A_BLOCK); n++) {
                tickets[n] = ((bytes.getShort() & 0xffff) << 8) | (bytes.get() & 0xff);
            }
        }
        return tickets;
    }

    private byte[] block(int number, byte[] id) {
        digest.update(seed);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
        return digest.digest(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
