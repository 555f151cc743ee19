package dk.tingsted.command;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.files.DataFolder;
import java.util.List;

/// `demo`: starts the server with conferences in it, in a folder that goes when it stops, or in a
/// folder that was given.
final class Demo {

    private Demo() {}

    static int run(List<String> arguments, Console console) {
        return Serve.run(
                () -> {
                    var settings = Settings.of(arguments, System.getenv());
                    var server =
                            settings.data() == null
                                    ? Server.start(settings, DataFolder.passing())
                                    : Server.start(settings);
                    DemoConferences.bringTo(server);
                    return server;
                },
                console);
    }
}
