package dk.tingsted.programme.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// The other side of [ReadingProcess]: a file comes in, its lines go out when they are those of a
/// programme, and that is all.
final class ReadingApart {

    private ReadingApart() {}

    static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        var file = LineFrame.readFile(System.in);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            LineFrame.writeOpened(out, tried(Documents.open(file.name(), file.bytes())));
        }
    }

    /// A document that no programme can be read from in time is found out here.
    private static Opened tried(Opened opened) {
        return switch (Reader.understood(opened)) {
            case Outcome.Understood(var _) -> opened;
            case Outcome.Refused(var refusal) -> new Opened.Refused(refusal);
        };
    }
}
