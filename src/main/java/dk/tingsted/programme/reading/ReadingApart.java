package dk.tingsted.programme.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// The other side of [ReadingProcess]: a file comes in, its lines go out, and that is all.
final class ReadingApart {

    private ReadingApart() {}

    static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        var file = LineFrame.readFile(System.in);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            LineFrame.writeOpened(out, Documents.open(file.name(), file.bytes()));
        }
    }
}
