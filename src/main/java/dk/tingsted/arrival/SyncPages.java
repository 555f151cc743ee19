package dk.tingsted.arrival;

import dk.tingsted.arrival.SyncReading.Sync;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.PageWorker;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/// `/organiser/{slug}/door/sync`: a device at the door tells what it has heard and hears the rest.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/door")
class SyncPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Conferences conferences;
    private final Arrivals arrivals;
    private final InstantSource clock;

    SyncPages(Conferences conferences, Arrivals arrivals, InstantSource clock) {
        this.conferences = conferences;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @GetMapping("/worker.js")
    ResponseEntity<byte[]> worker(@PathVariable String slug) {
        return PageWorker.of("door-worker.js", "/organiser/" + slug + "/door");
    }

    @PostMapping("/sync")
    ResponseEntity<byte[]> sync(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            InputStream body)
            throws IOException {
        var conference = conferences.at(slug);
        var now = clock.instant();
        var read = SyncReading.read(body.readNBytes(LARGEST), organiser.name(), now);
        if (read.isEmpty()) {
            return ResponseEntity.unprocessableContent().build();
        }
        arrivals.add(conference, read.get().presses(), now);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(answer(conference, read.get())));
    }

    /// The list comes along only where the door has another.
    private Map<String, Object> answer(Conference conference, Sync sync) {
        var news = arrivals.news(conference, sync.since());
        var list = arrivals.list(conference);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("upTo", news.upTo());
        answer.put("presses", news.presses().stream().map(SyncPages::press).toList());
        answer.put("list", list.digest());
        if (!list.digest().equals(sync.list())) {
            answer.put("people", list.guests().stream().map(SyncPages::guest).toList());
        }
        return answer;
    }

    private static Map<String, Object> press(Press press) {
        return Map.of(
                "key", press.key().toString(),
                "comer", Comers.text(press.comer()),
                "what", press.what().name().toLowerCase(Locale.ROOT),
                "name", press.name(),
                "at", press.at().toEpochMilli());
    }

    private static List<String> guest(DoorList.Guest guest) {
        return List.of(
                Objects.toString(guest.id().value()),
                guest.name(),
                guest.from(),
                guest.group(),
                guest.code());
    }
}
