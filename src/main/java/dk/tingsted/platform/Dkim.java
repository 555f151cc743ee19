package dk.tingsted.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How letters are signed (RFC 6376), so that whoever gets them can see that the domain sent them.
///
/// @param key file with an RSA key, PKCS #8 in PEM or DER
/// @param selector under which the public key stands, `SELECTOR._domainkey.DOMAIN`
public record Dkim(Path key, String selector, String domain) {

    /// All three, or none.
    ///
    /// @throws Unusable for one or two, or a file that is not there
    static Optional<Dkim> of(
            @Nullable String key, @Nullable String selector, @Nullable String domain) {
        if (key == null && selector == null && domain == null) {
            return Optional.empty();
        }
        if (key == null || selector == null || domain == null) {
            throw new Unusable(
                    "Brevene kan kun signeres, når både TINGSTED_DKIM_KEY, TINGSTED_DKIM_SELECTOR"
                            + " og TINGSTED_DKIM_DOMAIN er sat.");
        }
        var file = Path.of(key);
        if (!Files.isReadable(file)) {
            throw new Unusable(
                    "Nøglen " + file + " (TINGSTED_DKIM_KEY) findes ikke eller kan ikke læses.");
        }
        return Optional.of(new Dkim(file, selector, domain));
    }
}
