package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Hostile;
import dk.tingsted.Running;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever somebody calls herself, the letter goes to one mailbox, has our headers alone, and says
/// it as text.
class HostileLettersTest {

    private static final Instant NOW = Instant.parse("2031-03-02T09:00:00Z");
    private static final List<String> HEADERS =
            List.of(
                    "Auto-Submitted",
                    "Content-Language",
                    "Content-Type",
                    "Date",
                    "From",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post",
                    "MIME-Version",
                    "Message-ID",
                    "Subject",
                    "To");

    @Test
    void a_letter_full_of_hostile_strings_is_one_letter_with_our_headers_and_no_link_of_theirs()
            throws Exception {
        try (var sink = Sink.open()) {
            var strings = Hostile.all();
            send(sink, strings.stream().map(HostileLettersTest::letter).toList());
            assertThat(sink.got()).hasSameSizeAs(strings);
            for (int i = 0; i < strings.size(); i++) {
                check(strings.get(i), sink.got().get(i));
            }
            var figures =
                    strings.size()
                            + " strings as names, each one letter, text in both forms, no link";
            Found.that("M3", getClass(), figures);
        }
    }

    @Test
    void a_hostile_address_is_refused_or_is_one_mailbox() throws Exception {
        try (var sink = Sink.open()) {
            var addresses =
                    Hostile.all().stream().map(Hostile::value).filter(Outgoing::isAddress).toList();
            send(
                    sink,
                    addresses.stream()
                            .map(one -> letter(one, new Hostile("x", "name", "Ida")))
                            .toList());
            assertThat(sink.got()).hasSameSizeAs(addresses);
            assertThat(sink.got()).allSatisfy(got -> assertThat(got.recipients()).hasSize(1));
        }
        assertThat(
                        Hostile.all().stream()
                                .map(Hostile::value)
                                .filter(value -> value.matches("(?s).*[\\r\\n,\\s<>\"\\[].*"))
                                .filter(Outgoing::isAddress))
                .isEmpty();
        assertThat(List.of("ida@example.dk", "i.d-a+x@øst.by.dk", "o'neil@example.dk"))
                .allMatch(Outgoing::isAddress);
        assertThat(List.of("a@b", "..@b.dk", "a@b.dk.", "a@-b.dk", "æ@b.dk", "a@[127.0.0.1]", ""))
                .noneMatch(Outgoing::isAddress);
        var figures =
                Hostile.all().size()
                        + " strings as names and addresses: one letter and one recipient each, no"
                        + " header beside our "
                        + HEADERS.size();
        Found.that("M2", getClass(), figures);
    }

    private static void check(Hostile hostile, Sink.Got got) throws Exception {
        assertThat(got.recipients()).as(hostile.id()).containsExactly("ida@example.dk");
        var names =
                got.headers().stream().map(line -> line.replaceAll(":.*", "")).sorted().toList();
        assertThat(names).as(hostile.id()).isEqualTo(HEADERS);
        var message = parsed(got.raw());
        assertThat(message.getAllRecipients()).as(hostile.id()).hasSize(1);
        assertThat(message.getSubject()).as(hostile.id()).doesNotContain("\r", "\n");
        var shown = OneLine.of(hostile.value());
        var parts = (MimeMultipart) message.getContent();
        var said = shown.isEmpty() ? "" : "Navn: " + shown + ".";
        assertThat(text(parts.getBodyPart(0))).as(hostile.id()).contains(said);
        var page = Jsoup.parse(text(parts.getBodyPart(1)));
        assertThat(page.select("a[href]").eachAttr("href"))
                .as(hostile.id())
                .containsExactly("https://konference.example.dk/ok");
        assertThat(page.select("script, img, svg, form, input, style, iframe, [onload], [onerror]"))
                .as(hostile.id())
                .isEmpty();
        assertThat(page.body().wholeText()).as(hostile.id()).contains(said);
    }

    private static String text(BodyPart part) throws Exception {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private static MimeMessage parsed(String raw) throws Exception {
        var bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static void send(Sink sink, List<Outgoing> letters) {
        var server = Running.server();
        server.verbs(JdbcClient.class)
                .sql("update outgoing set withdrawn_at = now() where sent_at is null")
                .update();
        server.verbs(TransactionTemplate.class)
                .executeWithoutResult(_ -> server.verbs(Outbox.class).post(letters, NOW));
        Delivery.to(sink, NOW);
    }

    private static Outgoing letter(Hostile hostile) {
        return letter("ida@example.dk", hostile);
    }

    private static Outgoing letter(String address, Hostile hostile) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        Stream.of(Placeholder.values())
                .filter(one -> one.sort() != Placeholder.Sort.LINK)
                .filter(one -> one.sort() != Placeholder.Sort.LINKS)
                .forEach(one -> values.put(one, hostile.value()));
        values.put(Placeholder.UNSUBSCRIBE_LINK, "https://konference.example.dk/ok");
        var text =
                "Navn: [navn].\n\n**[konference]** _[sted]_\n\n- [gruppe]\n- [valg]\n\n[personer]"
                        + " [ændringer]\n\n[her]([link til konferencen])"
                        + " [link til min tilmelding] [link til frameld]";
        var wording = new Wording("[navn] [konference]", text);
        return new Outgoing(
                null,
                Occasion.RECEIPT,
                hostile.value(),
                address,
                Composer.compose(wording, Tongue.DANISH, values),
                null,
                NOW,
                true,
                null);
    }
}
