package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Roles roles;
    private final InstantSource clock;

    ListPages(
            Conferences conferences,
            Programmes programmes,
            Agreements agreements,
            Roles roles,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.agreements = agreements;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var form = new TermsForm("", "", "", "14");
        return page(HttpStatus.OK, organiser, conferences.at(slug), form, null);
    }

    /// @param continues the number of an agreement whose texts it begins with, of this conference
    ///   or another
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
                                before(organiser, continues),
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

    private @Nullable AgreementId before(Organiser organiser, String typed) {
        return NUMBER.matcher(typed).matches()
                ? earlier(organiser).stream()
                        .map(Agreement::id)
                        .filter(id -> id.value() == Long.parseLong(typed))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                : null;
    }

    /// Also of other conferences, where she may write: the last one's agreement goes on in this.
    private List<Agreement> earlier(Organiser organiser) {
        var open =
                conferences.all().stream()
                        .filter(one -> roles.in(one.slug(), organiser).writeFollowUp())
                        .map(Conference::id)
                        .collect(Collectors.toSet());
        return agreements.all().stream().filter(one -> open.contains(one.conference())).toList();
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
                                earlier(organiser),
                                form,
                                alarm)));
    }
}
