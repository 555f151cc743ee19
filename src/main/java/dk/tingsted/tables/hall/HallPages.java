package dk.tingsted.tables.hall;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Standing;
import dk.tingsted.tables.hall.HallPage.PlanShown;
import dk.tingsted.tables.hall.HallReading.Fault;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/tables`: how people are to sit, the plan, and what is published of it.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/tables")
class HallPages {

    private static final int LONGEST = 20_000;

    private final Conferences conferences;
    private final Programmes programmes;
    private final Registrations registrations;
    private final Halls halls;
    private final InstantSource clock;

    HallPages(
            Conferences conferences,
            Programmes programmes,
            Registrations registrations,
            Halls halls,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.registrations = registrations;
        this.halls = halls;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return Html.page(
                Html.PAGES.tablesHall(
                        page(organiser, conferences.at(slug), null, List.of(), null, told(did))));
    }

    private static String told(String did) {
        return switch (did) {
            case "seated" -> "Forslaget er klar. Ingen ser det, før du offentliggør det.";
            case "published" -> "Bordene er offentliggjort: alle kan se deres bord.";
            case "discarded" -> "Forslaget er kasseret.";
            default -> "";
        };
    }

    /// Keeps what is wanted, and seats everybody anew by it.
    @PostMapping
    ResponseEntity<byte[]> seat(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent) {
        var conference = conferences.at(slug);
        var form = form(sent);
        var traits =
                Trait.of(halls.setup(conference)).stream()
                        .map(Trait::code)
                        .collect(Collectors.toSet());
        var read = HallReading.read(form, registrations.of(conference.id()), traits);
        if (!read.faults().isEmpty()) {
            return wrong(page(organiser, conference, form, read.faults(), null, ""));
        }
        halls.save(conference, read.layout(), read.wishes(), organiser.name(), clock.instant());
        return seated(organiser, conference, Halls.How.ANEW);
    }

    /// Finds seats for those who have none, and moves nobody.
    @PostMapping("/join")
    ResponseEntity<byte[]> join(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return seated(organiser, conferences.at(slug), Halls.How.JOINED);
    }

    private ResponseEntity<byte[]> seated(
            Organiser organiser, Conference conference, Halls.How how) {
        return halls.seat(conference, how, organiser.name(), clock.instant())
                .map(why -> wrong(page(organiser, conference, null, List.of(), why, "")))
                .orElseGet(() -> see(conference, "seated"));
    }

    /// @param plan that she saw
    @PostMapping("/publish")
    ResponseEntity<byte[]> publish(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long plan) {
        var conference = conferences.at(slug);
        return halls.publish(conference, plan, organiser.name(), clock.instant())
                ? see(conference, "published")
                : Html.page(
                        HttpStatus.CONFLICT,
                        Html.PAGES.tablesHall(
                                page(
                                        organiser,
                                        conference,
                                        null,
                                        List.of(),
                                        "Forslaget er et andet, end da du så det. Se det igennem, og"
                                                + " offentliggør det så.",
                                        "")));
    }

    @PostMapping("/discard")
    ResponseEntity<byte[]> discard(@PathVariable String slug) {
        var conference = conferences.at(slug);
        halls.discard(conference);
        return see(conference, "discarded");
    }

    private static ResponseEntity<byte[]> see(Conference conference, String did) {
        return Html.see("/organiser/" + conference.slug() + "/tables?did=" + did);
    }

    private static ResponseEntity<byte[]> wrong(HallPage page) {
        return Html.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.tablesHall(page));
    }

    private static HallForm form(MultiValueMap<String, String> sent) {
        return new HallForm(
                text(sent, "tables"),
                text(sent, "seats"),
                text(sent, "rounds"),
                Optional.ofNullable(sent.get("mixed")).orElse(List.of()),
                Layout.Forms.of(text(sent, "forms")),
                text(sent, "together"),
                text(sent, "apart"),
                text(sent, "fixed"),
                text(sent, "facilitators"));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        var text = Optional.ofNullable(sent.getFirst(field)).orElse("");
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private HallPage page(
            Organiser organiser,
            Conference conference,
            @Nullable HallForm typed,
            List<Fault> faults,
            @Nullable String alarm,
            String told) {
        var setup = halls.setup(conference);
        var all = registrations.of(conference.id());
        var coming =
                all.stream().filter(one -> one.standing() instanceof Standing.Expected).toList();
        var wishes = halls.wishes(conference);
        var published = halls.published(conference).orElse(null);
        return new HallPage(
                conference.slug().value(),
                organiser.name(),
                programmes.title(conference),
                coming.size(),
                registrations.forms(conference.id()).size(),
                typed == null ? HallForm.of(halls.layout(conference), wishes, coming) : typed,
                Trait.of(setup),
                suggested(conference, coming),
                halls.draft(conference)
                        .map(plan -> shown(conference, plan, published, all, wishes))
                        .orElse(null),
                published == null ? null : shown(conference, published, null, all, wishes),
                faults,
                alarm,
                told);
    }

    private PlanShown shown(
            Conference conference,
            HallPlan plan,
            @Nullable HallPlan before,
            List<Registration> people,
            List<Wish> wishes) {
        var shown = new Shown(plan, people, halls.setup(conference), wishes);
        return new PlanShown(
                plan.id(),
                Moments.told(plan.madeAt(), programmes.zone(conference)) + " af " + plan.by(),
                HallPage.quality(plan),
                shown.rounds(),
                before == null ? List.of() : shown.movedSince(before),
                before == null ? List.of() : shown.newSince(before),
                shown.unseated());
    }

    private List<String> suggested(Conference conference, List<Registration> coming) {
        Set<String> names =
                programmes.latestEdition(conference.id()).stream()
                        .flatMap(edition -> edition.programme().items().stream())
                        .flatMap(item -> item.people().stream())
                        .filter(one -> one.capacity() == Capacity.FACILITATOR)
                        .map(Participation::name)
                        .collect(Collectors.toSet());
        return coming.stream()
                .map(one -> one.person().name())
                .filter(names::contains)
                .sorted()
                .toList();
    }
}
