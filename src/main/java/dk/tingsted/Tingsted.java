package dk.tingsted;

import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import dk.tingsted.programme.reading.ReadingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program: a command line whose `serve` and `demo` start the server.
@SpringBootApplication
public class Tingsted {

    /// For now: `FILE.txt... OUT-DIR`, each file read and written as OUT-DIR/NAME.json.
    static void main(String[] arguments) throws IOException {
        var paths = List.of(arguments).stream().map(Path::of).toList();
        for (var path : paths.subList(0, paths.size() - 1)) {
            var folder = path.toAbsolutePath().getParent();
            var name = folder == null ? "programme" : folder.getFileName().toString();
            var reading = ProgrammeGrammar.read(Document.ofText(name, Files.readString(path)));
            Files.writeString(
                    paths.getLast().resolve(name + ".json"), ReadingJson.write(reading, List.of()));
        }
    }
}
