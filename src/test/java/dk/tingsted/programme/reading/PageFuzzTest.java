package dk.tingsted.programme.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;

class PageFuzzTest {

    @FuzzTest(maxDuration = "8s")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    @DictionaryFile(resourcePath = "/fuzz/marks.dict")
    void no_page_breaks_the_reading_of_programmes(byte[] bytes) throws Exception {
        var page = new ByteArrayOutputStream();
        page.writeBytes("<!doctype html>".getBytes(US_ASCII));
        page.writeBytes(bytes);
        WellRead.file("program.html", page.toByteArray());
    }
}
