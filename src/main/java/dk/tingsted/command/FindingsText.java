package dk.tingsted.command;

import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Severity;
import java.util.List;
import java.util.stream.Collectors;

/// Findings for people: one line each, the place first, as compilers write them.
final class FindingsText {

    private FindingsText() {}

    static String of(List<Check.Found> found) {
        if (found.isEmpty()) {
            return "Ingen bemærkninger.";
        }
        return found.stream()
                        .map(one -> line(one.file().toString(), one.finding()))
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + sum(found);
    }

    private static String line(String file, Finding finding) {
        var place = finding.lines().isEmpty() ? file : file + ":" + finding.lines().getFirst();
        var suggestion = finding.suggestion();
        var line = place + ": " + danish(finding.severity()) + ": " + finding.message();
        return suggestion == null ? line : line + " " + suggestion(suggestion);
    }

    private static String suggestion(Correction suggestion) {
        return "Forslag: »" + suggestion.becomes() + "« i stedet for »" + suggestion.was() + "«.";
    }

    private static String danish(Severity severity) {
        return switch (severity) {
            case ERROR -> "fejl";
            case WARNING -> "advarsel";
            case INFO -> "oplysning";
        };
    }

    private static String sum(List<Check.Found> found) {
        return found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.finding().severity(),
                                        () -> new java.util.EnumMap<>(Severity.class),
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> count(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String count(Severity severity, long count) {
        var one = danish(severity);
        var plural =
                severity == Severity.ERROR
                        ? one
                        : severity == Severity.INFO ? one + "er" : "advarsler";
        return count + " " + (count == 1 ? one : plural);
    }
}
