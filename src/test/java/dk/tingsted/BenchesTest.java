package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benches that are run from their source still fit what they measure.
class BenchesTest {

    @Test
    void they_can_be_compiled(@TempDir Path classes) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                var benches = Files.list(Path.of("bench"))) {
            var options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            var some = benches.filter(one -> one.toString().endsWith(".java")).toList();
            var sources = files.getJavaFileObjectsFromPaths(some);
            assertThat(sources).isNotEmpty();
            assertThat(compiler.getTask(said, files, null, options, null, sources).call())
                    .as(said.toString())
                    .isTrue();
        }
    }
}
