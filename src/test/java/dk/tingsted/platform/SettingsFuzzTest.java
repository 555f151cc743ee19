package dk.tingsted.platform;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.tingsted.Fuzz;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

class SettingsFuzzTest {

    @FuzzTest(maxDuration = "4s")
    @DictionaryFile(resourcePath = "/fuzz/settings.dict")
    void every_file_of_settings_is_read_or_refused(byte[] bytes) throws Exception {
        var folder = Files.createTempDirectory("settings");
        var file = folder.resolve("tingsted.properties");
        try {
            Files.write(file, bytes);
            Fuzz.twice(() -> Settings.of(List.of("--data", folder.toString()), Map.of()));
        } catch (Unusable refused) {
            // The declared refusal.
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
