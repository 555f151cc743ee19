package dk.tingsted.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.MailServer.Tls;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// A file goes along with the letters of its occasion, beside all that the letter is else.
class EnclosedTest {

    private static final byte[] FILE = "%PDF-1.7 prøve".getBytes(UTF_8);

    @Test
    void the_file_stands_beside_the_letter_and_no_other_letter_has_it() throws Exception {
        var sink = Sink.open();
        try (var line = new MailLine(SendingTest.server(sink.port(), Tls.NONE), this::enclosed)) {
            assertThat(line.send(letter(Occasion.FOLLOW_UP), Instant.EPOCH))
                    .isInstanceOf(Answer.Taken.class);
            assertThat(line.send(letter(Occasion.THANKS), Instant.EPOCH))
                    .isInstanceOf(Answer.Taken.class);
        } finally {
            sink.close();
        }
        var parts = parts(sink.got().getFirst());
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("opsamling.pdf");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(FILE);
        assertThat(parts(sink.got().getLast()).getContentType())
                .startsWith("multipart/alternative");
    }

    private Optional<Enclosing.Enclosed> enclosed(ConferenceId conference, Occasion occasion) {
        return occasion == Occasion.FOLLOW_UP
                ? Optional.of(new Enclosing.Enclosed("opsamling.pdf", "application/pdf", FILE))
                : Optional.empty();
    }

    private static MimeMultipart parts(Sink.Got got) throws Exception {
        var message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(got.raw().getBytes(UTF_8)));
        return (MimeMultipart) message.getContent();
    }

    private static Ready letter(Occasion occasion) {
        return new Ready(
                1,
                new ConferenceId(1),
                occasion,
                "<fast@example.dk>",
                "Ida",
                "ida@example.dk",
                Composed.plain(Tongue.DANISH, "Opsamling", "Kære Ida"),
                Optional.empty());
    }
}
