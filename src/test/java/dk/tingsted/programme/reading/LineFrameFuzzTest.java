package dk.tingsted.programme.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// What comes back from the process that opened a file: whoever took it over may write it.
class LineFrameFuzzTest {

    @FuzzTest(maxDuration = "4s")
    void no_answer_of_the_process_that_reads_does_harm(byte[] bytes) throws Exception {
        try {
            var opened = Fuzz.twice(() -> LineFrame.readOpened(new ByteArrayInputStream(bytes)));
            if (Reader.understood(opened) instanceof Outcome.Understood(var reading)) {
                WellRead.reading(reading);
            }
        } catch (IOException refused) {
            // The declared refusal.
        }
    }
}
