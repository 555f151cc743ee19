package dk.tingsted.programme.reading;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// How a file goes to the process that reads it, and how its lines come back. What comes back may
/// have been written by whoever took that process over, so nothing in it is believed beyond its
/// form.
final class LineFrame {

    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] bytes) {}

    private static final int REFUSED = 0;
    private static final int WHOLE = 1;
    private static final int NONE = -1;

    private LineFrame() {}

    static void writeFile(OutputStream stream, String name, byte[] bytes) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream));
        text(out, name);
        out.write(bytes);
        out.flush();
    }

    static File readFile(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        return new File(text(in), in.readAllBytes());
    }

    static void writeOpened(OutputStream stream, Opened opened) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream));
        switch (opened) {
            case Opened.Refused(var refusal) -> refusal(out, refusal);
            case Opened.Whole(var document) -> document(out, document);
        }
        out.flush();
    }

    private static void refusal(DataOutputStream out, Refusal refusal) throws IOException {
        out.writeByte(REFUSED);
        text(out, refusal.reason().name());
        text(out, refusal.message());
        text(out, refusal.remedy());
    }

    private static void document(DataOutputStream out, Document document) throws IOException {
        out.writeByte(WHOLE);
        text(out, document.name());
        text(out, document.shape().name());
        out.writeInt(document.lines().size());
        for (var line : document.lines()) {
            line(out, line);
        }
    }

    private static void line(DataOutputStream out, Line line) throws IOException {
        out.writeInt(line.number());
        number(out, line.page());
        text(out, line.text());
        out.writeInt(line.indent());
        number(out, line.cell());
        number(out, line.row());
        out.writeByte(line.heading());
        out.writeBoolean(line.bold());
        out.writeBoolean(line.listed());
    }

    static Opened readOpened(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        try {
            return in.readByte() == WHOLE ? whole(in) : refused(in);
        } catch (IllegalArgumentException noSuchWord) {
            throw new IOException(noSuchWord);
        }
    }

    private static Opened refused(DataInputStream in) throws IOException {
        var reason = Refusal.Reason.valueOf(text(in));
        return new Opened.Refused(new Refusal(reason, text(in), text(in)));
    }

    private static Opened whole(DataInputStream in) throws IOException {
        var name = text(in);
        var shape = Document.Shape.valueOf(text(in));
        int size = in.readInt();
        if (size < 0 || size > Limits.LINES) {
            throw new IOException("Lines: " + size);
        }
        var lines = new ArrayList<Line>(size);
        for (int line = 0; line < size; line++) {
            lines.add(line(in));
        }
        return Limits.hold(new Document(name, shape, lines));
    }

    private static Line line(DataInputStream in) throws IOException {
        return new Line(
                in.readInt(),
                number(in),
                text(in),
                in.readInt(),
                number(in),
                number(in),
                in.readByte(),
                in.readBoolean(),
                in.readBoolean());
    }

    private static void number(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeInt(number == null ? NONE : number);
    }

    private static @Nullable Integer number(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number == NONE ? null : Integer.valueOf(number);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 4 * Limits.CHARACTERS) {
            throw new IOException("Length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
