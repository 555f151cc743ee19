package dk.tingsted.letters;

import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.MailServer.Tls;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// One connection to the mail server, for as many letters as there are. Opened when the first goes,
/// and anew when it broke. For one thread.
final class MailLine implements AutoCloseable {

    private static final int GOODBYE = 421;
    private static final int LONGEST_WORDS = 300;

    private final MailServer server;
    private final Session session;
    private final SMTPTransport transport;
    private final Signing signing;
    private final Enclosing enclosing;

    MailLine(MailServer server) {
        this(server, new Properties());
    }

    MailLine(MailServer server, Enclosing enclosing) {
        this(server, new Properties(), enclosing);
    }

    /// @param more properties of the mail library that go before ours
    MailLine(MailServer server, Properties more) {
        this(server, more, (_, _) -> Optional.empty());
    }

    private MailLine(MailServer server, Properties more, Enclosing enclosing) {
        var properties = properties(server);
        properties.putAll(more);
        this.server = server;
        this.session = Session.getInstance(properties);
        this.transport = transport(session);
        this.enclosing = enclosing;
        this.signing = Signing.by(Optional.ofNullable(server.dkim()));
    }

    Answer send(Ready letter, Instant now) {
        var trouble = open();
        return trouble.isPresent() ? trouble.get() : handOver(letter, now);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException _) {
            // It was on the way out anyhow.
        }
    }

    private Optional<Answer> open() {
        if (transport.isConnected()) {
            return Optional.empty();
        }
        try {
            var login = Optional.ofNullable(server.login());
            transport.connect(
                    server.host(),
                    server.port(),
                    login.map(MailServer.Login::user).orElse(null),
                    login.map(MailServer.Login::password).orElse(null));
            return Optional.empty();
        } catch (MessagingException e) {
            close();
            return Optional.of(new Answer.Trouble(whyClosed(e)));
        }
    }

    private Answer handOver(Ready letter, Instant now) {
        try {
            var message = LetterMessage.of(letter, enclosed(letter), server, session, now);
            var to = new Address[] {LetterMessage.to(letter)};
            transport.sendMessage(signing.signed(message), to);
            return new Answer.Taken(words(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return refused(e);
        } catch (IllegalArgumentException e) {
            return new Answer.Never("Adressen kan ikke bruges.");
        }
    }

    private Optional<Enclosing.Enclosed> enclosed(Ready letter) {
        return Optional.ofNullable(letter.conference())
                .flatMap(conference -> enclosing.with(conference, letter.occasion()));
    }

    private Answer refused(MessagingException e) {
        for (@Nullable Exception cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return byCode(refused.getReturnCode(), refused.getMessage());
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
                return refused.getCommand().startsWith("MAIL FROM")
                                && refused.getReturnCode() >= 500
                        ? new Answer.Trouble(
                                "Mailserveren vil ikke sende breve fra "
                                        + server.from()
                                        + ": "
                                        + words(refused.getMessage()))
                        : byCode(refused.getReturnCode(), refused.getMessage());
            }
        }
        close();
        return new Answer.Later("Forbindelsen til mailserveren blev afbrudt, før den svarede.");
    }

    private Answer byCode(int code, @Nullable String said) {
        if (code == GOODBYE || code <= 0) {
            close();
        }
        return code >= 500 ? new Answer.Never(words(said)) : new Answer.Later(words(said));
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException one && one.getNextException() != null
                ? one.getNextException()
                : null;
    }

    private String whyClosed(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return "Mailserveren kender ikke brugeren eller adgangskoden i TINGSTED_SMTP_URL.";
        }
        if (Optional.ofNullable(e.getMessage()).orElse("").contains("STARTTLS")) {
            return "Mailserveren tilbyder ikke kryptering (STARTTLS), og uden den sendes intet.";
        }
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "Forbindelsen til mailserveren kunne ikke krypteres. Certifikatet er"
                        + " måske udløbet, udstedt til et andet navn end "
                        + server.host()
                        + " eller af nogen, som maskinen ikke kender.";
            }
        }
        return "Mailserveren "
                + server.host()
                + " svarer ikke på port "
                + server.port()
                + ", eller den afviser forbindelsen.";
    }

    private static String words(@Nullable String said) {
        var words = OneLine.of(Optional.ofNullable(said).orElse(""));
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    private static SMTPTransport transport(Session session) {
        try {
            return (SMTPTransport) session.getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        var patience = String.valueOf(server.patience().toMillis());
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", String.valueOf(server.login() != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.tls() == Tls.AT_ONCE));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.tls() == Tls.REQUIRED));
        properties.put(
                "mail.smtp.starttls.enable",
                String.valueOf(server.tls() == Tls.REQUIRED || server.tls() == Tls.OPPORTUNISTIC));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }
}
