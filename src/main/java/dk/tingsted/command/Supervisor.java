package dk.tingsted.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one that started the program and starts it again: systemd, where there is one. What depends
/// on the program begins when it has been told that it answers.
final class Supervisor {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private Supervisor() {}

    /// Java knows no such sockets, so systemd's own program tells it.
    static void tellReady(Map<String, String> environment) {
        if (environment.containsKey("NOTIFY_SOCKET")) {
            try {
                var told = new ProcessBuilder(List.of("systemd-notify", "--ready")).start();
                if (told.waitFor() != 0) {
                    LOG.warn("systemd was not told that the program is ready");
                }
            } catch (IOException e) {
                LOG.warn("systemd was not told that the program is ready: {}", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
