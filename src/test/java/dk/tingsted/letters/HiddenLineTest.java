package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.platform.Dkim;
import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.MailServer.Tls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody on the way reads a letter, and nobody else hands out letters in our name.
class HiddenLineTest {

    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");
    private static final char[] PASSWORD = "only-here".toCharArray();

    @TempDir private Path folder;

    @Test
    void a_letter_goes_hidden_to_a_server_that_is_known() throws Exception {
        var known = certificate("localhost");
        try (var sink = Sink.open(Optional.of(context(known)))) {
            assertThat(send(sink, Tls.REQUIRED, trusting(known))).isInstanceOf(Answer.Taken.class);
            assertThat(sink.got()).hasSize(1);
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_stops_the_letter() throws Exception {
        try (var sink = Sink.open(Optional.of(context(certificate("localhost"))))) {
            for (var tls : new Tls[] {Tls.REQUIRED, Tls.OPPORTUNISTIC}) {
                assertThat(send(sink, tls, new Properties()))
                        .isInstanceOf(Answer.Trouble.class)
                        .extracting(Answer::words)
                        .asString()
                        .contains("ikke krypteres", "Certifikatet");
            }
            assertThat(sink.got()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_another_host_stops_the_letter() throws Exception {
        var other = certificate("andre.example");
        try (var sink = Sink.open(Optional.of(context(other)))) {
            assertThat(send(sink, Tls.REQUIRED, trusting(other)))
                    .isInstanceOf(Answer.Trouble.class);
            assertThat(sink.got()).isEmpty();
        }
        Found.that("M7", getClass(), "unknown certificate, certificate of another host: 0 letters");
    }

    @Test
    void a_letter_is_signed_with_the_key_of_the_domain() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var pair = keys.generateKeyPair();
        var file = folder.resolve("dkim.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        try (var sink = Sink.open()) {
            var dkim = new Dkim(file, "brev", "example.dk");
            assertThat(send(sink, Tls.NONE, new Properties(), dkim))
                    .isInstanceOf(Answer.Taken.class);
            var got = sink.got().getFirst();
            assertThat(got.header("Message-ID")).hasValue("<fast@example.dk>");
            assertThat(got.header("DKIM-Signature").orElseThrow())
                    .contains("d=example.dk", "s=brev", "a=rsa-sha256");
            assertThat(Signatures.holds(got.raw(), pair.getPublic())).isTrue();
            assertThat(got.header("List-Unsubscribe-Post")).hasValue("List-Unsubscribe=One-Click");
            for (var word : List.of("One-Click", "https://example.dk/nej")) {
                assertThat(Signatures.holds(got.raw().replace(word, "x"), pair.getPublic()))
                        .isFalse();
            }
            assertThat(Signatures.holds(got.raw().replace("Haven", "Havet"), pair.getPublic()))
                    .isFalse();
        }
    }

    private static Answer send(Sink sink, Tls tls, Properties more) {
        return send(sink, tls, more, null);
    }

    private static Answer send(
            Sink sink, Tls tls, Properties more, @org.jspecify.annotations.Nullable Dkim dkim) {
        var server =
                new MailServer(
                        "localhost",
                        sink.port(),
                        null,
                        tls,
                        "konference@example.dk",
                        "",
                        600,
                        Duration.ofSeconds(5),
                        dkim);
        var plain = Composed.plain(Tongue.DANISH, "Haven, nu", "Kære Ida\n\nHaven er åben.  ");
        var letter =
                new Ready(
                        1,
                        "<fast@example.dk>",
                        "Ida",
                        "ida@example.dk",
                        new Composed(
                                plain.subject(),
                                plain.body(),
                                Optional.of("https://example.dk/nej")),
                        Optional.empty());
        try (var line = new MailLine(server, more)) {
            return line.send(letter, NOW);
        }
    }

    private KeyStore certificate(String host) throws Exception {
        var file = folder.resolve(host + ".p12");
        var made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "sink",
                                "-keyalg",
                                "RSA",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "san=dns:" + host,
                                "-keystore",
                                file.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException, IOException {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static Properties trusting(KeyStore keys) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("sink", keys.getCertificate("sink"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        var properties = new Properties();
        properties.put("mail.smtp.ssl.socketFactory", context.getSocketFactory());
        return properties;
    }
}
