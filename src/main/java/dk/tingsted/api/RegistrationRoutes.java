package dk.tingsted.api;

import dk.tingsted.api.RegistrationShapes.Leaving;
import dk.tingsted.api.RegistrationShapes.NeedsShape;
import dk.tingsted.api.RegistrationShapes.One;
import dk.tingsted.arrival.Arrivals;
import dk.tingsted.arrival.Attendance;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Deed;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Who comes: read, registered, given up and let in. All of it goes the way of the pages, so that
/// there is never a place too many and each gets her letters.
@Route
class RegistrationRoutes {

    private static final String AT = "/api/v1/conferences/{slug}/registrations";
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    private final Registrations registrations;
    private final Setups setups;
    private final Arrivals arrivals;
    private final Registering registering;
    private final Addresses addresses;
    private final InstantSource clock;

    RegistrationRoutes(
            Registrations registrations,
            Setups setups,
            Arrivals arrivals,
            Registering registering,
            Addresses addresses,
            InstantSource clock) {
        this.registrations = registrations;
        this.setups = setups;
        this.arrivals = arrivals;
        this.registering = registering;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Needs(Scope.WRITE_REGISTRATIONS)
    @GetMapping("/api/v1/conferences/{slug}/form")
    ResponseEntity<byte[]> form(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        var setup = setups.of(caller.conference().id()).orElseThrow(NotFound::new);
        return Json.ok(RegistrationShapes.form(setup));
    }

    /// In the order they came, also those who gave up their place.
    ///
    /// @param cursor the `next` of the page before
    @Needs(Scope.READ_REGISTRATIONS)
    @GetMapping(AT)
    ResponseEntity<byte[]> some(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(defaultValue = "100") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var conference = caller.conference();
        var found = registrations.after(conference.id(), new RegistrationId(cursor), most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var answers = registrations.answersOf(conference.id());
        var attendance = arrivals.attendance(conference);
        var items =
                shown.stream()
                        .map(one ->
                                RegistrationShapes.of(
                                        one,
                                        answers.getOrDefault(one.id(), Map.of()),
                                        needs(caller, one.id()),
                                        attendance))
                        .toList();
        var next = found.size() > most ? Long.toString(shown.getLast().id().value()) : null;
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (next != null) {
            answer.header("Link", link(caller, next, most));
        }
        return answer.body(Json.bytes(new RegistrationShapes.Some(items, next)));
    }

    private String link(Caller caller, String next, int limit) {
        var path = AT.replace("{slug}", caller.conference().slug().value());
        return "<%s?cursor=%s&limit=%d>; rel=\"next\"".formatted(addresses.of(path), next, limit);
    }

    @Needs(Scope.READ_REGISTRATIONS)
    @GetMapping(AT + "/{id}")
    ResponseEntity<byte[]> one(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable long id) {
        return Json.ok(shape(caller, found(caller, id)));
    }

    @Needs(Scope.WRITE_REGISTRATIONS)
    @PostMapping(AT)
    ResponseEntity<byte[]> register(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody byte[] body) {
        return registering.register(caller, key, body, clock.instant());
    }

    /// Once given up, it stays so: sent again, it is answered the same.
    @Needs(Scope.WRITE_REGISTRATIONS)
    @PostMapping(AT + "/{id}/cancellation")
    ResponseEntity<byte[]> cancel(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @PathVariable long id,
            @RequestBody byte[] body) {
        var was = found(caller, id);
        var reason = Json.read(body, Leaving.class).reason();
        var said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON) {
            throw Refusal.unusable(
                    "reason: højst " + LONGEST_REASON + " tegn.",
                    "reason: at most " + LONGEST_REASON + " characters.");
        }
        var by = new By.Organiser(caller.token().name());
        var becomes =
                switch (registrations.withdraw(was.id(), by, said, clock.instant())) {
                    case Deed.Done(var done) -> done;
                    case Deed.Gone(var gone) -> gone;
                    case Deed.TooLate _, Deed.AddressTaken _ -> was;
                };
        return Json.ok(RegistrationShapes.brief(becomes));
    }

    /// She has come: the first time counts, however often it is said.
    @Needs(Scope.CHECK_IN)
    @PutMapping(AT + "/{id}/arrival")
    ResponseEntity<byte[]> arrived(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable long id) {
        var one = found(caller, id);
        var at =
                arrivals.arrive(
                        caller.conference(), one.id(), caller.token().name(), clock.instant());
        return Json.ok(
                new RegistrationShapes.Arrival(Long.toString(one.id().value()), at.toString()));
    }

    private Registration found(Caller caller, long id) {
        return registrations
                .find(caller.conference().id(), new RegistrationId(id))
                .orElseThrow(NotFound::new);
    }

    private One shape(Caller caller, Registration one) {
        Attendance attendance = arrivals.attendance(caller.conference());
        return RegistrationShapes.of(
                one, registrations.answers(one.id()), needs(caller, one.id()), attendance);
    }

    /// Only with a scope of their own.
    private @Nullable NeedsShape needs(Caller caller, RegistrationId id) {
        return caller.may(Scope.READ_NEEDS)
                ? registrations
                        .needs(id)
                        .map(one -> new NeedsShape(one.diet(), one.accessibility()))
                        .orElse(null)
                : null;
    }
}
