package dk.tingsted.agreement;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement/{id}`: what an agreement says, and in which order.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}")
class AgreementPages {

    private static final Pattern MOVE = Pattern.compile("(up|down|remove):(\\d{1,18})");

    private final Desks desks;
    private final Agreements agreements;
    private final Said said;
    private final OpenAgreements open;
    private final Programmes programmes;
    private final InstantSource clock;

    AgreementPages(
            Desks desks,
            Agreements agreements,
            Said said,
            OpenAgreements open,
            Programmes programmes,
            InstantSource clock) {
        this.desks = desks;
        this.agreements = agreements;
        this.said = said;
        this.open = open;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String did) {
        var desk = desks.at(slug, id, organiser).noticed(notice(did));
        return Html.page(
                Html.PAGES.agreementDesk(page(desk, TermsForm.of(desk.agreement().terms()), "")));
    }

    private static String notice(String did) {
        return switch (did) {
            case "founded" -> "Aftalen er oprettet. Tilføj udviklingsområderne.";
            case "terms" -> "Det er gemt.";
            case "added" -> "Området er tilføjet. Skriv teksten, og vælg kilderne.";
            case "moved" -> "Rækkefølgen er ændret.";
            case "removed" -> "Området er fjernet.";
            case "published" -> "Aftalen kan nu læses af alle.";
            case "shown" -> "Alle kan nu se, hvad rådene har besluttet.";
            case "hidden" -> "Rådenes beslutninger vises ikke længere for alle.";
            case "unpublished" -> "Aftalen kan ikke længere læses af alle.";
            default -> "";
        };
    }

    /// @param act `terms`, `add`, `publish`, `unpublish`, `show`, `hide`, or `up:`, `down:` and
    ///   `remove:` with the number of an area
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String heading,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String remind) {
        var desk = desks.at(slug, id, organiser);
        return switch (act) {
            case "terms" -> terms(desk, new TermsForm(title, period, deadline, remind));
            case "add" -> add(desk, heading);
            case "publish" -> {
                open.publish(desk.conference(), desk.agreement().id(), desk.by(), clock.instant());
                yield see(desk, "published");
            }
            case "unpublish" -> {
                open.takeBack(desk.conference(), desk.agreement().id());
                yield see(desk, "unpublished");
            }
            case "show" -> {
                open.showApprovals(desk.agreement().id(), desk.by(), clock.instant());
                yield see(desk, "shown");
            }
            case "hide" -> {
                open.hideApprovals(desk.agreement().id());
                yield see(desk, "hidden");
            }
            default -> moved(desk, act);
        };
    }

    private ResponseEntity<byte[]> terms(Desk desk, TermsForm form) {
        return switch (form.read()) {
            case TermsForm.Read.Understood(var terms) -> {
                agreements.alter(desk.conference(), desk.agreement().id(), terms);
                yield see(desk, "terms");
            }
            case TermsForm.Read.Refused(var why) ->
                    wrong(page(desk.alarmed(String.join(" ", why)), form, ""));
        };
    }

    private ResponseEntity<byte[]> add(Desk desk, String heading) {
        var title = Prose.line(heading);
        var fault = Prose.fault(title, "");
        if (!fault.isEmpty()) {
            return wrong(
                    page(desk.alarmed(fault), TermsForm.of(desk.agreement().terms()), heading));
        }
        agreements.add(desk.agreement().id(), title, "", desk.by(), clock.instant());
        return see(desk, "added");
    }

    private ResponseEntity<byte[]> moved(Desk desk, String act) {
        var move = MOVE.matcher(act);
        if (!move.matches()) {
            return see(desk, "");
        }
        var area = new AreaId(Long.parseLong(move.group(2)));
        var id = desk.agreement().id();
        if (move.group(1).equals("remove")) {
            agreements.remove(id, area, desk.by(), clock.instant());
            return see(desk, "removed");
        }
        agreements.move(id, area, move.group(1).equals("up") ? -1 : 1);
        return see(desk, "moved");
    }

    private DeskPage page(Desk desk, TermsForm form, String heading) {
        var agreement = desk.agreement();
        var areas = agreements.areas(agreement.id());
        var sources = agreements.sources(agreement.id());
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        areas,
                        sources,
                        said.now(desk.conference()));
        var zone = programmes.zone(desk.conference());
        var rows =
                areas.stream()
                        .map(area ->
                                new DeskPage.AreaRow(
                                        area,
                                        told.parts().get(area.position()),
                                        Moments.told(area.text().at(), zone),
                                        Ties.of(area, sources).size(),
                                        Ties.changed(area, sources),
                                        agreements.asides(area.id()).size()))
                        .toList();
        return new DeskPage(desk, told, rows, form, heading);
    }

    private static ResponseEntity<byte[]> wrong(DeskPage page) {
        return Html.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.agreementDesk(page));
    }

    private static ResponseEntity<byte[]> see(Desk desk, String did) {
        return Html.see(desk.here() + "?did=" + did);
    }
}
