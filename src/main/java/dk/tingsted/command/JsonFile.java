package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON that a command was given: its bytes become data here, or it is refused with what
/// is wrong and where.
final class JsonFile {

    /// 10,000 people's votes on 200 statements take half of it.
    static final long LARGEST = 200L * 1024 * 1024;

    /// What is held as a whole takes ten times its bytes; 100,000 people with ten wishes each are a
    /// third of it.
    private static final long LARGEST_TREE = 50L * 1024 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private JsonFile() {}

    /// Runs a command that answers one file with one text.
    ///
    /// @param answer throws {@link Unusable} when there is something wrong with the file; is empty
    ///   when the answer is no, and then has said why
    static int run(List<String> words, Console console, Function<Path, Optional<String>> answer) {
        return Arguments.of(words, console)
                .map(arguments -> run(arguments, console, answer))
                .orElse(Commands.UNUSABLE);
    }

    private static int run(
            Arguments arguments, Console console, Function<Path, Optional<String>> answer) {
        if (arguments.files().size() != 1 || arguments.out() != null) {
            console.err().println("Angiv én JSON-fil; svaret står på stdout.");
            return Commands.UNUSABLE;
        }
        var file = arguments.files().getFirst();
        try {
            var text = answer.apply(file);
            text.ifPresent(console.out()::println);
            return text.isPresent() ? Commands.DONE : Commands.NO;
        } catch (Unusable wrong) {
            console.err().println(file + ": " + wrong.getMessage());
            return Commands.UNUSABLE;
        }
    }

    /// All of a small file; missing where it is empty.
    static JsonNode tree(Path file) {
        return read(
                file,
                LARGEST_TREE,
                parser -> Objects.requireNonNullElseGet(JSON.readTree(parser), JSON::missingNode));
    }

    /// @param reading takes the whole of one JSON value, whose first token is not yet read
    static <T> T read(Path file, Function<JsonParser, T> reading) {
        return read(file, LARGEST, reading);
    }

    private static <T> T read(Path file, long largest, Function<JsonParser, T> reading) {
        refuseTooLarge(file, largest);
        try (var in = Files.newInputStream(file);
                var parser = JSON.createParser(in)) {
            var read = reading.apply(parser);
            if (parser.nextToken() != null) {
                throw new Unusable("Der står mere i filen efter det sidste »}«.");
            }
            return read;
        } catch (StreamConstraintsException tooLong) {
            throw new Unusable(
                    "En tekst eller et tal i filen er for langt, eller felterne ligger for dybt i hinanden.",
                    tooLong);
        } catch (JacksonIOException | IOException unreadable) {
            throw new Unusable("Filen findes ikke eller kan ikke åbnes.", unreadable);
        } catch (JacksonException malformed) {
            throw new Unusable(malformed(malformed), malformed);
        }
    }

    private static void refuseTooLarge(Path file, long largest) {
        try {
            if (Files.isDirectory(file)) {
                throw new Unusable("Det er en mappe; angiv en JSON-fil.");
            }
            if (Files.size(file) > largest) {
                throw new Unusable(
                        String.format(
                                Locale.ROOT,
                                "Filen fylder mere end %d MB, som er det meste.",
                                largest / 1024 / 1024));
            }
        } catch (IOException missing) {
            throw new Unusable("Filen findes ikke eller kan ikke åbnes.", missing);
        }
    }

    private static String malformed(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage());
        var what =
                message.startsWith("Duplicate")
                        ? "Et felt står to gange"
                        : "Filen er ikke gyldig JSON";
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? what + "."
                : what + ": linje " + at.getLineNr() + ", tegn " + at.getColumnNr() + ".";
    }
}
