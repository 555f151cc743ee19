package dk.tingsted.letters;

import dk.tingsted.platform.MailServer;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// A letter as it goes over the line: plain text, HTML and, for some, a calendar entry as
/// alternatives of one another (RFC 2046, 5.1.4).
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private LetterMessage(Session session) {
        super(session);
    }

    static LetterMessage of(
            Ready letter,
            Optional<Enclosing.Enclosed> enclosed,
            MailServer server,
            Session session,
            Instant now)
            throws MessagingException {
        var message = new LetterMessage(session);
        message.address(letter, server);
        message.setSubject(OneLine.header(letter.composed().subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.composed().body().tongue().code());
        var unsubscribe = letter.composed().unsubscribe();
        if (unsubscribe.isPresent()) {
            message.unsubscribe(unsubscribe.get());
        }
        message.setContent(
                enclosed.isPresent() ? with(enclosed.get(), parts(letter)) : parts(letter));
        message.saveChanges();
        return message;
    }

    /// Where a letter goes, as the line has it: a domain in letters of the whole world by its ASCII
    /// name.
    static InternetAddress to(Ready letter) throws MessagingException {
        int at = letter.address().lastIndexOf('@');
        var domain = IDN.toASCII(letter.address().substring(at + 1));
        return new InternetAddress(letter.address().substring(0, at) + "@" + domain, true);
    }

    /// The one that was decided when the letter was posted, whatever happens to it since.
    @Override
    protected void updateMessageID() {}

    /// The mail program shows a button for it (RFC 2369), which over HTTPS ends the letters by one
    /// post, without a page to look at (RFC 8058).
    private void unsubscribe(String address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private void address(Ready letter, MailServer server) throws MessagingException {
        setFrom(named(new InternetAddress(server.from(), true), server.sender()));
        setRecipient(RecipientType.TO, named(to(letter), letter.name()));
    }

    private static InternetAddress named(InternetAddress address, String name)
            throws MessagingException {
        try {
            if (!name.isEmpty()) {
                address.setPersonal(OneLine.header(name), UTF_8);
            }
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }

    private static MimeMultipart parts(Ready letter) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        var body = letter.composed().body();
        parts.addBodyPart(part(body.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(MailPage.of(letter.composed()), "text/html; charset=UTF-8"));
        if (letter.calendar().isPresent()) {
            var entry = letter.calendar().get();
            parts.addBodyPart(
                    part(entry.ics(), "text/calendar; charset=UTF-8; method=" + entry.method()));
        }
        return parts;
    }

    /// The letter, and beside it the file (RFC 2183).
    private static MimeMultipart with(Enclosing.Enclosed enclosed, MimeMultipart letter)
            throws MessagingException {
        var said = new MimeBodyPart();
        said.setContent(letter);
        var file = new MimeBodyPart();
        file.setDataHandler(
                new DataHandler(new ByteArrayDataSource(enclosed.bytes(), enclosed.type())));
        file.setFileName(enclosed.name());
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", said, file);
    }

    private static BodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        return part;
    }
}
