package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the checks say of fifteen real programmes, finding by finding judged by a person who read
/// them: would a secretary want to know? `corpus/findings.tsv` has the verdicts; `bin/bench
/// reading` prints the share.
class NoiseTest {

    /// Also what nobody has judged yet counts as noise.
    @Test
    void at_most_a_tenth_of_what_is_said_is_noise() {
        var verdicts = verdicts();
        var noise =
                said().stream()
                        .filter(finding -> !"true".equals(verdicts.get(finding)))
                        .map(finding -> finding + " " + verdicts.get(finding))
                        .toList();
        assertThat(noise).hasSizeLessThanOrEqualTo(said().size() / 10);
    }

    /// Every verdict but a few is about something that is still said.
    @Test
    void the_verdicts_are_those_of_what_is_said() {
        var gone = new ArrayList<>(verdicts().keySet());
        gone.removeAll(said());
        assertThat(gone).hasSizeLessThanOrEqualTo(said().size() / 10);
    }

    private static List<String> said() {
        var readings = Gold.ALL.stream().map(Gold::read).toList();
        var across = Checks.across(readings);
        var said = new ArrayList<String>();
        for (int at = 0; at < readings.size(); at++) {
            var slug = Gold.ALL.get(at);
            Stream.concat(Checks.findings(readings.get(at)).stream(), across.get(at).stream())
                    .forEach(finding -> said.add(place(slug, finding)));
        }
        return said;
    }

    private static String place(String slug, Finding finding) {
        return slug + " " + finding.lines().getFirst() + " " + finding.concern();
    }

    private static Map<String, String> verdicts() {
        var verdicts = new HashMap<String, String>();
        Gold.resource("findings.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals("corpus"))
                .forEach(cells ->
                        verdicts.put(cells[1] + " " + cells[2] + " " + cells[3], cells[4]));
        return verdicts;
    }
}
