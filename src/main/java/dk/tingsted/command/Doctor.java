package dk.tingsted.command;

import dk.tingsted.command.doctor.Examination;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// `doctor`: what is wrong with this installation, a line for each thing.
final class Doctor {

    private Doctor() {}

    static int run(List<String> words, Map<String, String> environment, Console console) {
        try {
            var settings = Settings.of(words, environment);
            var data = settings.data();
            var found =
                    new Examination(
                                    settings,
                                    data == null ? Path.of("data") : data,
                                    InstantSource.system().instant())
                            .look();
            found.lines().forEach(console.out()::println);
            return found.isWrong() ? Commands.NO : Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        }
    }
}
