package dk.tingsted.passes;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Lets in who holds a pass, to the pages of its purpose in its conference and to nothing else.
@Component
public class Admittance {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Passes passes;
    private final PassTicket ticket;
    private final InstantSource clock;

    Admittance(
            Conferences conferences,
            Programmes programmes,
            Passes passes,
            PassTicket ticket,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.passes = passes;
        this.ticket = ticket;
        this.clock = clock;
    }

    /// What the page answers to one whose pass is good; to all others, that the link they were sent
    /// must be opened first.
    ///
    /// @throws NotFound for a conference that is not published
    public ResponseEntity<byte[]> let(
            String slug,
            Purpose purpose,
            HttpServletRequest request,
            Function<Bearer, ResponseEntity<byte[]>> in) {
        return let(slug, purpose, "", request, in);
    }

    /// The same for a page that is one of several.
    ///
    /// @param own whose it is, as its address says
    public ResponseEntity<byte[]> let(
            String slug,
            Purpose purpose,
            String own,
            HttpServletRequest request,
            Function<Bearer, ResponseEntity<byte[]>> in) {
        var door = door(slug, request);
        return bearer(door, purpose, own, request)
                .map(in)
                .orElseGet(() -> PassPages.closed(door, purpose));
    }

    private Optional<Bearer> bearer(
            PassDoor door, Purpose purpose, String own, HttpServletRequest request) {
        var found =
                ticket.of(request, purpose, own)
                        .flatMap(secret -> passes.at(door.conference(), secret))
                        .filter(pass -> pass.purpose() == purpose && !pass.isRevoked())
                        .filter(pass -> pass.own().equals(own));
        found.ifPresent(pass -> passes.used(door.conference(), pass, clock.instant()));
        return found.map(pass -> new Bearer(door.conference(), pass, door.words()));
    }

    PassDoor door(String slug, HttpServletRequest request) {
        var conference = conferences.at(slug);
        var programme =
                programmes.latestEdition(conference.id()).orElseThrow(NotFound::new).programme();
        var words = words(slug, request);
        return new PassDoor(conference, words.title(programme), words);
    }

    private static Words words(String slug, HttpServletRequest request) {
        return request.getRequestURI().startsWith("/" + slug + "/en/")
                ? Words.ENGLISH
                : Words.DANISH;
    }
}
