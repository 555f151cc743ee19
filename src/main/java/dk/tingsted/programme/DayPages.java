package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/days`: a whole day of the programme gets another date.
@Controller
class DayPages {

    private final Programmes programmes;
    private final ReviewAnswers answers;
    private final Clock clock;

    DayPages(Programmes programmes, ReviewAnswers answers, Clock clock) {
        this.programmes = programmes;
        this.answers = answers;
        this.clock = clock;
    }

    /// @param from the date as it is; empty for what has none
    @PostMapping("/organiser/{slug:[a-z0-9-]+}/days")
    ResponseEntity<byte[]> redate(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from,
            @RequestParam String to) {
        var conference = answers.conference(slug);
        var answer =
                date(to).map(day ->
                                programmes.rearrange(
                                        conference,
                                        draft ->
                                                Rearranging.redated(
                                                        draft.programme(), date(from), day),
                                        organiser.name(),
                                        clock.instant()))
                        .orElseGet(Amended.Nothing::new);
        return answers.answer(answer, organiser, conference, "corrected", "programmet");
    }

    private static Optional<LocalDate> date(String typed) {
        return Written.DATE.canonical(typed).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
