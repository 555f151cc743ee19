package dk.tingsted.programme.reading;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

class TextFuzzTest {

    @FuzzTest(maxDuration = "12s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void no_text_breaks_the_reading_of_programmes(byte[] bytes) throws Exception {
        WellRead.file("program.txt", bytes);
    }
}
