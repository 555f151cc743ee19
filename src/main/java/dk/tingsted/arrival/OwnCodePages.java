package dk.tingsted.arrival;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.mine.Admission;
import dk.tingsted.registration.mine.Entered;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration/mine/code`: the code alone, to show at the door, to print, to save.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration/mine", "/{slug:[a-z0-9-]+}/en/registration/mine"})
class OwnCodePages {

    private final Admission admission;
    private final OwnCode code;
    private final InstantSource clock;

    OwnCodePages(Admission admission, OwnCode code, InstantSource clock) {
        this.admission = admission;
        this.code = code;
        this.clock = clock;
    }

    @GetMapping("/code")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var entered = admission.of(slug, request);
        if (entered.isEmpty()) {
            return Html.see(
                    "/" + slug + Sending.words(request).say("", "/en") + "/registration/mine");
        }
        return headed().contentType(Html.TYPE)
                .body(Html.bytes(Html.PAGES.arrivalCode(page(having(entered)))));
    }

    @GetMapping("/code.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug, HttpServletRequest request)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(code.picture(having(admission.of(slug, request))), "png", bytes);
        return headed().contentType(MediaType.IMAGE_PNG).body(bytes.toByteArray());
    }

    private Entered having(Optional<Entered> entered) {
        return entered.filter(one -> code.has(one, clock.instant())).orElseThrow(NotFound::new);
    }

    private OwnCodePage page(Entered entered) {
        var desk = entered.desk();
        var around =
                new Around(
                        desk.around().slug(),
                        desk.around().title(),
                        desk.words(),
                        "registration/mine/code");
        var group =
                desk.setup().groups().stream()
                        .filter(one -> one.id().equals(entered.registration().group()))
                        .findFirst()
                        .map(one -> name(one, around))
                        .orElse("");
        return new OwnCodePage(
                around, entered.registration().person().name(), group, code.drawing(entered));
    }

    private static String name(Group group, Around around) {
        var english = group.nameInEnglish();
        return around.say(group.name(), english == null ? group.name() : english);
    }

    /// For one reader, and kept by no machine between.
    private static ResponseEntity.BodyBuilder headed() {
        return ResponseEntity.status(HttpStatus.OK).header("Cache-Control", "no-store");
    }
}
