package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement`: the agreements that a conference leads into.
@Controller("agreementListPages")
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/agreement")
class ListPages {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Agreements agreements;
    private final InstantSource clock;

    ListPages(
            Conferences conferences,
            Programmes programmes,
            Agreements agreements,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var form = new TermsForm("", "", "", "14");
        return page(HttpStatus.OK, organiser, conferences.at(slug), form, null);
    }

    /// @param continues the number of an agreement of this conference whose texts it begins with
    @PostMapping
    ResponseEntity<byte[]> found(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String remind,
            @RequestParam(defaultValue = "") String continues) {
        var conference = conferences.at(slug);
        var form = new TermsForm(title, period, deadline, remind);
        return switch (form.read()) {
            case TermsForm.Read.Understood(var terms) -> {
                var id =
                        agreements.found(
                                conference,
                                terms,
                                before(conference, continues),
                                organiser.name(),
                                clock.instant());
                yield Html.see("/organiser/" + slug + "/agreement/" + id + "?did=founded");
            }
            case TermsForm.Read.Refused(var why) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            organiser,
                            conference,
                            form,
                            String.join(" ", why));
        };
    }

    private @Nullable AgreementId before(Conference conference, String typed) {
        return NUMBER.matcher(typed).matches()
                ? agreements.get(conference, Long.parseLong(typed)).id()
                : null;
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            TermsForm form,
            @Nullable String alarm) {
        return Html.page(
                status,
                Html.PAGES.agreementList(
                        new ListPage(
                                conference.slug().value(),
                                programmes.title(conference),
                                organiser.name(),
                                agreements.of(conference),
                                form,
                                alarm)));
    }
}
