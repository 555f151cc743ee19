package dk.tingsted.platform;

import java.net.URI;
import java.util.regex.Pattern;

/// Whom to write to about a hole in the installation: a mail address, or a page.
final class SecurityContact {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9.-]{1,200}");

    private static final Pattern PAGE = Pattern.compile("https://[A-Za-z0-9.-]+(/[\\w./~-]*)?");

    private SecurityContact() {}

    static URI of(String value) {
        if (MAIL.matcher(value).matches()) {
            return URI.create("mailto:" + value);
        }
        if (PAGE.matcher(value).matches()) {
            return URI.create(value);
        }
        throw new Unusable(
                "TINGSTED_SECURITY_CONTACT skal være en mailadresse eller en side som"
                        + " https://example.dk/sikkerhed, men er »"
                        + value
                        + "«.");
    }
}
