package dk.tingsted.command;

import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.site.StaticSite;
import dk.tingsted.programme.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// `publish`: the programme of one document as a site that opens without a server.
final class Publish {

    private Publish() {}

    static int run(List<String> words, Console console, InstantSource clock) {
        return Arguments.of(words, console)
                .map(arguments -> run(arguments, console, clock))
                .orElse(Commands.UNUSABLE);
    }

    private static int run(Arguments arguments, Console console, InstantSource clock) {
        var out = arguments.out();
        if (out == null || arguments.files().size() != 1) {
            console.err().println("Angiv én fil og en mappe: tingsted publish FIL --out MAPPE");
            return Commands.UNUSABLE;
        }
        return Papers.read(arguments.files().getFirst(), console)
                .map(reading -> write(edition(reading, clock), out, console))
                .orElse(Commands.UNUSABLE);
    }

    private static Edition edition(Reading reading, InstantSource clock) {
        var programme = reading.programme();
        var status = programme.particulars().status();
        return new Edition(
                1,
                Objects.requireNonNullElse(status, Status.FINAL),
                clock.instant(),
                "tingsted publish",
                programme);
    }

    private static int write(Edition edition, Path out, Console console) {
        try {
            StaticSite.write(edition, out);
        } catch (IOException full) {
            console.err().println(out + ": Kan ikke skrives (" + full.getMessage() + ").");
            return Commands.UNUSABLE;
        }
        console.err().println("Skrevet: " + out.resolve("index.html"));
        return Commands.DONE;
    }
}
