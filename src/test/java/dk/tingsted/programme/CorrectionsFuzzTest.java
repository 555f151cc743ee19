package dk.tingsted.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;

/// A line with a place, a line with what stood there, and the text that shall stand there: what a
/// form or an older version may hold.
class CorrectionsFuzzTest {

    private static final Programme PROGRAMME =
            Examples.programme(
                    Examples.talk("i01", "10:00", "Velkomst"),
                    Examples.talk("i02", "11:00", "Vand"));

    @FuzzTest(maxDuration = "5s")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void every_correction_is_made_or_refused(byte[] bytes) throws Exception {
        var parts = new String(bytes, UTF_8).split("\n", 3);
        var spot = new Spot(parts[0]);
        var was = parts.length > 1 ? parts[1] : "";
        var correction = new Correction(spot, was, parts.length > 2 ? parts[2] : "");
        if (Fuzz.twice(() -> Corrections.apply(PROGRAMME, correction))
                instanceof Corrected.Done(var done)) {
            var kept = ProgrammeJson.programme(ProgrammeJson.write(done));
            assertThat(kept.items()).hasSameSizeAs(done.items());
            done.items().forEach(item -> assertThat(item.title()).isNotBlank());
        }
    }
}
