package dk.tingsted.registration.mine;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Reception;
import dk.tingsted.registration.form.Reception.Desk;
import dk.tingsted.registration.form.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets in who holds the link of a registration, to that one and nothing else.
@Component
public class Admission {

    static final String PAGE = "registration/mine";

    private final Reception reception;
    private final Registrations registrations;
    private final Ticket ticket;

    Admission(Reception reception, Registrations registrations, Ticket ticket) {
        this.reception = reception;
        this.registrations = registrations;
        this.ticket = ticket;
    }

    /// Who she is, by the cookie that her link was exchanged for; empty for one who has not opened
    /// it.
    ///
    /// @throws dk.tingsted.platform.web.NotFound for a conference that is not published
    public Optional<Entered> of(String slug, HttpServletRequest request) {
        var desk = desk(slug, request);
        return ticket.of(request)
                .flatMap(secret -> by(secret, desk))
                .map(registration -> new Entered(desk, registration));
    }

    /// A registration for another conference is none here.
    Optional<Registration> by(String secret, Desk desk) {
        return registrations
                .at(secret)
                .filter(one -> one.conference().equals(desk.conference().id()));
    }

    Desk desk(String slug, HttpServletRequest request) {
        return reception.at(slug, PAGE, Sending.words(request));
    }

    Around around(String slug, HttpServletRequest request) {
        return desk(slug, request).around();
    }
}
