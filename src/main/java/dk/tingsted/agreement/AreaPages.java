package dk.tingsted.agreement;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement/{id}/area/{area}`: the text of one area, in versions. The form is
/// sent in parts, so that also a text that is far too long comes back to its writer.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/area/{area:[0-9]{1,18}}")
class AreaPages {

    private final Desks desks;
    private final Agreements agreements;
    private final Said said;
    private final Programmes programmes;
    private final InstantSource clock;

    AreaPages(
            Desks desks,
            Agreements agreements,
            Said said,
            Programmes programmes,
            InstantSource clock) {
        this.desks = desks;
        this.agreements = agreements;
        this.said = said;
        this.programmes = programmes;
        this.clock = clock;
    }

    /// @param aside the number of a text beside, to go on with
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long area,
            @RequestParam(defaultValue = "0") long aside,
            @RequestParam(defaultValue = "") String did) {
        var desk = desks.at(slug, id, organiser).noticed(notice(did));
        var there = desks.area(desk, area);
        var text = there.text();
        var typed =
                agreements.asides(there.id()).stream()
                        .filter(one -> one.id() == aside)
                        .findFirst()
                        .map(one ->
                                new AreaPage.Typed(
                                        one.heading(), one.words(), text.number(), one.id()))
                        .orElse(new AreaPage.Typed(text.heading(), text.words(), text.number(), 0));
        return Html.page(Html.PAGES.agreementArea(page(desk, there, typed)));
    }

    private static String notice(String did) {
        return switch (did) {
            case "saved" -> "Teksten er gemt.";
            case "settled" -> "Teksten er lagt væk.";
            case "named" -> "Kilden er knyttet til.";
            case "unnamed" -> "Kilden er taget af.";
            case "confirmed" -> "Kilden gælder for sætningen, som den er nu.";
            default -> "";
        };
    }

    /// @param act `save`, or `settle` to lay a text beside away
    @PostMapping
    ResponseEntity<byte[]> write(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long area,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "") String heading,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") long aside) {
        var desk = desks.at(slug, id, organiser);
        var there = desks.area(desk, area);
        if (act.equals("settle")) {
            agreements.settle(there.id(), aside, desk.by(), clock.instant());
            return Html.see(desk.at(there) + "?did=settled");
        }
        return saved(desk, there, new AreaPage.Typed(heading, words, version, aside));
    }

    private ResponseEntity<byte[]> saved(Desk desk, Area area, AreaPage.Typed typed) {
        var now = clock.instant();
        return switch (agreements.write(
                desk.agreement().id(),
                area.id(),
                typed.version(),
                typed.heading(),
                typed.words(),
                desk.by(),
                now)) {
            case Wrote.Saved _ -> {
                agreements.settle(area.id(), typed.aside(), desk.by(), now);
                yield Html.see(desk.at(area) + "?did=saved");
            }
            case Wrote.Overtaken _ -> {
                var there = desks.area(desk, area.id().value());
                var latest = there.text();
                yield page(
                        HttpStatus.CONFLICT,
                        desk.alarmed(
                                latest.by()
                                        + " gemte, mens du skrev. Din tekst er ikke gået tabt: den"
                                        + " står nedenfor ved siden af den, der er gemt."),
                        there,
                        new AreaPage.Typed(latest.heading(), latest.words(), latest.number(), 0));
            }
            case Wrote.Refused(var why) ->
                    page(HttpStatus.UNPROCESSABLE_CONTENT, desk.alarmed(why), area, typed);
        };
    }

    @GetMapping("/versions")
    ResponseEntity<byte[]> versions(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long area) {
        var desk = desks.at(slug, id, organiser);
        var there = desks.area(desk, area);
        return Html.page(
                Html.PAGES.agreementVersions(
                        VersionsPage.of(
                                desk,
                                there,
                                agreements.versions(there.id()),
                                programmes.zone(desk.conference()))));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Desk desk, Area area, AreaPage.Typed typed) {
        return Html.page(status, Html.PAGES.agreementArea(page(desk, area, typed)));
    }

    private AreaPage page(Desk desk, Area area, AreaPage.Typed typed) {
        var sources = agreements.sources(desk.agreement().id());
        var all = Said.all(said.of(desk.conference()));
        var zone = programmes.zone(desk.conference());
        return new AreaPage(
                desk,
                area,
                typed,
                agreements.asides(area.id()).stream()
                        .map(one ->
                                new AreaPage.AsideRow(
                                        one,
                                        Moments.told(one.at(), zone),
                                        Changed.between(area.text().words(), one.words())))
                        .toList(),
                area.text().sentences().stream()
                        .map(one -> new AreaPage.SentenceRow(one, Ties.of(area, one, sources)))
                        .toList(),
                Ties.lost(area, sources),
                Ties.whole(area, sources),
                suggested(area, Ties.of(area, sources), all),
                !all.isEmpty(),
                zone);
    }

    /// What is named already needs no suggestion.
    private List<Suggested> suggested(Area area, List<Source> named, List<Origin> all) {
        var known = named.stream().map(one -> one.origin().key()).collect(Collectors.toSet());
        return agreements.suggested(
                area, null, all.stream().filter(one -> !known.contains(one.key())).toList());
    }

    /// Where sources are chosen for a sentence, or for the area as a whole.
    @GetMapping("/sources")
    ResponseEntity<byte[]> choose(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long area,
            @RequestParam(defaultValue = "0") int mark) {
        var desk = desks.at(slug, id, organiser);
        var there = desks.area(desk, area);
        var themes = said.of(desk.conference());
        var sources = agreements.sources(desk.agreement().id());
        var sentence =
                there.text().sentences().stream().filter(one -> one.mark() == mark).findFirst();
        if (mark != 0 && sentence.isEmpty()) {
            throw new NotFound();
        }
        return Html.page(
                Html.PAGES.agreementChoose(
                        ChoosePage.of(
                                desk,
                                there,
                                sentence.orElse(null),
                                themes,
                                agreements.suggested(
                                        there, sentence.orElse(null), Said.all(themes)),
                                sources)));
    }

    /// @param act `name` for what was chosen, or `remove:` and `confirm:` with a source's number
    @PostMapping("/sources")
    ResponseEntity<byte[]> chosen(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long area,
            @RequestParam(defaultValue = "name") String act,
            @RequestParam(defaultValue = "0") int mark,
            @RequestParam(defaultValue = "") List<String> origin) {
        var desk = desks.at(slug, id, organiser);
        var there = desks.area(desk, area);
        var did =
                act.equals("name")
                        ? named(desk, there, mark, origin)
                        : Naming.did(agreements, desk, there, act, clock.instant());
        return Html.see(desk.at(there) + "?did=" + did + (mark == 0 ? "#bears" : "#s" + mark));
    }

    private String named(Desk desk, Area area, int mark, List<String> keys) {
        Said.all(said.of(desk.conference())).stream()
                .filter(one -> keys.contains(one.key()))
                .forEach(one ->
                        agreements.name(
                                area, mark == 0 ? null : mark, one, desk.by(), clock.instant()));
        return "named";
    }
}
