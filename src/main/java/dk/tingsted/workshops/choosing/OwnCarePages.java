package dk.tingsted.workshops.choosing;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Reception;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.registration.mine.Admission;
import dk.tingsted.registration.mine.Entered;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration/mine/workshops/together`: whom one would like to be with, and whether one
/// needs a way in without steps. It answers the same whether or not that name or address is known.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/registration/mine/workshops/together",
    "/{slug:[a-z0-9-]+}/en/registration/mine/workshops/together"
})
class OwnCarePages {

    private static final String PAGE = "registration/mine/workshops";
    private static final String FIELD = "company";
    private static final int LONGEST = 254;
    private static final int PRESSES = 20;

    private final Admission admission;
    private final Reception reception;
    private final Caring caring;
    private final Sheets sheets;
    private final Companions companions;
    private final InstantSource clock;
    private final Throttle presses = new Throttle(PRESSES, Duration.ofMinutes(1));

    OwnCarePages(
            Admission admission,
            Reception reception,
            Caring caring,
            Sheets sheets,
            Companions companions,
            InstantSource clock) {
        this.admission = admission;
        this.reception = reception;
        this.caring = caring;
        this.sheets = sheets;
        this.companions = companions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<byte[]> ask(@PathVariable String slug, HttpServletRequest request)
            throws IOException {
        var around = reception.at(slug, PAGE, Sending.words(request)).around();
        var sent = Sending.of(request);
        var entered = admission.of(slug, request).filter(one -> isOf(one, sent));
        if (entered.isEmpty()) {
            return see(around.to("registration/mine") + "?did=other");
        }
        presses.pass(sent.text("registration"), clock.instant());
        return sent.text(FIELD).length() > LONGEST
                ? faulty(entered.get(), around, sent)
                : ask(entered.get(), around, sent);
    }

    private static boolean isOf(Entered entered, Sent sent) {
        return Long.toString(entered.registration().id().value()).equals(sent.text("registration"));
    }

    private ResponseEntity<byte[]> ask(Entered entered, Around around, Sent sent) {
        var who = entered.registration();
        if (!(who.standing() instanceof Standing.Expected)) {
            return refused(entered, around, Refused.notComing(around.words()));
        }
        boolean isInTime =
                caring.ask(
                        who.conference(),
                        who.id(),
                        sent.text(FIELD),
                        sent.has("step-free"),
                        clock.instant());
        companions.forget(who.conference());
        return isInTime
                ? see(around.here() + "?did=asked")
                : refused(entered, around, Refused.divided(around.words()));
    }

    private ResponseEntity<byte[]> faulty(Entered entered, Around around, Sent sent) {
        var fault =
                new Fault(
                        FIELD,
                        around.say(
                                "Skriv et navn eller en mailadresse på højst 254 tegn.",
                                "Write a name or an address of at most 254 characters."),
                        null,
                        null);
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sheet(entered, around).faulty(fault, sent.text(FIELD), sent.has("step-free")));
    }

    private ResponseEntity<byte[]> refused(Entered entered, Around around, String why) {
        return page(HttpStatus.CONFLICT, sheet(entered, around).refused(why, null));
    }

    private WorkshopsSheet sheet(Entered entered, Around around) {
        return sheets.of(entered, around, clock.instant()).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, WorkshopsPage page) {
        return headed(status)
                .contentType(Html.TYPE)
                .body(Html.bytes(Html.PAGES.workshopsMine(page)));
    }

    private static ResponseEntity<byte[]> see(String address) {
        return headed(HttpStatus.SEE_OTHER).header("Location", address).build();
    }

    private static ResponseEntity.BodyBuilder headed(HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
