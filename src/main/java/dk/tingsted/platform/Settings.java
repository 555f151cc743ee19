package dk.tingsted.platform;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is set from outside. Each setting is an option (`--data DIR`, `--data=DIR`) or, when the
/// option is missing, a variable of the environment (`TINGSTED_DATA`), or else a line in
/// `tingsted.properties` in the data folder (`TINGSTED_PORT=8080`).
///
/// @param data the folder that holds everything; null for `data` where the program was started
/// @param port 0 for any that is free
/// @param databaseUrl `jdbc:postgresql://…` with user and password; null for the embedded one
/// @param baseUrl how readers reach us, without a path; null for this machine alone
/// @param clock an ISO instant or a length such as `+PT1H`; null for the time that it is
/// @param securityContact whom to write to about a hole; null for nobody
/// @param mail where letters are handed over; null where they are only read on the page
/// @param singleSignOn where the organisation's own people sign in; null for nowhere
/// @param jitsi where rooms on a screen are made by themselves; null for nowhere
/// @param proxies the network addresses of those in front that say for whom they ask
/// @param statement the accessibility statement; null where none was made yet
/// @param watching how those who look after the program see what it does
/// @param upkeep how the installation is looked after
public record Settings(
        @Nullable Path data,
        int port,
        @Nullable String databaseUrl,
        @Nullable URI baseUrl,
        @Nullable String clock,
        @Nullable URI securityContact,
        @Nullable MailServer mail,
        @Nullable SingleSignOn singleSignOn,
        @Nullable Jitsi jitsi,
        Set<String> proxies,
        @Nullable Statement statement,
        Watching watching,
        Upkeep upkeep) {

    private static final List<String> OWN_NAMES =
            List.of(
                    "data",
                    "port",
                    "database-url",
                    "base-url",
                    "proxy",
                    "clock",
                    "security-contact",
                    "smtp-url",
                    "dkim-key",
                    "dkim-selector",
                    "dkim-domain",
                    "oidc-issuer",
                    "oidc-client-id",
                    "oidc-client-secret",
                    "jitsi-url",
                    "jitsi-app-id",
                    "jitsi-secret",
                    "was-url",
                    "was-date");

    private static final List<String> NAMES =
            Stream.of(OWN_NAMES, Watching.NAMES, Upkeep.NAMES).flatMap(List::stream).toList();

    /// As many bytes as HS256 signs with (RFC 7518, 3.2).
    private static final int LEAST_JITSI_SECRET = 32;

    public Settings {
        proxies = Set.copyOf(proxies);
        if (clock != null && mail != null && !mail.isHere()) {
            throw new Unusable(
                    "Uret er stillet (TINGSTED_CLOCK), og der er en rigtig mailserver"
                            + " (TINGSTED_SMTP_URL). Så kunne folk få breve til en forkert tid."
                            + " Brug kun den ene.");
        }
    }

    /// From the words after the command and the environment.
    ///
    /// @throws Unusable for an unknown option or a value that cannot be used
    public static Settings of(List<String> arguments, Map<String, String> environment) {
        var outside = new Given(Options.of(arguments, NAMES), environment, Map.of());
        var folder = outside.value("data").map(Settings::path).orElse(Path.of("data"));
        var given = outside.with(SettingsFile.in(folder, NAMES));
        return new Settings(
                given.value("data").map(Settings::path).orElse(null),
                given.value("port").map(Settings::port).orElse(8080),
                given.value("database-url").map(Settings::database).orElse(null),
                given.value("base-url").map(Settings::base).orElse(null),
                given.value("clock").orElse(null),
                given.value("security-contact").map(SecurityContact::of).orElse(null),
                mail(given),
                singleSignOn(given),
                jitsi(given),
                given.value("proxy").map(Settings::proxies).orElse(Set.of()),
                Statement.of(given.value("was-url"), given.value("was-date")),
                Watching.of(given::value),
                Upkeep.of(given::value));
    }

    /// All of them, as options are written.
    static List<String> names() {
        return NAMES;
    }

    /// A provider of OpenID Connect, and who we are to it.
    public record SingleSignOn(URI issuer, String clientId, String clientSecret) {

        /// Never by a log.
        @Override
        public String toString() {
            return "SingleSignOn " + issuer;
        }
    }

    /// A Jitsi server; who we are to it, where it asks for that.
    ///
    /// @param base `https://meet.example.dk`
    /// @param appId null, with `secret`, where everybody may open a room
    public record Jitsi(URI base, @Nullable String appId, @Nullable String secret) {

        /// Never by a log.
        @Override
        public String toString() {
            return "Jitsi " + base;
        }
    }

    /// Whether readers reach us by TLS, here or at a proxy in front.
    public boolean secure() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }

    private static @Nullable MailServer mail(Given given) {
        var dkim =
                Dkim.of(
                        given.value("dkim-key").orElse(null),
                        given.value("dkim-selector").orElse(null),
                        given.value("dkim-domain").orElse(null));
        return given.value("smtp-url").map(url -> MailServer.of(url, dkim)).orElse(null);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new Unusable("Datamappens navn »" + value + "« kan ikke bruges.", e);
        }
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new Unusable("Porten skal være et tal fra 0 til 65535, men er »" + value + "«.");
        }
        return Integer.parseInt(value);
    }

    private static Set<String> proxies(String value) {
        return Arrays.stream(value.split("[,\\s]+"))
                .map(Settings::networkAddress)
                .collect(toUnmodifiableSet());
    }

    private static String networkAddress(String value) {
        try {
            return InetAddress.ofLiteral(value).getHostAddress();
        } catch (IllegalArgumentException e) {
            throw new Unusable(
                    "TINGSTED_PROXY skal være netadresser som 127.0.0.1 eller fd00::1, adskilt af"
                            + " komma, men »"
                            + value
                            + "« er ingen netadresse.",
                    e);
        }
    }

    private static String database(String value) {
        if (!value.startsWith("jdbc:postgresql:")) {
            throw new Unusable(
                    "TINGSTED_DATABASE_URL skal begynde med jdbc:postgresql:// – for eksempel"
                            + " jdbc:postgresql://db.example.dk/tingsted?user=…&password=…");
        }
        return value;
    }

    /// All three, or none.
    private static @Nullable SingleSignOn singleSignOn(Given given) {
        var issuer = given.value("oidc-issuer");
        var id = given.value("oidc-client-id");
        var secret = given.value("oidc-client-secret");
        if (issuer.isEmpty() && id.isEmpty() && secret.isEmpty()) {
            return null;
        }
        if (issuer.isEmpty() || id.isEmpty() || secret.isEmpty()) {
            throw new Unusable(
                    "Fælles login kræver både TINGSTED_OIDC_ISSUER, TINGSTED_OIDC_CLIENT_ID og"
                            + " TINGSTED_OIDC_CLIENT_SECRET.");
        }
        return new SingleSignOn(issuer(issuer.get()), id.get(), secret.get());
    }

    /// The address alone, or all three.
    private static @Nullable Jitsi jitsi(Given given) {
        var base = given.value("jitsi-url");
        var id = given.value("jitsi-app-id");
        var secret = given.value("jitsi-secret");
        if (id.isPresent() != secret.isPresent() || (base.isEmpty() && id.isPresent())) {
            throw new Unusable(
                    "Jitsi kræver TINGSTED_JITSI_URL, og TINGSTED_JITSI_APP_ID og"
                            + " TINGSTED_JITSI_SECRET kun sammen.");
        }
        if (secret.isPresent() && secret.get().length() < LEAST_JITSI_SECRET) {
            throw new Unusable(
                    "TINGSTED_JITSI_SECRET skal være mindst " + LEAST_JITSI_SECRET + " tegn.");
        }
        return base.map(url -> new Jitsi(jitsiBase(url), id.orElse(null), secret.orElse(null)))
                .orElse(null);
    }

    private static URI jitsiBase(String value) {
        try {
            var url = new URI(value.replaceFirst("/+$", ""));
            if (url.getHost() != null
                    && "https".equals(url.getScheme())
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw unusableJitsi(value);
        }
        throw unusableJitsi(value);
    }

    private static Unusable unusableJitsi(String value) {
        return new Unusable(
                "TINGSTED_JITSI_URL »"
                        + value
                        + "« kan ikke bruges. Den skal være som https://meet.example.dk.");
    }

    /// Without TLS only on this machine, to try it.
    private static URI issuer(String value) {
        try {
            var url = new URI(value);
            var here = List.of("localhost", "127.0.0.1").contains(String.valueOf(url.getHost()));
            if (url.getHost() != null
                    && url.getRawQuery() == null
                    && ("https".equals(url.getScheme())
                            || ("http".equals(url.getScheme()) && here))) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw unusableIssuer(value);
        }
        throw unusableIssuer(value);
    }

    private static Unusable unusableIssuer(String value) {
        return new Unusable(
                "TINGSTED_OIDC_ISSUER »"
                        + value
                        + "« kan ikke bruges. Den skal være som https://login.example.dk/organisation.");
    }

    private static URI base(String value) {
        try {
            var url = new URI(value);
            var path = Optional.ofNullable(url.getPath()).orElse("");
            if (List.of("http", "https").contains(Optional.ofNullable(url.getScheme()).orElse(""))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && (path.isEmpty() || path.equals("/"))) {
                return new URI(
                        url.getScheme(),
                        null,
                        url.getHost().toLowerCase(Locale.ROOT),
                        url.getPort(),
                        null,
                        null,
                        null);
            }
        } catch (URISyntaxException e) {
            throw unusableBase(value);
        }
        throw unusableBase(value);
    }

    private static Unusable unusableBase(String value) {
        return new Unusable(
                "Adressen »"
                        + value
                        + "« kan ikke bruges. Den skal være som https://konference.example.dk,"
                        + " uden sti.");
    }

    private record Given(
            Map<String, String> options,
            Map<String, String> environment,
            Map<String, String> file) {

        Given with(Map<String, String> other) {
            return new Given(options, environment, other);
        }

        Optional<String> value(String name) {
            var variable = SettingsFile.variable(name);
            return Stream.of(options.get(name), environment.get(variable), file.get(variable))
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }
    }
}
