package dk.tingsted.speakers;

import dk.tingsted.passes.Admittance;
import dk.tingsted.passes.Bearer;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.ItemId;
import dk.tingsted.speakers.SpeakerShown.Done;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/{slug}/speaker`: one's own part in the programme, by one's own link.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/speaker", "/{slug:[a-z0-9-]+}/en/speaker"})
class SpeakerPages {

    private final Admittance admittance;
    private final SpeakerShown shown;
    private final Speakers speakers;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(60, Duration.ofMinutes(10));

    SpeakerPages(
            Admittance admittance, SpeakerShown shown, Speakers speakers, InstantSource clock) {
        this.admittance = admittance;
        this.shown = shown;
        this.speakers = speakers;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        return admittance.let(
                slug,
                Purpose.SPEAKER,
                request,
                bearer ->
                        page(HttpStatus.OK, bearer, new Done(null, "", notice(did, bearer), null)));
    }

    private static String notice(String did, Bearer bearer) {
        return switch (did) {
            case "handed" ->
                    bearer.words()
                            .say(
                                    "Filen er afleveret. Tak.",
                                    "The file has been handed in. Thank you.");
            case "removed" -> bearer.words().say("Filen er slettet.", "The file is deleted.");
            case "written" ->
                    bearer.words()
                            .say(
                                    "Beskeden ligger hos sekretariatet.",
                                    "The organiser has your message.");
            default -> "";
        };
    }

    /// @param item of hers
    @PostMapping("/slides")
    ResponseEntity<byte[]> handIn(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.SPEAKER, request, bearer -> handedIn(bearer, item, file));
    }

    private ResponseEntity<byte[]> handedIn(
            Bearer bearer, String item, @Nullable MultipartFile file) {
        throttle.pass(Long.toString(bearer.pass().id()), clock.instant());
        var player = shown.player(bearer).orElseThrow(NotFound::new);
        if (!player.isIn(item)) {
            throw new NotFound();
        }
        var words = bearer.words();
        if (file == null || file.isEmpty()) {
            return wrong(bearer, item, words.say("Vælg en fil.", "Choose a file."));
        }
        if (file.getSize() > SlideKind.LARGEST) {
            return wrong(
                    bearer,
                    item,
                    words.say(
                            "Filen er for stor. Den må højst fylde 20 MB; gem billederne mindre, eller aflever en PDF.",
                            "The file is too large. It may take up at most 20 MB; save the pictures smaller, or hand in a PDF."));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        boolean taken =
                speakers.handIn(
                        bearer.conference(),
                        player.name(),
                        new ItemId(item),
                        name,
                        bytes(file),
                        clock.instant());
        return taken
                ? see(bearer, "handed")
                : wrong(
                        bearer,
                        item,
                        words.say(
                                "Filen kan ikke bruges. Aflever en hel PDF, eller slides fra PowerPoint (pptx) eller OpenDocument (odp) uden makroer.",
                                "The file cannot be used. Hand in a whole PDF, or slides from PowerPoint (pptx) or OpenDocument (odp) without macros."));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What she handed in herself, or somebody beside her.
    @GetMapping("/slides/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> fetch(
            @PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        return admittance.let(
                slug,
                Purpose.SPEAKER,
                request,
                bearer -> {
                    var conference = bearer.conference().id();
                    return speakers.find(conference, id)
                            .filter(one ->
                                    shown.player(bearer)
                                            .filter(player -> player.isIn(one.item().value()))
                                            .isPresent())
                            .map(one -> SlideAnswer.of(one, speakers.bytes(conference, id)))
                            .orElseThrow(NotFound::new);
                });
    }

    /// Only what she handed in herself.
    @PostMapping("/slides/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> remove(
            @PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        return admittance.let(
                slug,
                Purpose.SPEAKER,
                request,
                bearer -> {
                    var mine =
                            speakers.find(bearer.conference().id(), id)
                                    .filter(one -> one.person().equals(bearer.pass().person()))
                                    .orElseThrow(NotFound::new);
                    speakers.remove(bearer.conference(), mine.id());
                    return see(bearer, "removed");
                });
    }

    @PostMapping("/note")
    ResponseEntity<byte[]> write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        return admittance.let(slug, Purpose.SPEAKER, request, bearer -> written(bearer, text));
    }

    private ResponseEntity<byte[]> written(Bearer bearer, String text) {
        throttle.pass(Long.toString(bearer.pass().id()), clock.instant());
        if (text.strip().length() > Speakers.LONGEST_NOTE) {
            var why =
                    bearer.words()
                            .say(
                                    "Beskeden må højst være på 4.000 tegn.",
                                    "The message may have at most 4,000 characters.");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, bearer, new Done(why, "note", "", text));
        }
        speakers.write(bearer.conference().id(), bearer.pass().person(), text, clock.instant());
        return see(bearer, "written");
    }

    private ResponseEntity<byte[]> wrong(Bearer bearer, String item, String why) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, bearer, new Done(why, item, "", null));
    }

    private static ResponseEntity<byte[]> see(Bearer bearer, String did) {
        return Discreet.see(
                "/" + bearer.slug() + bearer.words().say("", "/en") + "/speaker?did=" + did);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Bearer bearer, Done done) {
        return Discreet.page(status, Html.PAGES.speakersSpeaker(shown.page(bearer, done)));
    }
}
