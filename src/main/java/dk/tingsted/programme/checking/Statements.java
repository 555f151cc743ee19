package dk.tingsted.programme.checking;

import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/// What a document says beside its programme.
final class Statements {

    private Statements() {}

    static <S extends Statement> Stream<S> of(Reading reading, Class<S> kind) {
        return reading.statements().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The words of a line, by its number.
    static Optional<String> text(Reading reading, int number) {
        return reading.document().lines().stream()
                .filter(line -> line.number() == number)
                .map(Line::text)
                .findFirst();
    }
}
