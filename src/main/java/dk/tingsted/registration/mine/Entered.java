package dk.tingsted.registration.mine;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.form.Reception.Desk;

/// Somebody who came in by her own link.
public record Entered(Desk desk, Registration registration) {

    /// Whether a page was about the same registration.
    boolean isOf(String id) {
        return id.equals(Long.toString(registration.id().value()));
    }
}
