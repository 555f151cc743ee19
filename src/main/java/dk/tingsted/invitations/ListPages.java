package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Lists.Looked;
import dk.tingsted.invitations.reading.Opened;
import dk.tingsted.invitations.reading.Sheets;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Group;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
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
import org.springframework.web.multipart.MultipartFile;

/// `/organiser/{slug}/invitations/new`: a list is handed in, looked at, and imported.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/invitations/new")
class ListPages {

    private final Conferences conferences;
    private final Titles titles;
    private final Lists lists;
    private final InstantSource clock;

    ListPages(Conferences conferences, Titles titles, Lists lists, InstantSource clock) {
        this.conferences = conferences;
        this.titles = titles;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> empty(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return page(HttpStatus.OK, organiser, conferences.at(slug), Handed.NOTHING, "", null);
    }

    @PostMapping
    ResponseEntity<byte[]> take(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String several,
            @RequestParam(required = false) @Nullable MultipartFile document)
            throws IOException {
        var conference = conferences.at(slug);
        var handed = new Handed(name.strip(), text, group, !several.isEmpty());
        boolean filed = document != null && !document.isEmpty();
        var opened =
                document != null && !document.isEmpty()
                        ? Sheets.read(document.getBytes())
                        : Sheets.pasted(text);
        if (handed.hasNoName()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    organiser,
                    conference,
                    handed,
                    "name",
                    Handed.NAMELESS);
        }
        return switch (opened) {
            case Opened.Refused refused ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            organiser,
                            conference,
                            handed,
                            filed ? "document" : "text",
                            refused);
            case Opened.Whole(var sheet) -> {
                long id =
                        lists.take(
                                conference.id(),
                                handed.name(),
                                chosen(conference, group),
                                handed.forSeveral(),
                                sheet,
                                organiser.name(),
                                clock.instant());
                yield Html.see("/organiser/" + slug + "/invitations/new/" + id);
            }
        };
    }

    /// Shows what is read.
    ///
    /// @param left whether this is what an import left
    /// @param many how many it added
    @GetMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> look(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "0") int many) {
        var conference = conferences.at(slug);
        var looked = looked(conference, id);
        var notice = left.isEmpty() ? "" : Did.words("imported", many);
        return Html.page(
                Html.PAGES.invitationsLook(
                        Looking.page(
                                slug,
                                titles.of(conference),
                                organiser.name(),
                                id,
                                notice,
                                looked)));
    }

    /// The lines that cannot be used, to be put right in a spreadsheet.
    @GetMapping("/{id:\\d{1,18}}/bad.csv")
    ResponseEntity<byte[]> bad(@PathVariable String slug, @PathVariable long id) {
        var looked = looked(conferences.at(slug), id);
        return InvitationsPages.file(slug + "-ret-disse.csv", Looking.rows(looked));
    }

    /// Does what the button says: `look`, `again`, `import` or `away`.
    @PostMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        var conference = conferences.at(slug);
        var here = "/organiser/" + slug + "/invitations";
        switch (act) {
            case "away" -> {
                lists.throwAway(conference.id(), id);
                return Html.see(here + "?did=thrown-away");
            }
            case "again" -> again(conference, id, text);
            case "look" -> lists.alter(conference.id(), id, LookForm.of(request)::change);
            default -> {
                lists.alter(conference.id(), id, LookForm.of(request)::change);
                return bringIn(organiser, conference, id);
            }
        }
        return Html.see(here + "/new/" + id);
    }

    private ResponseEntity<byte[]> bringIn(Organiser organiser, Conference conference, long id) {
        var here = "/organiser/" + conference.slug() + "/invitations";
        var done = lists.bringIn(conference.id(), id, organiser.name(), clock.instant());
        return done.map(one ->
                        Html.see(
                                one.left() == 0
                                        ? here + "?did=imported&many=" + one.added()
                                        : here + "/new/" + id + "?left=1&many=" + one.added()))
                .orElseGet(() -> Html.see(here));
    }

    /// What was put right by hand takes the place of the lines that were kept apart.
    private void again(Conference conference, long id, String text) {
        if (Sheets.pasted(text) instanceof Opened.Whole(var sheet)) {
            lists.retry(conference.id(), id, sheet);
        }
    }

    private Looked looked(Conference conference, long id) {
        return lists.look(conference.id(), id).orElseThrow(NotFound::new);
    }

    private @Nullable String chosen(Conference conference, String group) {
        return lists.groups(conference.id()).stream()
                .map(Group::name)
                .filter(group::equals)
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            Handed handed,
            String wrong,
            Opened.@Nullable Refused refused) {
        return Html.page(
                status,
                Html.PAGES.invitationsNewlist(
                        new NewListPage(
                                conference.slug().value(),
                                titles.of(conference),
                                organiser.name(),
                                handed.name(),
                                handed.text(),
                                lists.groups(conference.id()).stream().map(Group::name).toList(),
                                handed.group(),
                                handed.forSeveral(),
                                wrong,
                                refused == null ? "" : refused.message(),
                                refused == null ? "" : refused.remedy())));
    }

    /// What stood in the form.
    private record Handed(String name, String text, String group, boolean forSeveral) {

        static final Handed NOTHING = new Handed("", "", "", false);

        static final Opened.Refused NAMELESS =
                new Opened.Refused(
                        "Skriv, hvad listen skal hedde, på højst 100 tegn.",
                        "Så kan I finde dem igen, der stod på den.");

        boolean hasNoName() {
            return name.isEmpty()
                    || name.length() > 100
                    || name.chars().anyMatch(Character::isISOControl);
        }
    }
}
