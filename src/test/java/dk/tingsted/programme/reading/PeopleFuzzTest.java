package dk.tingsted.programme.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;
import java.util.List;

class PeopleFuzzTest {

    @FuzzTest(maxDuration = "6s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void no_text_breaks_the_reading_of_people(byte[] bytes) throws Exception {
        var text = new String(bytes, UTF_8);
        named(Fuzz.twice(() -> PeopleGrammar.read(text)));
        named(Fuzz.twice(() -> PeopleGrammar.inSentence(text)));
        named(Fuzz.twice(() -> PeopleGrammar.split(text)).people());
        Fuzz.twice(() -> PeopleGrammar.isPeopleLine(text));
    }

    private static void named(List<Mention> mentions) {
        for (var mention : mentions) {
            if (mention.person().name().isBlank()) {
                throw new AssertionError("Nobody: " + mention);
            }
        }
    }
}
