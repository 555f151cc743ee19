package dk.tingsted.command;

import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.site.Formats;
import dk.tingsted.programme.publishing.site.StaticSite;
import dk.tingsted.programme.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// `publish`: the programme of one document as a site that opens without a server, as documents and
/// as data; in a folder or in one ZIP file.
final class Publish {

    private static final String OPTION = "--formats";

    private Publish() {}

    static int run(List<String> words, Console console, InstantSource clock) {
        var left = new ArrayList<>(words);
        var formats = formats(left);
        if (formats.isEmpty() || !formats.get().unknown().isEmpty()) {
            return unknown(formats, console);
        }
        return Arguments.of(left, console)
                .map(arguments -> run(arguments, formats.get(), console, clock))
                .orElse(Commands.UNUSABLE);
    }

    /// Takes the option out of the words; empty when it names nothing.
    private static Optional<Formats> formats(List<String> words) {
        var chosen = new ArrayList<String>();
        for (var n = 0; n < words.size(); ) {
            if (words.get(n).startsWith(OPTION + "=")) {
                chosen.add(words.remove(n).substring(OPTION.length() + 1));
            } else if (words.get(n).equals(OPTION)) {
                words.remove(n);
                chosen.add(n < words.size() ? words.remove(n) : "");
            } else {
                n++;
            }
        }
        return chosen.isEmpty()
                ? Optional.of(Formats.ALL)
                : Optional.of(Formats.of(String.join(",", chosen)))
                        .filter(formats -> !formats.names().isEmpty());
    }

    private static int unknown(Optional<Formats> formats, Console console) {
        formats.map(Formats::unknown)
                .map(names -> "Formatet »" + String.join("«, »", names) + "« findes ikke.")
                .ifPresent(console.err()::println);
        console.err()
                .println(
                        "Angiv et eller flere formater med komma imellem: "
                                + String.join(", ", Formats.KNOWN));
        return Commands.UNUSABLE;
    }

    private static int run(
            Arguments arguments, Formats formats, Console console, InstantSource clock) {
        var out = arguments.out();
        if (out == null || arguments.files().size() != 1) {
            console.err()
                    .println(
                            "Angiv én fil og en mappe eller en ZIP-fil: tingsted publish FIL --out"
                                    + " MAPPE");
            return Commands.UNUSABLE;
        }
        return Papers.read(arguments.files().getFirst(), console)
                .map(reading -> write(edition(reading, clock), formats, out, console))
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

    private static int write(Edition edition, Formats formats, Path out, Console console) {
        try {
            return told(StaticSite.write(edition, formats, out), formats, out, console);
        } catch (IOException full) {
            console.err().println(out + ": Kan ikke skrives (" + full.getMessage() + ").");
            return Commands.UNUSABLE;
        }
    }

    /// A programme without times gives no calendar and no data.
    private static int told(int files, Formats formats, Path out, Console console) {
        if (files == 0) {
            console.err()
                    .println(
                            "Intet er skrevet: programmet har ingen punkter med dato og tidspunkt.");
            return Commands.NO;
        }
        var isSite = formats.names().contains("site") && !StaticSite.isZip(out);
        console.err().println("Skrevet: " + (isSite ? out.resolve("index.html") : out));
        return Commands.DONE;
    }
}
