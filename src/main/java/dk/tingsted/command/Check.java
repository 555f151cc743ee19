package dk.tingsted.command;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.reading.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `check`: what a careful colleague would point at in the documents.
final class Check {

    /// A finding and the file it is in.
    record Found(Path file, Finding finding) {}

    private record Paper(Path file, Reading reading) {}

    private Check() {}

    static int run(List<String> words, Console console) {
        return Arguments.of(words, console)
                .map(arguments -> run(arguments, console))
                .orElse(Commands.UNUSABLE);
    }

    private static int run(Arguments arguments, Console console) {
        var files = Papers.in(arguments.files());
        var papers = new ArrayList<Paper>();
        for (var file : files) {
            Papers.read(file, console).ifPresent(reading -> papers.add(new Paper(file, reading)));
        }
        var found = papers.stream().flatMap(Check::findings).toList();
        console.out().println(arguments.json() ? FindingsJson.of(found) : FindingsText.of(found));
        return code(found, !files.isEmpty() && papers.size() == files.size());
    }

    private static Stream<Found> findings(Paper paper) {
        return findings(paper.reading()).stream().map(finding -> new Found(paper.file(), finding));
    }

    static List<Finding> findings(Reading reading) {
        return List.of();
    }

    private static int code(List<Found> found, boolean allRead) {
        if (!allRead) {
            return Commands.UNUSABLE;
        }
        boolean errors = found.stream().anyMatch(one -> one.finding().severity() == Severity.ERROR);
        return errors ? Commands.NO : Commands.DONE;
    }
}
