package dk.tingsted.programme.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;

class DatesFuzzTest {

    @FuzzTest(maxDuration = "4s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void no_text_breaks_the_reading_of_dates(byte[] bytes) throws Exception {
        var text = new String(bytes, UTF_8);
        for (var mention : Fuzz.twice(() -> Dates.in(text))) {
            var words = text.substring(mention.from(), mention.to());
            boolean day = mention.in(2024).isPresent() || mention.in(mention.year()).isPresent();
            if (!day || words.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
                throw new AssertionError(mention + " stands at »" + words + "«");
            }
        }
    }
}
