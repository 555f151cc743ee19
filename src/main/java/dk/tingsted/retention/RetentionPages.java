package dk.tingsted.retention;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/retention`: how long what is known of people is kept, and what has gone.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/retention")
class RetentionPages {

    private final Conferences conferences;
    private final Retention retention;
    private final RetentionShown shown;
    private final EventLog log;
    private final InstantSource clock;

    RetentionPages(
            Conferences conferences,
            Retention retention,
            RetentionShown shown,
            EventLog log,
            InstantSource clock) {
        this.conferences = conferences;
        this.retention = retention;
        this.shown = shown;
        this.log = log;
        this.clock = clock;
    }

    /// @param did `saved`, or nothing
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var told = did.equals("saved") ? "Fristerne er gemt." : "";
        var page = shown.page(conferences.at(slug), organiser, told, Map.of(), clock.instant());
        return Html.page(Html.PAGES.retentionPage(page));
    }

    /// Keeps all of it, or nothing.
    @PostMapping
    ResponseEntity<byte[]> keep(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields) {
        var conference = conferences.at(slug);
        var typed = typed(fields);
        var read = read(typed);
        return read.size() == typed.size()
                ? keep(conference, organiser, read)
                : Html.page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Html.PAGES.retentionPage(
                                shown.page(conference, organiser, "", typed, clock.instant())));
    }

    private ResponseEntity<byte[]> keep(
            Conference conference, Organiser organiser, Map<Kind, Integer> days) {
        var now = clock.instant();
        if (!days.isEmpty()) {
            retention.choose(conference.id(), days, organiser.name(), now);
            log.add(now, organiser.id(), "changed retention", conference.slug().value());
        }
        return Html.see("/organiser/" + conference.slug() + "/retention?did=saved");
    }

    private static Map<Kind, String> typed(Map<String, List<String>> fields) {
        var typed = new EnumMap<Kind, String>(Kind.class);
        for (var kind : Kind.values()) {
            var values = fields.getOrDefault(RetentionShown.field(kind), List.of());
            if (!values.isEmpty()) {
                typed.put(kind, values.getFirst());
            }
        }
        return typed;
    }

    /// Only those that may be.
    private static Map<Kind, Integer> read(Map<Kind, String> typed) {
        var read = new EnumMap<Kind, Integer>(Kind.class);
        typed.forEach((kind, text) ->
                RetentionShown.days(kind, text).ifPresent(days -> read.put(kind, days)));
        return read;
    }
}
