package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// One who follows. At most one event is on its way to her and one waits, the latest: of what she
/// could not take in meanwhile only the last counts.
final class LiveStream implements Callback {

    /// A comment, which every reader passes over.
    static final byte[] SIGN_OF_LIFE = ":\n\n".getBytes(UTF_8);

    private final Response response;
    private final Callback answered;
    private final Consumer<LiveStream> gone;
    private final AtomicReference<Line> line = new AtomicReference<>(Line.FREE);

    /// @param waiting what is sent next; null where nothing is
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(State state, byte @Nullable [] waiting) {

        enum State {
            FREE,
            SENDING,
            OVER
        }

        static final Line FREE = new Line(State.FREE, null);
        static final Line SENDING = new Line(State.SENDING, null);
        static final Line OVER = new Line(State.OVER, null);
    }

    /// @param answered is completed when she has gone
    /// @param gone is told then, once
    LiveStream(Response response, Callback answered, Consumer<LiveStream> gone) {
        this.response = response;
        this.answered = answered;
        this.gone = gone;
    }

    void send(byte[] event) {
        var before =
                line.getAndUpdate(now ->
                        switch (now.state()) {
                            case FREE -> Line.SENDING;
                            case SENDING -> new Line(Line.State.SENDING, event);
                            case OVER -> now;
                        });
        if (before.state() == Line.State.FREE) {
            write(event);
        }
    }

    /// Something that is on its way is sign enough.
    void keepAlive() {
        if (line.compareAndSet(Line.FREE, Line.SENDING)) {
            write(SIGN_OF_LIFE);
        }
    }

    void end() {
        if (isOverNow()) {
            answered.succeeded();
        }
    }

    @Override
    public void succeeded() {
        var before =
                line.getAndUpdate(now ->
                        switch (now.state()) {
                            case FREE, OVER -> now;
                            case SENDING -> now.waiting() == null ? Line.FREE : Line.SENDING;
                        });
        if (before.waiting() != null) {
            write(before.waiting());
        }
    }

    @Override
    public void failed(Throwable why) {
        if (isOverNow()) {
            answered.failed(why);
        }
    }

    /// What Jetty calls this on it may call at once.
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private void write(byte[] event) {
        response.write(false, ByteBuffer.wrap(event), this);
    }

    private boolean isOverNow() {
        boolean now = line.getAndSet(Line.OVER).state() != Line.State.OVER;
        if (now) {
            gone.accept(this);
        }
        return now;
    }
}
