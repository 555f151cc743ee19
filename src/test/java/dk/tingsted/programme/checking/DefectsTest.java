package dk.tingsted.programme.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a careful person found in four programmes, line by line: the checks find nearly all of it.
/// The follow-up note on the list is no programme, and is refused before it is checked.
class DefectsTest {

    /// Codes for one thing: who speaks is not known; one time, seen from both its neighbours; one
    /// date, by its year and by its weekday.
    private static final List<Set<String>> SAME =
            lines("same-codes.txt").map(line -> Set.of(line.split(" ", -1))).toList();

    @ParameterizedTest
    @CsvSource({"error, 12, 12", "warning, 62, 63"})
    void what_a_careful_person_found_is_found(String severity, int found, int of) {
        var findings = findings();
        var listed = defects().filter(defect -> defect.severity().equals(severity)).toList();
        var missed =
                listed.stream()
                        .filter(defect ->
                                Objects.requireNonNull(findings.get(defect.document())).stream()
                                        .noneMatch(defect::isSame))
                        .toList();
        assertThat(listed).hasSize(of);
        assertThat(missed).hasSizeLessThanOrEqualTo(of - found);
    }

    private record Defect(String document, List<Integer> lines, String code, String severity) {

        static Defect of(String row) {
            var cells = row.split("\t", -1);
            var lines = Stream.of(cells[1].split(" ")).map(Integer::valueOf).toList();
            return new Defect(cells[0], lines, cells[2], cells[3]);
        }

        boolean isSame(Finding finding) {
            var other = finding.concern().name();
            return finding.lines().stream().anyMatch(lines::contains)
                    && (code.equals(other)
                            || SAME.stream()
                                    .anyMatch(all -> all.contains(code) && all.contains(other)));
        }
    }

    private static Map<String, List<Finding>> findings() {
        var documents = defects().map(Defect::document).distinct().toList();
        var readings =
                documents.stream().map(slug -> ProgrammeGrammar.read(Gold.document(slug))).toList();
        var across = Checks.across(readings);
        var findings = new HashMap<String, List<Finding>>();
        for (int at = 0; at < readings.size(); at++) {
            var all = new ArrayList<>(Checks.findings(readings.get(at)));
            all.addAll(across.get(at));
            findings.put(documents.get(at), all);
        }
        return findings;
    }

    private static Stream<Defect> defects() {
        return lines("defects.tsv").skip(1).map(Defect::of);
    }

    private static Stream<String> lines(String resource) {
        try (var in = DefectsTest.class.getResourceAsStream("/corpus/" + resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
