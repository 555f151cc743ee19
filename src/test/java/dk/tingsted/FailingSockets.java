package dk.tingsted;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/// Lines to PostgreSQL of which the n-th question from now fails: either it is never sent, or its
/// answer is lost. To be named in the address of the database: `&socketFactory=…`. Counted is what
/// is asked for those who use the pages; what looks after things by the clock goes on undisturbed.
public final class FailingSockets extends SocketFactory {

    /// How a question fails.
    public enum How {
        /// Nothing was sent.
        NOT_SENT,
        /// It was sent and done, and nobody was told.
        NOT_ANSWERED
    }

    private static final int NEVER = Integer.MIN_VALUE;
    private static final AtomicInteger left = new AtomicInteger(NEVER);
    private static volatile How how = How.NOT_SENT;

    /// Lets one question fail.
    ///
    /// @param questions which one; 1 is the next
    public static void failAfter(int questions, How next) {
        how = next;
        left.set(questions);
    }

    /// From now on all is well.
    ///
    /// @return whether a question failed since [#failAfter]
    public static boolean mend() {
        return left.getAndSet(NEVER) <= 0;
    }

    @Override
    public Socket createSocket() {
        return new Failing();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static boolean isTurn() {
        var thread = Thread.currentThread();
        return left.get() != NEVER
                && (thread.isVirtual() || thread.getName().equals("registration"))
                && left.decrementAndGet() == 0;
    }

    private static final class Failing extends Socket {

        @Override
        public OutputStream getOutputStream() throws IOException {
            var socket = this;
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] some, int from, int length) throws IOException {
                    if (how == How.NOT_SENT && isTurn()) {
                        socket.close();
                        throw new IOException("The line broke before it was sent");
                    }
                    out.write(some, from, length);
                    if (how == How.NOT_ANSWERED && isTurn()) {
                        out.flush();
                        letItBeDone();
                        socket.close();
                        throw new IOException("The line broke before the answer");
                    }
                }
            };
        }

        private static void letItBeDone() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
