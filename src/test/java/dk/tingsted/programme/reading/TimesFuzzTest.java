package dk.tingsted.programme.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;

class TimesFuzzTest {

    @FuzzTest(maxDuration = "4s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void no_text_breaks_the_reading_of_times(byte[] bytes) throws Exception {
        var text = new String(bytes, UTF_8);
        Fuzz.twice(() -> Times.leading(text)).ifPresent(clock -> stands(clock, text));
        int read = 0;
        for (var clock : Fuzz.twice(() -> Times.in(text))) {
            stands(clock, text);
            if (clock.from() < read) {
                throw new AssertionError("Read twice: " + clock);
            }
            read = clock.to();
        }
    }

    private static void stands(Times.Clock clock, String text) {
        var words = text.substring(clock.from(), clock.to());
        if (words.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            throw new AssertionError(clock + " stands at »" + words + "«");
        }
    }
}
