package dk.tingsted.registration.mine;

import dk.tingsted.platform.web.Html;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Change;
import dk.tingsted.registration.Deed;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonReading;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.form.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/registration/mine`: see, change, give up or hand over one's own registration.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration/mine", "/{slug:[a-z0-9-]+}/en/registration/mine"})
class MinePages {

    private final Admission admission;
    private final Registrations registrations;
    private final Entrances entrances;
    private final List<OwnPart> parts;
    private final Ticket ticket;
    private final InstantSource clock;

    MinePages(
            Admission admission,
            Registrations registrations,
            Entrances entrances,
            List<OwnPart> parts,
            Ticket ticket,
            InstantSource clock) {
        this.admission = admission;
        this.registrations = registrations;
        this.entrances = entrances;
        this.parts = List.copyOf(parts);
        this.ticket = ticket;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        var words = Sending.words(request);
        return admission
                .of(slug, request)
                .map(entered ->
                        Private.page(
                                Html.PAGES.registrationMine(
                                        sheet(entered).page(Did.told(did, words)))))
                .orElseGet(() -> outside(slug, did, request));
    }

    private ResponseEntity<byte[]> outside(String slug, String did, HttpServletRequest request) {
        var around = admission.around(slug, request);
        return Private.page(Html.PAGES.registrationOutside(around, Did.told(did, around.words())));
    }

    /// @param act `change`, `withdraw`, `substitute`, `take`, `leave` or `erase`
    @PostMapping
    ResponseEntity<byte[]> act(
            @PathVariable String slug, @RequestParam String act, HttpServletRequest request)
            throws IOException {
        var sent = Sending.of(request);
        var entered = admission.of(slug, request);
        return entered.isEmpty() || !entered.get().isOf(sent.text("registration"))
                ? Private.see(admission.around(slug, request).here() + "?did=other")
                : act(entered.get(), act, sent);
    }

    private ResponseEntity<byte[]> act(Entered entered, String act, Sent sent) {
        var id = entered.registration().id();
        var by = new By.Herself();
        var now = clock.instant();
        return switch (act) {
            case "change" -> change(entered, sent);
            case "substitute" -> substitute(entered, sent);
            case "withdraw" -> done(entered, registrations.withdraw(id, by, "", now), "withdrawn");
            case "take" -> done(entered, registrations.takeOffer(id, by, now), "taken");
            case "leave" -> done(entered, registrations.leaveQueue(id, by, now), "left");
            case "erase" -> erase(entered);
            default -> left(entered, "closed");
        };
    }

    private ResponseEntity<byte[]> change(Entered entered, Sent sent) {
        var sheet = sheet(entered);
        var faults = new ArrayList<Fault>();
        var read = new PersonReading(sheet.setup(), sent, 0, entered.desk().words(), faults).read();
        if (read.isEmpty()) {
            return wrong(sheet.page(sent, faults, "change", ""));
        }
        var one = read.get();
        var change = new Change(one.person(), one.answers(), one.needs(), one.onList());
        var deed =
                registrations.change(
                        entered.registration().id(), change, new By.Herself(), clock.instant());
        return deed instanceof Deed.AddressTaken
                ? wrong(sheet.page(sent, List.of(taken(entered, 0)), "change", ""))
                : done(entered, deed, "changed");
    }

    private ResponseEntity<byte[]> substitute(Entered entered, Sent sent) {
        var sheet = sheet(entered);
        var kept = sheet.with(sent);
        var faults = new ArrayList<Fault>();
        var read =
                new PersonReading(
                                sheet.setup(), kept, Own.SUBSTITUTE, entered.desk().words(), faults)
                        .person();
        if (read.isEmpty()) {
            return wrong(sheet.page(kept, faults, "substitute", ""));
        }
        return switch (registrations.substitute(
                entered.registration().id(), read.get(), new By.Herself(), clock.instant())) {
            case Deed.Done _ -> left(entered, "substituted");
            case Deed.AddressTaken _ ->
                    wrong(
                            sheet.page(
                                    kept,
                                    List.of(taken(entered, Own.SUBSTITUTE)),
                                    "substitute",
                                    ""));
            case Deed.TooLate _, Deed.Gone _ -> see(entered, "late");
        };
    }

    /// Only who holds another's address learns this, and only after she has a link of her own.
    private static Fault taken(Entered entered, int person) {
        return new Fault(
                Sent.prefix(person) + "address",
                entered.desk()
                        .words()
                        .say(
                                "Mailadressen kan ikke bruges til denne tilmelding. Brug en anden.",
                                "This e-mail address cannot be used for this registration. Use another."),
                null,
                null);
    }

    private ResponseEntity<byte[]> erase(Entered entered) {
        registrations.erase(entered.registration().id(), new By.Herself(), clock.instant());
        return left(entered, "erased");
    }

    private ResponseEntity<byte[]> done(Entered entered, Deed deed, String did) {
        return see(entered, deed instanceof Deed.Done ? did : "late");
    }

    private MineSheet sheet(Entered entered) {
        var kept = registrations.extract(entered.registration().id());
        var now = clock.instant();
        var cards = parts.stream().flatMap(part -> part.of(entered, now).stream()).toList();
        return new MineSheet(
                entered.desk(), kept, entrances.of(entered, now).orElse(null), cards, now);
    }

    private static ResponseEntity<byte[]> wrong(MinePage page) {
        return Private.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.registrationMine(page));
    }

    private static ResponseEntity<byte[]> see(Entered entered, String did) {
        return Private.see(entered.desk().around().here() + "?did=" + did);
    }

    /// The browser forgets the registration.
    private ResponseEntity<byte[]> left(Entered entered, String did) {
        return Private.see(entered.desk().around().here() + "?did=" + did, ticket.taken());
    }
}
