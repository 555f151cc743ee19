package dk.tingsted.programme.reading;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

class MarkdownFuzzTest {

    @FuzzTest(maxDuration = "8s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    @DictionaryFile(resourcePath = "/fuzz/marks.dict")
    void no_markdown_breaks_the_reading_of_programmes(byte[] bytes) throws Exception {
        WellRead.file("program.md", bytes);
    }
}
