package dk.tingsted.platform.web;

import dk.tingsted.platform.db.Away;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Exceptions are caught here and nowhere else. The reader gets a page, the log gets one line with
/// the same number as the page, and the trace below it.
@ControllerAdvice
@Controller
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception exception, HttpServletRequest request) {
        return answer(exception, RequestId.of(request));
    }

    /// Of a request that has this id.
    static ResponseEntity<byte[]> answer(Exception exception, String id) {
        var status = status(exception);
        log(status, id, exception);
        return page(status, id);
    }

    /// What the server refused before any page saw it.
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status =
                Away.is(failure)
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : Optional.ofNullable(
                                        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                                .map(code -> HttpStatus.resolve((Integer) code))
                                .orElse(HttpStatus.NOT_FOUND);
        var id = RequestId.of(request);
        log(status, id, failure);
        return page(status, id);
    }

    /// A database that is away fails everybody in the same way: a line each is enough.
    private static void log(HttpStatus status, String id, @Nullable Throwable failure) {
        if (failure != null && Away.is(failure)) {
            LOG.error(
                    "Problem {}: {}",
                    id,
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
        } else if (status.is5xxServerError()) {
            LOG.error("Problem {}", id, failure);
        }
    }

    private static HttpStatus status(Exception exception) {
        return switch (exception) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case Throttle.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
            case MaxUploadSizeExceededException _ -> HttpStatus.CONTENT_TOO_LARGE;
            // An address or a field that no page of ours writes.
            case MultipartException _, TypeMismatchException _, RequestRejectedException _ ->
                    HttpStatus.BAD_REQUEST;
            case Exception away when Away.is(away) -> HttpStatus.SERVICE_UNAVAILABLE;
            case HttpException unreadable ->
                    Optional.ofNullable(HttpStatus.resolve(unreadable.getCode()))
                            .orElse(HttpStatus.BAD_REQUEST);
            case ErrorResponse known ->
                    Optional.ofNullable(HttpStatus.resolve(known.getStatusCode().value()))
                            .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, String id) {
        return ResponseEntity.status(status)
                .contentType(Html.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(body(status, id));
    }

    /// Where no page answers, because the request did not come through the door.
    static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        var problem = Problem.of(status.value(), "");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader("Retry-After", "60");
        }
        Refusals.write(
                response,
                HttpStatus.valueOf(problem.status()),
                Html.bytes(Html.PAGES.platformProblem(problem)));
    }

    private static byte[] body(HttpStatus status, String id) {
        return Html.bytes(Html.PAGES.platformProblem(Problem.of(status.value(), id)));
    }
}
