package dk.tingsted.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where letters are handed over. Set as
/// `smtp://user:password@mail.example.dk:587?from=konference@example.dk`; what is special in user
/// and password is percent-encoded. After the question mark, besides `from`: `name` of the sender,
/// `tls` (`required`, which is what it is when nothing is said, `opportunistic` or `none`), `rate`
/// (letters a minute, 600) and `timeout` (seconds of silence, 30). `smtps://` is TLS from the first
/// byte.
///
/// @param login null where the server asks for none
/// @param sender the name beside `from`; empty for none
/// @param patience how long the server may be silent
/// @param dkim null where letters are signed by somebody else, or not at all
public record MailServer(
        String host,
        int port,
        @Nullable Login login,
        Tls tls,
        String from,
        String sender,
        int perMinute,
        Duration patience,
        @Nullable Dkim dkim) {

    private static final List<String> WORDS = List.of("from", "name", "tls", "rate", "timeout");
    private static final String EXAMPLE =
            " Skriv den som"
                    + " smtp://bruger:adgangskode@mail.example.dk:587?from=konference@example.dk";

    /// How what goes over the line is hidden.
    public enum Tls {
        /// By STARTTLS, or nothing is sent.
        REQUIRED,
        /// By STARTTLS where the server offers it.
        OPPORTUNISTIC,
        NONE,
        /// From the first byte.
        AT_ONCE
    }

    /// Never written anywhere.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    /// From `TINGSTED_SMTP_URL`.
    ///
    /// @throws Unusable for anything that cannot be used
    static MailServer of(String value, Optional<Dkim> dkim) {
        var url = url(value);
        var words = words(url);
        var atOnce = "smtps".equals(url.getScheme());
        return new MailServer(
                url.getHost(),
                url.getPort() > 0 ? url.getPort() : atOnce ? 465 : 587,
                login(url),
                atOnce ? Tls.AT_ONCE : tls(words.getOrDefault("tls", "required")),
                from(words),
                words.getOrDefault("name", "").replaceAll("\\p{Cc}", " ").strip(),
                number(words.getOrDefault("rate", "600"), "rate", 60_000),
                Duration.ofSeconds(number(words.getOrDefault("timeout", "30"), "timeout", 300)),
                dkim.orElse(null));
    }

    /// Whether it runs on this machine.
    public boolean isHere() {
        return host.equals("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]");
    }

    private static URI url(String value) {
        try {
            var url = new URI(value);
            if (List.of("smtp", "smtps").contains(Optional.ofNullable(url.getScheme()).orElse(""))
                    && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException _) {
            throw unusable("kan ikke læses.");
        }
        throw unusable("skal begynde med smtp:// eller smtps:// og navnet på en mailserver.");
    }

    private static Map<String, String> words(URI url) {
        var words = new HashMap<String, String>();
        for (var word : Optional.ofNullable(url.getRawQuery()).orElse("").split("&", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0 && WORDS.contains(word.substring(0, equals))) {
                words.put(word.substring(0, equals), decoded(word.substring(equals + 1)));
            } else if (!word.isEmpty()) {
                throw unusable("kender efter spørgsmålstegnet kun " + String.join(", ", WORDS));
            }
        }
        return words;
    }

    private static @Nullable Login login(URI url) {
        if (url.getRawUserInfo() == null) {
            return null;
        }
        var parts = url.getRawUserInfo().split(":", 2);
        if (parts.length < 2) {
            throw unusable("har en bruger uden adgangskode.");
        }
        return new Login(decoded(parts[0]), decoded(parts[1]));
    }

    private static Tls tls(String word) {
        return switch (word) {
            case "required" -> Tls.REQUIRED;
            case "opportunistic" -> Tls.OPPORTUNISTIC;
            case "none" -> Tls.NONE;
            default ->
                    throw unusable("har tls=, som skal være required, opportunistic eller none.");
        };
    }

    private static String from(Map<String, String> words) {
        var from = words.getOrDefault("from", "").strip();
        if (!from.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}")) {
            throw unusable("mangler from= med den mailadresse, som brevene kommer fra.");
        }
        return from;
    }

    private static int number(String value, String word, int most) {
        if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
            throw unusable("har " + word + "=, som skal være et tal fra 1 til " + most + ".");
        }
        return Integer.parseInt(value);
    }

    /// A plus is a plus here.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw unusable("har et procenttegn, der ikke følges af to cifre.");
        }
    }

    /// Says nothing of the value: it holds a password.
    private static Unusable unusable(String why) {
        return new Unusable("TINGSTED_SMTP_URL " + why + EXAMPLE);
    }
}
