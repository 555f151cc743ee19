package dk.tingsted.platform.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The bytes of an answer: at hand, or made when they are first asked for and kept from then on.
public final class Bytes {

    private final Supplier<byte[]> maker;
    private final AtomicReference<byte @Nullable []> made;

    private Bytes(Supplier<byte[]> maker, byte @Nullable [] made) {
        this.maker = maker;
        this.made = new AtomicReference<>(made);
    }

    /// Not copied and never altered.
    public static Bytes of(byte[] bytes) {
        return new Bytes(() -> bytes, bytes);
    }

    /// For what takes long to make and is not wanted by every reader.
    ///
    /// @param maker gives the same bytes each time; asked again only if it failed
    public static Bytes whenAsked(Supplier<byte[]> maker) {
        return new Bytes(maker, null);
    }

    /// Whether nobody has to wait for them.
    public boolean areAtHand() {
        return made.get() != null;
    }

    /// Waits for them where they are not at hand: one makes them, others wait for that one.
    public byte[] get() {
        var done = made.get();
        return done == null ? make() : done;
    }

    private synchronized byte[] make() {
        var done = made.get();
        if (done == null) {
            done = maker.get();
            made.set(done);
        }
        return done;
    }
}
