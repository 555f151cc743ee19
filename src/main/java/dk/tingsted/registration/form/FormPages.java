package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.Outcome;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.FormPage.State;
import dk.tingsted.registration.form.Reception.Desk;
import dk.tingsted.registration.form.Understanding.Refused;
import dk.tingsted.registration.form.Understanding.Understood;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration`: the form, in two languages.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration", "/{slug:[a-z0-9-]+}/en/registration"})
class FormPages {

    static final String PAGE = "registration";

    private final Reception reception;
    private final Invitees invitees;
    private final Registrations registrations;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(900, Duration.ofMinutes(10));

    FormPages(
            Reception reception,
            Invitees invitees,
            Registrations registrations,
            InstantSource clock) {
        this.reception = reception;
        this.invitees = invitees;
        this.registrations = registrations;
        this.clock = clock;
    }

    /// Who comes by a personal link brings its secret as `invitation`.
    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var desk = reception.at(slug, PAGE, Sending.words(request));
        var sent = invitees.begun(desk.setup(), Sending.invited(request));
        return Html.page(Html.PAGES.registrationForm(of(desk, clock.instant()).page(sent)));
    }

    @PostMapping
    ResponseEntity<byte[]> sent(@PathVariable String slug, HttpServletRequest request)
            throws IOException {
        var now = clock.instant();
        throttle.pass(request.getRemoteAddr(), now);
        var desk = reception.at(slug, PAGE, Sending.words(request));
        var sent = invitees.asked(desk.setup(), Sending.of(request));
        var act = sent.text("act");
        return act.isEmpty() || act.equals("send")
                ? send(desk, sent, now)
                : Html.page(Html.PAGES.registrationForm(altered(desk, sent, act, now)));
    }

    /// Something else than sending: nothing is wrong yet with what is not written yet.
    private FormPage altered(Desk desk, Sent sent, String act, Instant now) {
        var pages = of(desk, now);
        var altered = invitees.asked(desk.setup(), Acts.altered(sent, act));
        return act.startsWith("put:") ? pages.mended(altered) : pages.page(altered);
    }

    private static SheetPages of(Desk desk, Instant now) {
        return new SheetPages(desk, now);
    }

    private ResponseEntity<byte[]> send(Desk desk, Sent sent, Instant now) {
        var pages = of(desk, now);
        return switch (FormReading.read(desk.conference(), desk.setup(), sent, desk.words())) {
            case Refused _ when pages.state() != State.OPEN -> unsent(pages.late(sent));
            case Refused(var faults) -> unsent(pages.refused(sent, faults));
            case Understood(var application) ->
                    answer(desk, pages, sent, registrations.register(application, now));
        };
    }

    private static ResponseEntity<byte[]> answer(
            Desk desk, SheetPages pages, Sent sent, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Received _ ->
                    Html.see(desk.around().to("registration/received/" + sent.text("key")));
            case Outcome.NotYet _, Outcome.Closed _ -> unsent(pages.late(sent));
            case Outcome.Full(var lacking) -> unsent(pages.full(sent, lacking));
            case Outcome.OtherForm _ -> unsent(pages.sentBefore(sent));
            case Outcome.TryAgain _ ->
                    Html.page(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            Html.PAGES.registrationForm(pages.busy(sent)));
        };
    }

    private static ResponseEntity<byte[]> unsent(FormPage page) {
        return Html.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.registrationForm(page));
    }
}
