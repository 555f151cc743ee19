package dk.tingsted.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.help.GuidePage.Way;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/help` for those who take part, `/organiser/help` for those who sign in.
@Controller
class HelpPages {

    private static final String HERE = "/organiser/help";
    private static final Duration KEPT = Duration.ofHours(1);

    /// For everybody, in two languages; the guides that others need are behind the sign-in.
    @GetMapping("/help")
    ResponseEntity<byte[]> participants(@RequestParam(defaultValue = "da") String lang) {
        boolean english = lang.equals("en");
        var guide = english ? Guide.PARTICIPANTS_ENGLISH : Guide.PARTICIPANTS;
        var other = english ? new Way("/help", "Dansk") : new Way("/help?lang=en", "English");
        return page(guide, List.of(), other, null);
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> first(@AuthenticationPrincipal Organiser organiser) {
        return page(Guide.SECRETARIAT, beside(Guide.SECRETARIAT), null, organiser.name());
    }

    @GetMapping(HERE + "/{guide:[a-z-]+}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String guide) {
        var asked = Guide.at(guide).orElseThrow(NotFound::new);
        return page(asked, beside(asked), null, organiser.name());
    }

    @GetMapping(HERE + "/billeder/{name:[a-z0-9-]{1,60}\\.png}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(bytes("da/billeder/" + name).orElseThrow(NotFound::new));
    }

    private static ResponseEntity<byte[]> page(
            Guide guide, List<Way> others, @Nullable Way other, @Nullable String by) {
        var markdown = bytes(guide.file()).orElseThrow(NotFound::new);
        var text = GuideText.of(new String(markdown, UTF_8), HERE);
        var parts =
                text.parts().stream().map(part -> new Way("#" + part.id(), part.words())).toList();
        return Html.page(
                Html.PAGES.helpGuide(
                        new GuidePage(
                                guide.language(),
                                text.title(),
                                text.html(),
                                parts,
                                others,
                                other,
                                by)));
    }

    private static List<Way> beside(Guide guide) {
        return Arrays.stream(Guide.values())
                .filter(one -> one != guide && bytes(one.file()).isPresent())
                .map(one -> new Way(HERE + "/" + one.word(), one.listed()))
                .toList();
    }

    private static Optional<byte[]> bytes(String file) {
        try (var in = HelpPages.class.getResourceAsStream("/guides/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
