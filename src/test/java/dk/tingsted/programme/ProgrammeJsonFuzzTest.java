package dk.tingsted.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;
import org.assertj.core.api.Assertions;
import tools.jackson.core.JacksonException;

class ProgrammeJsonFuzzTest {

    @FuzzTest(maxDuration = "5s")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void what_is_read_is_read_again_as_the_same(byte[] bytes) throws Exception {
        var json = new String(bytes, UTF_8);
        try {
            var programme = Fuzz.twice(() -> ProgrammeJson.programme(json));
            var kept = ProgrammeJson.programme(ProgrammeJson.write(programme));
            Assertions.assertThat(ProgrammeJson.programme(ProgrammeJson.write(kept)))
                    .isEqualTo(kept);
        } catch (JacksonException refused) {
            // The declared refusal.
        }
    }
}
