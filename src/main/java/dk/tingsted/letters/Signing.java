package dk.tingsted.letters;

import dk.tingsted.platform.Dkim;
import dk.tingsted.platform.Unusable;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/// Signs letters (RFC 6376) where there is a key, and else leaves them as they are.
final class Signing {

    /// Beside those that the library signs by itself. RFC 8058, 4: a mail program ends letters by
    /// one post only where both headers that say so are signed.
    private static final List<String> HEADERS =
            List.of(
                    "Message-ID",
                    "Auto-Submitted",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post",
                    "Content-Type");

    private final Optional<DkimSigner> signer;

    private Signing(Optional<DkimSigner> signer) {
        this.signer = signer;
    }

    /// @throws Unusable when the key is none
    static Signing by(Optional<Dkim> dkim) {
        return new Signing(dkim.map(Signing::signer));
    }

    MimeMessage signed(MimeMessage message) throws MessagingException {
        return signer.isPresent() ? new DkimMessage(message, signer.get()) : message;
    }

    private static DkimSigner signer(Dkim dkim) {
        try {
            var signer = new DkimSigner(dkim.domain(), dkim.selector(), DkimKey.of(dkim.key()));
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
            // The public key is for those who get the letter; we may stand where no DNS is.
            signer.setCheckDomainKey(false);
            HEADERS.forEach(signer::addHeaderToSign);
            return signer;
        } catch (IOException | GeneralSecurityException | DkimException e) {
            throw new Unusable(
                    "Nøglen i " + dkim.key() + " er ikke en RSA-nøgle i PKCS #8 (PEM).", e);
        }
    }
}
