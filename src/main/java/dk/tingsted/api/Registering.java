package dk.tingsted.api;

import dk.tingsted.api.RegistrationShapes.Wanted;
import dk.tingsted.registration.Outcome;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Registers somebody once for each key. The key becomes that of a form, so that a program which
/// died between writing and answering finds what it wrote when it is asked again.
@Component
class Registering {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,200}");

    private final Registrations registrations;
    private final Setups setups;
    private final AnsweredStore answers;

    Registering(Registrations registrations, Setups setups, AnsweredStore answers) {
        this.registrations = registrations;
        this.setups = setups;
        this.answers = answers;
    }

    ResponseEntity<byte[]> register(Caller caller, String key, byte[] body, Instant now) {
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "key",
                    "Idempotency-Key skal være 8 til 200 synlige tegn, for eksempel et UUID.",
                    "Idempotency-Key must be 8 to 200 visible characters, such as a UUID.");
        }
        var digest = Json.digest(body);
        var before = answers.find(caller.token().id(), key);
        if (before.isPresent()) {
            return again(before.get(), digest);
        }
        var answer = new Answered(digest, 201, registered(caller, key, body, now));
        answers.keep(caller.token().id(), key, answer, now);
        return answer(answer);
    }

    private static ResponseEntity<byte[]> again(Answered before, byte[] digest) {
        if (!MessageDigest.isEqual(before.digest(), digest)) {
            throw otherBody();
        }
        return answer(before);
    }

    private static ResponseEntity<byte[]> answer(Answered answer) {
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    private byte[] registered(Caller caller, String key, byte[] body, Instant now) {
        var conference = caller.conference();
        var setup =
                setups.of(conference.id())
                        .filter(one -> one.openedAt() != null)
                        .orElseThrow(() ->
                                conflict(
                                        "closed",
                                        "Tilmeldingen er ikke åbnet.",
                                        "Registration has not been opened."));
        var application =
                RegistrationReading.read(
                        conference, setup, Json.read(body, Wanted.class), form(caller, key));
        var address = application.people().getFirst().person().address().toLowerCase(Locale.ROOT);
        refuse(registrations.register(application, now));
        var one = registrations.active(conference.id(), address).orElseThrow(ApiErrors::busy);
        return Json.bytes(RegistrationShapes.brief(one));
    }

    private static void refuse(Outcome outcome) {
        switch (outcome) {
            case Outcome.Received _ -> {}
            case Outcome.NotYet(var from) ->
                    throw conflict(
                            "closed",
                            "Tilmeldingen åbner " + from + ".",
                            "Registration opens at " + from + ".");
            case Outcome.Closed(var since) ->
                    throw conflict(
                            "closed",
                            "Tilmeldingen lukkede " + since + ".",
                            "Registration closed at " + since + ".");
            case Outcome.Full _ ->
                    throw conflict(
                            "full",
                            "Der er ikke plads. Send acceptsWaiting for at komme på venteliste.",
                            "There is no place. Send acceptsWaiting to wait for one.");
            case Outcome.OtherForm _ -> throw otherBody();
            case Outcome.Altered _, Outcome.LinkUsed _ ->
                    throw conflict(
                            "altered",
                            "Tilmeldingen er ændret imens. Hent formularen igen.",
                            "The registration was changed meanwhile. Fetch the form again.");
            case Outcome.TryAgain _ -> throw ApiErrors.busy();
        }
    }

    private static Refusal otherBody() {
        return Refusal.unusable(
                "Den samme Idempotency-Key er brugt til noget andet.",
                "The same Idempotency-Key was used for something else.");
    }

    private static Refusal conflict(String code, String danish, String english) {
        return new Refusal(HttpStatus.CONFLICT, code, danish, english);
    }

    /// Of the same token and key, the same form.
    private static UUID form(Caller caller, String key) {
        var bytes =
                ByteBuffer.wrap(
                        Json.digest(Json.utf8(Long.toString(caller.token().id())), Json.utf8(key)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
