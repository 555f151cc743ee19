package dk.tingsted.registration.setup;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Opening;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.registration.form.SheetPages;
import dk.tingsted.registration.setup.Desks.Desk;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/registration`: how the conference is registered for.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/registration")
class SetupPages {

    private final Desks desks;
    private final Setups setups;

    SetupPages(Desks desks, Setups setups) {
        this.desks = desks;
        this.setups = setups;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var page = desks.at(slug, organiser.name()).view().page(told(did), Typing.NOTHING);
        return Html.page(Html.PAGES.registrationSetup(page));
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request) {
        var desk = desks.at(slug, organiser.name());
        var shown = new SheetPages(desks.shown(desk), desk.now()).preview();
        return Html.page(Html.PAGES.registrationForm(shown));
    }

    @PostMapping("/hours")
    ResponseEntity<byte[]> hours(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request)
            throws IOException {
        var desk = desks.at(slug, organiser.name());
        var sent = Sending.of(request);
        var reading = new HoursReading(sent, desk.programme().zone());
        return reading.read()
                .map(hours -> saved(desk, Parts.with(desk.setup(), hours), "hours"))
                .orElseGet(() -> wrong(desk, sent, "hours", reading.faults()));
    }

    @PostMapping("/groups")
    ResponseEntity<byte[]> groups(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request)
            throws IOException {
        var desk = desks.at(slug, organiser.name());
        var sent = Sending.of(request);
        var reading = new GroupsReading(sent);
        var groups = reading.read(desk.setup().groups(), sent.text("act"));
        return reading.faults().isEmpty()
                ? saved(desk, Parts.withGroups(desk.setup(), groups), "groups")
                : wrong(desk, sent, "groups", reading.faults());
    }

    /// One question of those that the programme gives cause to.
    @PostMapping("/questions/suggested")
    ResponseEntity<byte[]> suggested(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text) {
        var desk = desks.at(slug, organiser.name());
        var asked = desk.setup().questions();
        var all = new ArrayList<>(asked);
        QuestionSuggestions.of(desk.programme(), asked).stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .ifPresent(all::add);
        return saved(desk, Parts.withQuestions(desk.setup(), all), "questions");
    }

    /// @param id 0 for a new one
    @PostMapping("/questions/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> question(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletRequest request)
            throws IOException {
        var desk = desks.at(slug, organiser.name());
        var sent = Sending.of(request);
        var setup = desk.setup();
        var reading = new QuestionReading(setup, sent, new QuestionId(id));
        return switch (sent.text("act")) {
            case "remove" ->
                    saved(desk, Parts.withQuestions(setup, without(setup, id)), "questions");
            case "up" -> saved(desk, Parts.withQuestions(setup, raised(setup, id)), "questions");
            default ->
                    reading.read()
                            .map(one ->
                                    saved(
                                            desk,
                                            Parts.withQuestions(setup, with(setup, one)),
                                            "questions"))
                            .orElseGet(() -> wrong(desk, sent, "q" + id, reading.faults()));
        };
    }

    private static List<Question> with(Setup setup, Question question) {
        var all = new ArrayList<>(setup.questions());
        all.replaceAll(one -> one.id().equals(question.id()) ? question : one);
        if (question.id().value() == 0) {
            all.add(question);
        }
        return all;
    }

    /// What hung on it is asked of everybody.
    private static List<Question> without(Setup setup, long id) {
        return setup.questions().stream()
                .filter(one -> one.id().value() != id)
                .map(one -> Conditions.without(one, new QuestionId(id)))
                .toList();
    }

    private static List<Question> raised(Setup setup, long id) {
        var all = new ArrayList<>(setup.questions());
        int at = all.stream().map(one -> one.id().value()).toList().indexOf(id);
        if (at > 0) {
            all.add(at - 1, all.remove(at));
        }
        return Conditions.inOrder(all);
    }

    /// With `fill` the suggestions stand where nothing is written.
    @PostMapping("/notice")
    ResponseEntity<byte[]> notice(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request)
            throws IOException {
        var desk = desks.at(slug, organiser.name());
        var sent = Sending.of(request);
        var notice = NoticeSuggestions.notice(part -> sent.text("notice-" + part.name()));
        var faults =
                Arrays.stream(Notice.Part.values())
                        .filter(part -> sent.text("notice-" + part.name()).length() > 4_000)
                        .map(part ->
                                HoursReading.fault(
                                        "notice-" + part.name(), "Her er plads til 4.000 tegn."))
                        .toList();
        var kept =
                sent.text("act").equals("fill")
                        ? NoticeSuggestions.filled(notice, desk.programme(), desk.setup())
                        : notice;
        return faults.isEmpty()
                ? saved(desk, Parts.with(desk.setup(), kept), "notice")
                : wrong(desk, sent, "notice", faults);
    }

    @PostMapping("/open")
    ResponseEntity<byte[]> open(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var desk = desks.at(slug, organiser.name());
        if (!desk.lacks().isEmpty()) {
            return see(desk, "lacking", "top");
        }
        desks.save(desk, desk.setup());
        return switch (setups.open(desk.conference().id(), organiser.name(), desk.now())) {
            case Opening.Opened _ -> see(desk, "opened", "top");
            case Opening.Gaps _, Opening.NoGroup _ -> see(desk, "lacking", "top");
        };
    }

    @PostMapping("/close")
    ResponseEntity<byte[]> close(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var desk = desks.at(slug, organiser.name());
        desks.save(desk, Parts.closed(desk.setup(), desk.now()));
        return see(desk, "closed", "top");
    }

    private ResponseEntity<byte[]> saved(Desk desk, Setup setup, String section) {
        var kept = desks.save(desk, setup);
        boolean stays =
                kept.groups().size() > setup.groups().size()
                        || kept.questions().size() > setup.questions().size();
        return see(desk, stays ? "stays" : "saved", section);
    }

    private static ResponseEntity<byte[]> wrong(
            Desk desk, Sent sent, String section, List<Fault> faults) {
        var page = desk.view().page("", new Typing(sent, section, faults));
        return Html.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.registrationSetup(page));
    }

    private static ResponseEntity<byte[]> see(Desk desk, String did, String section) {
        return Html.see(
                "/organiser/"
                        + desk.conference().slug()
                        + "/registration?did="
                        + did
                        + "#"
                        + section);
    }

    private static String told(String did) {
        return switch (did) {
            case "saved" -> "Gemt.";
            case "stays" ->
                    "Gemt. Det, du ville fjerne, er blevet stående: nogen har allerede valgt det eller svaret på det.";
            case "opened" -> "Tilmeldingen er åbnet.";
            case "closed" -> "Tilmeldingen er lukket. De, der er tilmeldt, beholder deres plads.";
            case "lacking" -> "Tilmeldingen kunne ikke åbnes. Se, hvad der mangler.";
            default -> "";
        };
    }
}
