package dk.tingsted.command;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.checking.Checks;
import dk.tingsted.programme.reading.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        var found = found(papers);
        if (arguments.json()) {
            console.out().println(FindingsJson.of(found));
        } else if (!papers.isEmpty()) {
            console.out().println(FindingsText.of(found));
        }
        return code(found, !files.isEmpty() && papers.size() == files.size());
    }

    /// What stands out in each document, then what stands out between them, file by file.
    private static List<Found> found(List<Paper> papers) {
        var across = Checks.across(papers.stream().map(Paper::reading).toList());
        return IntStream.range(0, papers.size())
                .boxed()
                .flatMap(paper -> found(papers.get(paper), across.get(paper)))
                .toList();
    }

    private static Stream<Found> found(Paper paper, List<Finding> across) {
        return Stream.concat(Checks.findings(paper.reading()).stream(), across.stream())
                .map(finding -> new Found(paper.file(), finding));
    }

    private static int code(List<Found> found, boolean allRead) {
        if (!allRead) {
            return Commands.UNUSABLE;
        }
        boolean errors = found.stream().anyMatch(one -> one.finding().severity() == Severity.ERROR);
        return errors ? Commands.NO : Commands.DONE;
    }
}
