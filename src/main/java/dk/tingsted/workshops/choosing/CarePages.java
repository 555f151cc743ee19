package dk.tingsted.workshops.choosing;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.RoundsDesk.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/workshops/care`: who goes with whom, who keeps apart, and who needs a way in
/// without steps.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/workshops/care")
class CarePages {

    private final RoundsDesk desk;
    private final Caring caring;
    private final InstantSource clock;

    CarePages(RoundsDesk desk, Caring caring, InstantSource clock) {
        this.desk = desk;
        this.caring = caring;
        this.clock = clock;
    }

    /// @param one by name or address, as `other` and `needs`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String needs) {
        var seat = desk.at(slug, clock.instant());
        var typed = new Typed(organiser.name(), one, other, needs);
        return switch (act) {
            case "together" -> bond(seat, typed, false);
            case "apart" -> bond(seat, typed, true);
            case "remove" -> remove(seat, typed);
            case "needs" -> needs(seat, typed, true);
            case "needs-not" -> needs(seat, typed, false);
            default -> throw new NotFound();
        };
    }

    private record Typed(String by, String one, String other, String needs) {}

    private ResponseEntity<byte[]> bond(Seat seat, Typed typed, boolean apart) {
        var one = desk.comer(seat, typed.one());
        var other = desk.comer(seat, typed.other());
        if (one.isEmpty() || other.isEmpty()) {
            return wrong(seat, typed, unknown(one.isEmpty() ? typed.one() : typed.other()));
        }
        if (one.equals(other)) {
            return wrong(seat, typed, "Skriv to forskellige deltagere.");
        }
        var bond = Bond.of(one.get(), other.get());
        return caring.bond(seat.conference().id(), bond, apart, typed.by(), seat.now())
                ? see(seat)
                : wrong(
                        seat,
                        typed,
                        apart
                                ? "De to følges ad, enten direkte eller gennem andre. Fjern det først, så kan de holdes adskilt."
                                : "De to, eller andre, de følges med, holdes adskilt. Fjern det først, så kan de følges ad.");
    }

    private static String unknown(String typed) {
        return typed.isBlank()
                ? "Skriv navnet eller mailadressen på begge."
                : "Ingen, eller flere end én, med plads på konferencen hedder »%s«. Skriv mailadressen, som den står på deltagerlisten."
                        .formatted(typed.strip());
    }

    private ResponseEntity<byte[]> remove(Seat seat, Typed typed) {
        var one = id(typed.one());
        var other = id(typed.other());
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            caring.unbond(seat.conference().id(), Bond.of(one.get(), other.get()));
        }
        return see(seat);
    }

    private static Optional<RegistrationId> id(String text) {
        return text.matches("[0-9]{1,18}")
                ? Optional.of(new RegistrationId(Long.parseLong(text)))
                : Optional.empty();
    }

    private ResponseEntity<byte[]> needs(Seat seat, Typed typed, boolean needs) {
        var who = desk.comer(seat, typed.needs());
        if (who.isEmpty()) {
            return wrong(seat, typed, unknown(typed.needs()));
        }
        caring.stepFree(seat.conference().id(), who.get(), needs, seat.now());
        return see(seat);
    }

    private ResponseEntity<byte[]> wrong(Seat seat, Typed typed, String alarm) {
        var page = desk.page(seat, typed.by(), "", alarm, null, null, List.of());
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.workshopsRounds(
                        page.with(
                                page.regards().typed(typed.one(), typed.other(), typed.needs()))));
    }

    private static ResponseEntity<byte[]> see(Seat seat) {
        return Html.see("/organiser/" + seat.conference().slug() + "/workshops?did=care");
    }
}
