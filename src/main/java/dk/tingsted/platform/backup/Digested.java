package dk.tingsted.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Passes bytes on and takes their SHA-256. Closing it closes nothing else.
final class Digested extends FilterOutputStream {

    private final MessageDigest digest;

    private Digested(OutputStream to, MessageDigest digest) {
        super(new DigestOutputStream(to, digest));
        this.digest = digest;
    }

    static Digested to(OutputStream to) {
        return new Digested(to, sha256());
    }

    /// Of all that there is.
    static String of(InputStream bytes) throws IOException {
        var digested = to(OutputStream.nullOutputStream());
        bytes.transferTo(digested);
        return digested.sha256OfAll();
    }

    String sha256OfAll() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
