package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Outcome;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.FormPage.State;
import dk.tingsted.registration.form.Reception.Desk;
import dk.tingsted.registration.form.Understanding.Refused;
import dk.tingsted.registration.form.Understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The form: as it is found, and what it is answered. It knows no servlets.
@Component
class FormAnswers {

    static final String PAGE = "registration";
    private static final int TRIES = 3;

    private final Reception reception;
    private final Invitees invitees;
    private final Registrations registrations;
    private final InstantSource clock;
    private final Throttle throttle = throttle();

    FormAnswers(
            Reception reception,
            Invitees invitees,
            Registrations registrations,
            InstantSource clock) {
        this.reception = reception;
        this.invitees = invitees;
        this.registrations = registrations;
        this.clock = clock;
    }

    /// When registration opens, a region's thousand employees come within a minute from the one
    /// address of their house, and some send twice or thrice before all is right; where a proxy
    /// stands in front, everybody has one address. So there is room for five thousand at once. A
    /// machine has used that up in seconds, and from then on gets in a hundred forms a minute: no
    /// more than the letters that go in ten seconds. To count only what is refused, or each key
    /// once, would stop the person who mistypes and let in the machine that does not.
    static Throttle throttle() {
        return new Throttle(5_000, Duration.ofMinutes(50));
    }

    /// @param begun what somebody brings along: nothing, or the secret of a personal link
    ResponseEntity<byte[]> shown(String slug, Words words, Sent begun) {
        var desk = reception.at(slug, PAGE, words);
        var pages = new SheetPages(desk, clock.instant());
        return Html.page(Html.PAGES.registrationForm(begun(desk, pages, begun)));
    }

    private FormPage begun(Desk desk, SheetPages pages, Sent begun) {
        if (begun.fields().isEmpty()) {
            return pages.page(begun);
        }
        var invited = invitees.begun(desk.setup(), begun);
        return invited.used()
                ? pages.linkUsed(invited.sent(), List.of(0))
                : pages.page(invited.sent());
    }

    /// @param from the network address it comes from
    /// @throws Throttle.TooMany when no more are let in from there for now
    ResponseEntity<byte[]> sent(String slug, Words words, Sent sent, String from) {
        var now = clock.instant();
        throttle.pass(from, now);
        Supplier<Desk> desk = () -> reception.at(slug, PAGE, words);
        var act = sent.text("act");
        return act.isEmpty() || act.equals("send")
                ? send(sent, now, desk)
                : Html.page(Html.PAGES.registrationForm(altered(desk.get(), sent, act, now)));
    }

    /// Something else than sending: nothing is wrong yet with what is not written yet.
    private FormPage altered(Desk desk, Sent sent, String act, Instant now) {
        var pages = new SheetPages(desk, now);
        var altered =
                invitees.asked(desk.setup(), Acts.altered(invitees.asked(desk.setup(), sent), act));
        return act.startsWith("put:") ? pages.mended(altered) : pages.page(altered);
    }

    /// Where the setup was altered after we last looked, it is looked at again: the form may be
    /// right all the same.
    private ResponseEntity<byte[]> send(Sent sent, Instant now, Supplier<Desk> desks) {
        for (int tries = 0; tries < TRIES; tries++) {
            var desk = desks.get();
            var asked = invitees.asked(desk.setup(), sent);
            var pages = new SheetPages(desk, now);
            switch (FormReading.read(desk.conference(), desk.setup(), asked, desk.words())) {
                case Refused _ when pages.state() != State.OPEN -> {
                    return unsent(pages.late(asked));
                }
                case Refused(var faults) -> {
                    return unsent(pages.refused(asked, faults));
                }
                case Understood(var application) -> {
                    var outcome = registrations.register(application, now);
                    if (!(outcome instanceof Outcome.Altered)) {
                        return answer(desk, pages, asked, outcome);
                    }
                    reception.forget(desk.conference());
                }
            }
        }
        return busy(new SheetPages(desks.get(), now), sent);
    }

    private static ResponseEntity<byte[]> answer(
            Desk desk, SheetPages pages, Sent sent, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Received _ ->
                    Html.see(desk.around().to("registration/received/" + sent.text("key")));
            case Outcome.NotYet _, Outcome.Closed _ -> unsent(pages.late(sent));
            case Outcome.Full(var lacking) -> unsent(pages.full(sent, lacking));
            case Outcome.OtherForm _ -> unsent(pages.sentBefore(sent));
            case Outcome.LinkUsed(var people) -> unsent(pages.linkUsed(sent, people));
            case Outcome.Altered _, Outcome.TryAgain _ -> busy(pages, sent);
        };
    }

    private static ResponseEntity<byte[]> busy(SheetPages pages, Sent sent) {
        return Html.page(
                HttpStatus.SERVICE_UNAVAILABLE, Html.PAGES.registrationForm(pages.busy(sent)));
    }

    private static ResponseEntity<byte[]> unsent(FormPage page) {
        return Html.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.registrationForm(page));
    }
}
