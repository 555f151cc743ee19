package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration/received/{key}`: what a form was answered. It says the same of one who was
/// registered before as of one who was not.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/registration/received/{key:[0-9a-f-]{36}}",
    "/{slug:[a-z0-9-]+}/en/registration/received/{key:[0-9a-f-]{36}}"
})
class ReceivedPages {

    private final Reception reception;
    private final Registrations registrations;

    ReceivedPages(Reception reception, Registrations registrations) {
        this.reception = reception;
        this.registrations = registrations;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @PathVariable String key, HttpServletRequest request) {
        var desk = reception.at(slug, "registration/received/" + key, Sending.words(request));
        var standings =
                FormReading.key(key)
                        .map(one -> registrations.answered(desk.conference().id(), one))
                        .orElseGet(List::of);
        if (standings.isEmpty()) {
            throw new NotFound();
        }
        return Html.page(
                Html.PAGES.registrationReceived(
                        new ReceivedPage(desk.around(), lines(standings, desk.words()))));
    }

    private static List<String> lines(List<Standing> standings, Words words) {
        return IntStream.range(0, standings.size())
                .mapToObj(number ->
                        (standings.size() == 1
                                        ? ""
                                        : words.say("Person ", "Person ") + (number + 1) + ": ")
                                + line(standings.get(number), words))
                .toList();
    }

    private static String line(Standing standing, Words words) {
        return switch (standing) {
            case Standing.Waiting(_, var number, _) ->
                    words.say(
                                    "På ventelisten, som nummer %d, da formularen blev sendt.",
                                    "On the waiting list, as number %d when the form was sent.")
                            .formatted(number);
            case Standing.Expected _, Standing.Offered _, Standing.Withdrawn _ ->
                    words.say(
                            "Der er en plads. Bekræftelsen kommer med mail.",
                            "There is a place. The confirmation comes by e-mail.");
        };
    }
}
