package dk.tingsted.letters;

import dk.tingsted.letters.Sink.Got;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Letters as the people they went to read them.
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Mailbox() {}

    /// One letter, taken apart.
    ///
    /// @param text the plain text
    /// @param calendar the entry that came with it; empty without
    public record Mail(String subject, String text, String html, String calendar) {

        /// The first address in it that says so.
        public String link(String part) {
            var links =
                    Pattern.compile("https?://[^\\s>]*" + Pattern.quote(part) + "[^\\s>]*")
                            .matcher(text);
            if (!links.find()) {
                throw new AssertionError("No " + part + " in " + text);
            }
            return links.group();
        }
    }

    /// Waits for a letter to somebody.
    public static Mail wait(Sink sink, String address, Predicate<Mail> which) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 100) {
            var found = to(sink, address).stream().filter(which).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("No such letter to " + address + " among " + to(sink, address));
    }

    /// All that somebody got, the earliest first.
    public static List<Mail> to(Sink sink, String address) {
        return sink.got().stream()
                .filter(got -> got.recipients().equals(List.of(address)))
                .map(Mailbox::read)
                .toList();
    }

    public static Mail read(Got got) {
        try {
            var bytes = got.raw().getBytes(StandardCharsets.ISO_8859_1);
            var message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var parts = parts(message);
            return new Mail(
                    message.getSubject(),
                    text(parts, "text/plain"),
                    text(parts, "text/html"),
                    text(parts, "text/calendar"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Part> parts, String type)
            throws MessagingException, IOException {
        for (var part : parts) {
            if (part.isMimeType(type)) {
                return part.getContent() instanceof String text
                        ? text.replace("\r\n", "\n")
                        : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart many)) {
            return List.of(part);
        }
        var all = new ArrayList<Part>();
        for (int n = 0; n < many.getCount(); n++) {
            all.addAll(parts(many.getBodyPart(n)));
        }
        return all;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
