package dk.tingsted.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command speaks: results on `out`, messages on `err`, both in UTF-8 whatever the
/// machine's language is.
public record Console(PrintStream out, PrintStream err) {

    public static Console ofProcess() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
