package dk.tingsted.api;

import dk.tingsted.platform.db.Away;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What a program is told when something is not done (RFC 9457).
@ControllerAdvice(annotations = Route.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private static final MediaType PROBLEM = MediaType.parseMediaType("application/problem+json");

    /// @param type a name that stays; nothing lies there
    /// @param detail in Danish
    /// @param request to give to the one who looks after Tingsted
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String detailEnglish,
            String request) {}

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception exception, HttpServletResponse response) {
        var refusal = refusal(exception);
        var status = refusal.status();
        var id = Objects.requireNonNullElse(response.getHeader("X-Request-Id"), "");
        if (status.is5xxServerError()) {
            LOG.error("Problem {}", id, exception);
        }
        var problem =
                new Problem(
                        "urn:tingsted:problem:" + refusal.code(),
                        status.getReasonPhrase(),
                        status.value(),
                        refusal.danish(),
                        refusal.english(),
                        id);
        var answer = ResponseEntity.status(status).contentType(PROBLEM);
        switch (status) {
            case UNAUTHORIZED -> answer.header("WWW-Authenticate", "Bearer");
            case TOO_MANY_REQUESTS -> answer.header("Retry-After", "1");
            case SERVICE_UNAVAILABLE -> answer.header("Retry-After", "5");
            default -> {}
        }
        return answer.body(Json.bytes(problem));
    }

    private static Refusal refusal(Exception exception) {
        return switch (exception) {
            case Refusal refusal -> refusal;
            case NotFound _ ->
                    new Refusal(
                            HttpStatus.NOT_FOUND,
                            "not-found",
                            "Det findes ikke, eller tokenet er ikke til den konference.",
                            "There is no such thing, or the token is not for that conference.");
            case Throttle.TooMany _ ->
                    new Refusal(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many",
                            "Der er spurgt for mange gange på kort tid.",
                            "Too many requests in a short time.");
            case Exception away when Away.is(away) -> busy();
            case TypeMismatchException _, HttpMessageNotReadableException _ ->
                    unreadable(HttpStatus.BAD_REQUEST);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
                    unreadable(
                            Objects.requireNonNullElse(
                                    HttpStatus.resolve(known.getStatusCode().value()),
                                    HttpStatus.BAD_REQUEST));
            default ->
                    new Refusal(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "fault",
                            "Noget gik galt hos os. Prøv igen om lidt.",
                            "Something went wrong at our end. Try again in a while.");
        };
    }

    private static Refusal unreadable(HttpStatus status) {
        return new Refusal(
                status,
                "unreadable",
                "Forespørgslen kan ikke læses. Se beskrivelsen i openapi.json.",
                "The request cannot be read. See the description in openapi.json.");
    }

    static Refusal busy() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Tingsted er optaget. Prøv igen med den samme Idempotency-Key; intet sker to"
                        + " gange.",
                "Tingsted is busy. Try again with the same Idempotency-Key; nothing is done twice.");
    }
}
