package dk.tingsted.programme.reading;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;

/// From a file to what it was read as: its lines, then the grammar.
public final class Reader {

    /// In bytes; a larger file is refused unread.
    public static final int LARGEST = Limits.FILE_BYTES;

    private Reader() {}

    /// Reads a file.
    ///
    /// @param name the file's name, for messages
    public static Outcome read(String name, byte[] bytes) {
        return understood(Documents.open(name, bytes));
    }

    /// The answer when reading took longer than somebody was willing to wait.
    public static Outcome tooSlow() {
        return new Outcome.Refused(Refusals.TOO_SLOW);
    }

    /// Why a file of this many bytes is not read.
    public static Refusal tooLarge(long bytes) {
        return Refusals.tooLarge(bytes);
    }

    static Outcome understood(Opened opened) {
        return opened.read(Reader::understood);
    }

    private static Outcome understood(Document document) {
        try {
            return programme(ProgrammeGrammar.read(document));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return new Outcome.Refused(Refusals.TOO_SLOW);
        }
    }

    private static Outcome programme(Reading reading) {
        return reading.programme().items().stream().anyMatch(Reader::isOfAProgramme)
                ? new Outcome.Understood(reading)
                : new Outcome.Refused(Refusals.NO_PROGRAMME);
    }

    private static boolean isOfAProgramme(Item item) {
        return item.start() != null || item.kind() != Kind.OTHER;
    }
}
