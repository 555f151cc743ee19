package dk.tingsted.programme.publishing.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which of all that can be made of a programme is wanted: `site` for the pages, and else files by
/// the ending of their names, `pdf`.
///
/// @param names some of [#KNOWN]
public record Formats(Set<String> names) {

    /// In the order to tell them in.
    public static final List<String> KNOWN =
            List.of("site", "pdf", "docx", "md", "ics", "xml", "json", "jsonld", "png");

    public static final Formats ALL = new Formats(Set.copyOf(KNOWN));

    public Formats {
        names = Set.copyOf(names);
    }

    /// As written after `--formats`: `pdf,ics`.
    public static Formats of(String written) {
        return new Formats(
                Arrays.stream(written.split(",", -1))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.toSet()));
    }

    /// What is asked for and cannot be made, in the order of the alphabet.
    public List<String> unknown() {
        return names.stream().filter(Predicate.not(KNOWN::contains)).sorted().toList();
    }

    boolean pages() {
        return names.contains("site");
    }

    /// @param path of a file, `days/2031-03-04.ics`
    boolean file(String path) {
        return names.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
