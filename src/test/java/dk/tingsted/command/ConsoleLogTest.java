package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ConsoleLogTest {

    private final LoggerContext context = new LoggerContext();
    private final CountDownLatch reader = new CountDownLatch(1);
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    @Test
    void a_console_that_nobody_reads_holds_nobody_up() {
        var root = context.getLogger("ROOT");
        root.addAppender(console());
        ConsoleLog.waitForNobody(root);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int n = 0; n < 20_000; n++) {
                        root.warn("line {}", n);
                    }
                });
        reader.countDown();
        context.stop();
        assertThat(read.toString(StandardCharsets.UTF_8)).startsWith("line 0\nline 1\n");
    }

    @Test
    void what_was_said_last_is_on_the_console_when_the_program_ends() {
        reader.countDown();
        var root = context.getLogger("ROOT");
        root.addAppender(console());
        ConsoleLog.waitForNobody(root);
        root.warn("the last line");
        context.stop();
        assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("the last line\n");
    }

    private OutputStreamAppender<ILoggingEvent> console() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        var console = new OutputStreamAppender<ILoggingEvent>();
        console.setContext(context);
        console.setName("CONSOLE");
        console.setEncoder(encoder);
        console.setOutputStream(new Slow());
        console.start();
        return console;
    }

    /// Takes nothing until somebody reads.
    private final class Slow extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                reader.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            read.write(bytes, from, length);
        }
    }
}
