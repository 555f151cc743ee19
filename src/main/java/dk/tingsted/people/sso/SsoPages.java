package dk.tingsted.people.sso;

import dk.tingsted.people.SignedIn;
import dk.tingsted.people.sso.SingleSignOns.Answer;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// There and back. The way there is a link and no form: our pages may send forms to ourselves
/// alone, also by a detour.
@Controller
class SsoPages {

    static final String BACK = "/login/sso/back";
    private static final String ASKED = "sso";

    private final SingleSignOns signOns;
    private final SignedIn signedIn;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(600, Duration.ofMinutes(10));

    SsoPages(SingleSignOns signOns, SignedIn signedIn, InstantSource clock) {
        this.signOns = signOns;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/login/sso")
    ResponseEntity<byte[]> there(HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        if (!signOns.areSetUp()) {
            throw new NotFound();
        }
        var question = signOns.question(clock.instant());
        if (question.isEmpty()) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE, SsoWords.SILENT);
        }
        request.getSession(true).setAttribute(ASKED, question.get().asked().text());
        return Html.see(question.get().address().toString());
    }

    /// What was asked is forgotten with the first answer.
    @GetMapping(BACK)
    ResponseEntity<byte[]> back(HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        var asked = asked(request);
        if (asked.isEmpty()) {
            return refused(HttpStatus.FORBIDDEN, SsoWords.BROKEN_OFF);
        }
        return switch (signOns.answer(parameters(request), asked.get(), clock.instant())) {
            case Answer.Refused(var why) -> refused(HttpStatus.FORBIDDEN, why);
            case Answer.Welcome(var organiser, var proof) -> {
                signedIn.begin(request, organiser, proof, clock.instant());
                yield Html.see("/organiser");
            }
        };
    }

    private static Optional<Asked> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> {
                    var text = Optional.ofNullable((String) session.getAttribute(ASKED));
                    session.removeAttribute(ASKED);
                    return text;
                })
                .flatMap(Asked::of);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    private static ResponseEntity<byte[]> refused(HttpStatus status, String why) {
        return Html.page(status, Html.PAGES.peopleNosso(why));
    }
}
