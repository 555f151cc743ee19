package dk.tingsted.api;

import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.ReadingJson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.context.request.WebRequest;

/// Conferences and their programmes as they were published last.
@Route
class ProgrammeRoutes {

    private final Programmes programmes;
    private final Addresses addresses;

    ProgrammeRoutes(Programmes programmes, Addresses addresses) {
        this.programmes = programmes;
        this.addresses = addresses;
    }

    /// @param edition null while nothing is published
    record ConferenceShape(
            String slug,
            @Nullable String title,
            List<String> days,
            @Nullable Integer edition,
            @Nullable String publishedAt,
            String address) {}

    record Conferences(List<ConferenceShape> items) {}

    /// Those that the token is for, which is one.
    @Needs(Scope.READ_PROGRAMME)
    @GetMapping("/api/v1/conferences")
    ResponseEntity<byte[]> all(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return Json.ok(new Conferences(List.of(shape(caller))));
    }

    @Needs(Scope.READ_PROGRAMME)
    @GetMapping("/api/v1/conferences/{slug}")
    ResponseEntity<byte[]> one(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return Json.ok(shape(caller));
    }

    /// In the form that `bin/tingsted read` writes, too.
    @Needs(Scope.READ_PROGRAMME)
    @GetMapping("/api/v1/conferences/{slug}/programme")
    ResponseEntity<byte[]> programme(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller, WebRequest request) {
        var programme =
                programmes
                        .latestEdition(caller.conference().id())
                        .map(Edition::programme)
                        .orElseThrow(NotFound::new);
        var body = Json.utf8(ReadingJson.write(programme));
        var tag = Json.tag(body);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private ConferenceShape shape(Caller caller) {
        var conference = caller.conference();
        var edition = programmes.latestEdition(conference.id());
        var programme = edition.map(Edition::programme);
        return new ConferenceShape(
                conference.slug().value(),
                programme.map(one -> one.particulars().title()).orElse(null),
                programme.map(Programme::days).orElse(List.of()).stream()
                        .map(LocalDate::toString)
                        .toList(),
                edition.map(Edition::number).orElse(null),
                edition.map(one -> one.at().toString()).orElse(null),
                addresses.of("/" + conference.slug()).toString());
    }
}
