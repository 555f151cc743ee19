package dk.tingsted.workshops.choosing;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.workshops.choosing.RoundsDesk.Seat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/workshops`: how people come into the workshops, and who is where.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/workshops")
class RoundsPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RoundsDesk desk;
    private final Rounds rounds;
    private final InstantSource clock;

    RoundsPages(RoundsDesk desk, Rounds rounds, InstantSource clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var seat = desk.at(slug, clock.instant());
        return Html.page(
                Html.PAGES.workshopsRounds(
                        desk.page(seat, organiser.name(), told(did), null, null, null, List.of())));
    }

    private static String told(String did) {
        return switch (did) {
            case "saved" -> "Gemt.";
            case "opened" -> "Der er åbent. Deltagernes sider er skiftet.";
            case "closed" -> "Der er lukket.";
            case "told" -> "Fordelingen er vist for alle.";
            case "care" -> "Gemt. Det gælder næste gang, der fordeles.";
            case "hosts" -> "Gemt. Den, der leder en workshop, lukkes ind før de andre.";
            default -> "";
        };
    }

    /// @param act `save`, `open:3`, `close` or `tell`
    @PostMapping("/{block}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String block,
            @RequestParam(defaultValue = "") String act,
            HttpServletRequest request)
            throws IOException {
        var seat = desk.at(slug, clock.instant());
        var about = seat.block(block);
        var by = organiser.name();
        return switch (act) {
            case "save" -> save(seat, about, by, Sending.of(request));
            case "open:3" -> open(seat, about, by, 3);
            case "open:5" -> open(seat, about, by, 5);
            case "close" -> close(seat, about, by);
            case "tell" -> tell(seat, about, by);
            default -> throw new NotFound();
        };
    }

    private ResponseEntity<byte[]> save(Seat seat, Block block, String by, Sent sent) {
        var reading = desk.reading(seat, block, sent);
        var typed = reading.read();
        if (typed.isEmpty()) {
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Html.PAGES.workshopsRounds(
                            desk.page(seat, by, "", null, block.id(), sent, reading.faults())));
        }
        var conference = seat.conference().id();
        var terms = typed.get().terms();
        return rounds.save(conference, block.id(), terms, typed.get().venues(), by, seat.now())
                ? see(seat, "saved")
                : late(
                        seat,
                        by,
                        "Deltagerne er begyndt at vælge. Måden, åbningstiden, målet og de gemte pladser ligger fast; lokaler, pladser og adresser kan stadig rettes.",
                        block.id(),
                        sent);
    }

    private ResponseEntity<byte[]> open(Seat seat, Block block, String by, int minutes) {
        return rounds.open(
                        seat.conference().id(),
                        block.id(),
                        Duration.ofMinutes(minutes),
                        by,
                        seat.now())
                ? see(seat, "opened")
                : late(
                        seat,
                        by,
                        "Der kan ikke åbnes nu. Sæt workshopperne op først; er der åbnet eller fordelt én gang, kan der ikke åbnes igen.",
                        null,
                        null);
    }

    /// The division follows at once, so that nobody waits for the timer.
    private ResponseEntity<byte[]> close(Seat seat, Block block, String by) {
        var conference = seat.conference().id();
        if (!rounds.close(conference, block.id(), by, seat.now())) {
            return late(seat, by, "Der er ikke åbent, så der er intet at lukke.", null, null);
        }
        boolean looksFirst =
                Optional.ofNullable(seat.round(block))
                        .filter(one -> one.terms().looksFirst())
                        .isPresent();
        return looksFirst ? see(seat, "closed") : tell(seat, block, by);
    }

    private ResponseEntity<byte[]> tell(Seat seat, Block block, String by) {
        return switch (rounds.tell(seat.conference().id(), block.id(), by, seat.now())) {
            case TOLD, ALREADY -> see(seat, "told");
            case NOT_NOW ->
                    Optional.ofNullable(seat.round(block))
                                    .filter(one -> one.terms().way() == Way.FIRST_COME)
                                    .isPresent()
                            ? see(seat, "closed")
                            : late(seat, by, "Der er intet at fordele nu.", null, null);
            case UNPROVED ->
                    late(
                            seat,
                            by,
                            "Fordelingen eller beviset for den holdt ikke, da det blev efterregnet, og den er ikke vist for nogen.",
                            null,
                            null);
        };
    }

    /// Whoever leads a workshop, by the address she registered with, or by her registration.
    ///
    /// @param act `add` or `remove`
    @PostMapping("/{block}/hosts")
    ResponseEntity<byte[]> hosts(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String block,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String workshop) {
        var seat = desk.at(slug, clock.instant());
        var about = seat.block(block);
        var item =
                about.workshops().stream()
                        .map(one -> one.id())
                        .filter(id -> id.value().equals(workshop))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var host = desk.comer(seat, who);
        if (host.isEmpty() || seat.round(about) == null) {
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Html.PAGES.workshopsRounds(
                            desk.page(
                                    seat,
                                    organiser.name(),
                                    "",
                                    "Ingen med plads på konferencen er tilmeldt med mailadressen »"
                                            + who.strip()
                                            + "«. Skriv den, som den står på deltagerlisten.",
                                    null,
                                    null,
                                    List.of())));
        }
        return host(seat, new Spot(host.get(), about.id()), item, act);
    }

    private ResponseEntity<byte[]> host(Seat seat, Spot who, ItemId workshop, String act) {
        var conference = seat.conference().id();
        if (act.equals("remove")) {
            rounds.unhost(conference, who);
        } else {
            rounds.host(conference, who, workshop, seat.now());
        }
        return see(seat, "hosts");
    }

    @GetMapping("/{block}/list")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String block) {
        var seat = desk.at(slug, clock.instant());
        return Html.page(
                Html.PAGES.workshopsList(desk.list(seat, seat.block(block)), organiser.name()));
    }

    @GetMapping("/{block}/list.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @PathVariable String block) {
        var seat = desk.at(slug, clock.instant());
        return file("workshops.csv", CSV, Csv.write(desk.list(seat, seat.block(block)).rows()));
    }

    /// What was divided, so that it can be divided again.
    @GetMapping("/{block}/input.json")
    ResponseEntity<byte[]> input(@PathVariable String slug, @PathVariable String block) {
        var seat = desk.at(slug, clock.instant());
        var input =
                rounds.input(seat.conference().id(), seat.block(block).id())
                        .orElseThrow(NotFound::new);
        return file(
                "wishes.json", MediaType.APPLICATION_JSON, input.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private ResponseEntity<byte[]> late(
            Seat seat, String by, String alarm, @Nullable ItemId about, @Nullable Sent typed) {
        return Html.page(
                HttpStatus.CONFLICT,
                Html.PAGES.workshopsRounds(
                        desk.page(
                                desk.at(seat.conference().slug().value(), seat.now()),
                                by,
                                "",
                                alarm,
                                about,
                                typed,
                                List.of())));
    }

    private static ResponseEntity<byte[]> see(Seat seat, String did) {
        return Html.see("/organiser/" + seat.conference().slug() + "/workshops?did=" + did);
    }
}
