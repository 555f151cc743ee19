package dk.tingsted.programme.reading;

import dk.tingsted.platform.apart.Apart;
import dk.tingsted.platform.apart.Apart.Answer;

/// Reads what somebody uploaded. PDF, Word, HTML and long texts are opened in a process of their
/// own with little memory and little time, so that a hostile file can bring down that process and
/// nothing else. Only lines come back, and only those of which that process has read a programme in
/// time: reading them again here is known to end. Short texts are read here at once.
public final class ReadingProcess {

    /// A programme of ten pages, in bytes.
    private static final int SHORT = 64 * 1024;

    private ReadingProcess() {}

    /// Reads a file that need not be trusted; takes at most twenty seconds.
    public static Outcome read(String name, byte[] bytes) {
        boolean small = bytes.length <= Limits.FILE_BYTES;
        boolean risky = bytes.length > SHORT || Documents.isRisky(bytes);
        return small && risky ? Reader.understood(apart(name, bytes)) : Reader.read(name, bytes);
    }

    private static Opened apart(String name, byte[] bytes) {
        var answer =
                Apart.ask(
                        ReadingApart.class,
                        stream -> LineFrame.writeFile(stream, name, bytes),
                        LineFrame::readOpened);
        return switch (answer) {
            case Answer.Came(var opened) -> opened;
            case Answer.CutShort<Opened> _ -> new Opened.Refused(Refusals.DAMAGED);
            case Answer.TooSlow<Opened> _ -> new Opened.Refused(Refusals.TOO_SLOW);
            case Answer.Busy<Opened> _ -> new Opened.Refused(Refusals.BUSY);
        };
    }
}
