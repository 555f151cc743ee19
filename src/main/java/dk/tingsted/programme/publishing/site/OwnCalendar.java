package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.ProgrammeCalendar;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/own.ics?item=…&item=…`: the calendar of what somebody chose. The address is all there
/// is to it, so it can be subscribed to, and nothing is known of who did.
@Controller
class OwnCalendar {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Addresses addresses;

    OwnCalendar(Conferences conferences, Programmes programmes, Addresses addresses) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.addresses = addresses;
    }

    /// Without a choice, all of it.
    @GetMapping("/{slug:[a-z0-9-]+}/own.ics")
    ResponseEntity<byte[]> own(
            @PathVariable String slug, @RequestParam(defaultValue = "") List<String> item) {
        var wanted = Set.copyOf(item);
        var calendar =
                ProgrammeCalendar.write(
                        Agenda.of(publication(slug)),
                        ProgrammeCalendar.Profile.PLAIN,
                        slot -> wanted.isEmpty() || wanted.contains(slot.item().id().value()));
        var attached = ContentDisposition.attachment().filename(slug + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .cacheControl(CacheControl.noCache())
                .body(calendar);
    }

    private Publication publication(String slug) {
        var conference = conferences.at(slug);
        var editions = programmes.editions(conference.id()).reversed();
        if (editions.isEmpty()) {
            throw new NotFound();
        }
        return new Publication(editions, conference.slug(), addresses.base().toString());
    }
}
