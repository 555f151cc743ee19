package dk.tingsted.people.second;

import dk.tingsted.platform.Secret;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/// A code to keep in a drawer: 120 random bits as `ABCD-EFGH-…`. With so much chance in it, its
/// SHA-256 alone may be kept.
record RecoveryCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 15;
    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    static RecoveryCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(FOUR.matcher(Totp.base32(bytes)).replaceAll("$1-"));
    }

    /// The same however it is spaced.
    byte[] digest() {
        var letters = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return new Secret(letters).digest();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
