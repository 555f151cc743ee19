package dk.tingsted.workshops.choosing;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Reception;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.registration.mine.Admission;
import dk.tingsted.registration.mine.Entered;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/registration/mine/workshops`: wishes, chooses, and goes in. The path of a press is
/// short, since everybody presses in the same minute: who she is, the choice, and a page.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/registration/mine/workshops",
    "/{slug:[a-z0-9-]+}/en/registration/mine/workshops"
})
class OwnWorkshopsPages {

    private static final String PAGE = "registration/mine/workshops";
    private static final int PRESSES = 120;

    private final Admission admission;
    private final Reception reception;
    private final Rounds rounds;
    private final Sheets sheets;
    private final InstantSource clock;
    private final Throttle presses = new Throttle(PRESSES, Duration.ofMinutes(1));

    OwnWorkshopsPages(
            Admission admission,
            Reception reception,
            Rounds rounds,
            Sheets sheets,
            InstantSource clock) {
        this.admission = admission;
        this.reception = reception;
        this.rounds = rounds;
        this.sheets = sheets;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        var around = around(slug, request);
        return admission
                .of(slug, request)
                .map(entered -> page(HttpStatus.OK, sheet(entered, around).page(told(did, around))))
                .orElseGet(() -> answer(HttpStatus.OK, Html.PAGES.registrationOutside(around, "")));
    }

    private Around around(String slug, HttpServletRequest request) {
        return reception.at(slug, PAGE, Sending.words(request)).around();
    }

    private static String told(String did, Around around) {
        return switch (did) {
            case "asked" -> around.say("Gemt.", "Saved.");
            case "wished" -> around.say("Dine ønsker er gemt.", "Your wishes are saved.");
            case "seated" -> around.say("Pladsen er din.", "The place is yours.");
            case "left" -> around.say("Du har givet pladsen fri.", "You gave up your place.");
            default -> "";
        };
    }

    private WorkshopsSheet sheet(Entered entered, Around around) {
        return sheets.of(entered, around, clock.instant()).orElseThrow(NotFound::new);
    }

    /// @param act `wish`, `take` or `leave`
    @PostMapping
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            HttpServletRequest request)
            throws IOException {
        var around = around(slug, request);
        var sent = Sending.of(request);
        var entered = admission.of(slug, request).filter(one -> isOf(one, sent));
        if (entered.isEmpty()) {
            return see(around.to("registration/mine") + "?did=other");
        }
        presses.pass(sent.text("registration"), clock.instant());
        var block = block(entered.get(), sent.text("block"));
        return switch (act) {
            case "wish" -> wish(entered.get(), around, block, sent);
            case "take" -> {
                var seat = new Choice.Seat(item(sent.text("workshop")));
                yield chosen(entered.get(), around, block, seat, "seated");
            }
            case "leave" -> chosen(entered.get(), around, block, new Choice.NoSeat(), "left");
            default -> throw new NotFound();
        };
    }

    private static boolean isOf(Entered entered, Sent sent) {
        return Long.toString(entered.registration().id().value()).equals(sent.text("registration"));
    }

    private Block block(Entered entered, String id) {
        return rounds.plan(entered.desk().conference().id(), clock.instant())
                .flatMap(plan -> plan.block(item(id)))
                .orElseThrow(NotFound::new);
    }

    private static ItemId item(String id) {
        try {
            return new ItemId(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private ResponseEntity<byte[]> wish(Entered entered, Around around, Block block, Sent sent) {
        var reading = WishReading.of(block, sent, around.words());
        return reading.faults().isEmpty()
                ? chosen(entered, around, block, new Choice.Wish(reading.ranked()), "wished")
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        sheet(entered, around).faulty(reading.faults(), reading.typed()));
    }

    private ResponseEntity<byte[]> chosen(
            Entered entered, Around around, Block block, Choice.Wanted wanted, String did) {
        if (!(entered.registration().standing() instanceof Standing.Expected)) {
            return refused(entered, around, Refused.notComing(around.words()), null);
        }
        var answer =
                rounds.choose(
                        new Choice(
                                entered.registration().conference(),
                                entered.registration().id(),
                                block.id(),
                                wanted,
                                clock.instant()));
        return switch (answer) {
            case Answer.Done _ -> see(around.here() + "?did=" + did);
            case Answer.Full(Map<ItemId, Integer> free) ->
                    refused(entered, around, Refused.full(around.words()), free);
            case Answer.Elsewhere(var other) ->
                    refused(
                            entered,
                            around,
                            Refused.elsewhere(title(entered, other), around.words()),
                            null);
            case Answer.Again(var other) ->
                    refused(
                            entered,
                            around,
                            Refused.again(title(entered, other), around.words()),
                            null);
            case Answer.Fixed _ -> refused(entered, around, Refused.fixed(around.words()), null);
            case Answer.NotNow(var phase) ->
                    refused(entered, around, Refused.notNow(phase, around.words()), null);
            case Answer.NotThere _ -> throw new NotFound();
            case Answer.TryAgain _ ->
                    page(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            sheet(entered, around).refused(Refused.tryAgain(around.words()), null));
        };
    }

    private String title(Entered entered, ItemId block) {
        return rounds.plan(entered.desk().conference().id(), clock.instant())
                .flatMap(plan -> plan.block(block))
                .map(Block::title)
                .orElse("");
    }

    private ResponseEntity<byte[]> refused(
            Entered entered, Around around, String alarm, @Nullable Map<ItemId, Integer> free) {
        return page(HttpStatus.CONFLICT, sheet(entered, around).refused(alarm, free));
    }

    /// Leads in to the workshop on the screen, when it is time.
    @GetMapping("/{workshop}/door")
    ResponseEntity<byte[]> door(
            @PathVariable String slug, @PathVariable String workshop, HttpServletRequest request) {
        var around = around(slug, request);
        var entered = admission.of(slug, request);
        if (entered.isEmpty()) {
            return see(around.to("registration/mine"));
        }
        return sheets.door(entered.get(), item(workshop), clock.instant())
                .map(address -> see(address.toString()))
                .orElseGet(
                        () -> refused(entered.get(), around, Refused.noDoor(around.words()), null));
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, WorkshopsPage page) {
        return answer(status, Html.PAGES.workshopsMine(page));
    }

    /// For one reader: kept nowhere, and its address told to nobody.
    private static ResponseEntity<byte[]> answer(HttpStatus status, JteModel page) {
        return headed(status).contentType(Html.TYPE).body(Html.bytes(page));
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
