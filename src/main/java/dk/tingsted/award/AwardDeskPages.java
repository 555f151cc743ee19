package dk.tingsted.award;

import dk.tingsted.award.Award.Plan;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.award.AwardDeskPage.Form;
import dk.tingsted.award.AwardDeskPage.Link;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/// `/organiser/{slug}/award`: nominees, who votes and when; the result is released from here,
/// unseen.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/award")
class AwardDeskPages {

    private static final int LONGEST = 160;
    private static final int MOST = 40;

    private final Awards awards;
    private final Addresses addresses;
    private final InstantSource clock;

    AwardDeskPages(Awards awards, Addresses addresses, InstantSource clock) {
        this.awards = awards;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return page(HttpStatus.OK, organiser, slug, null, List.of(), null);
    }

    /// @param act `save`, `jurors` or `release`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return switch (act) {
            case "save" -> save(organiser, slug, form(fields));
            case "jurors" -> jurors(organiser, slug, first(fields, "jurors"));
            case "release" -> release(organiser, slug);
            default -> throw new NotFound();
        };
    }

    private ResponseEntity<byte[]> save(Organiser organiser, String slug, Form form) {
        var known = awards.at(slug);
        var plan = plan(form, known.programme().zone());
        var named = named(form, known.programme());
        if (plan.isEmpty() || named.size() < 2 || named.size() > MOST) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    organiser,
                    slug,
                    form,
                    List.of(),
                    "Skriv prisens navn, mindst to nominerede (hver på højst %d tegn) og to tidspunkter, hvor afstemningen åbner før den lukker."
                            .formatted(LONGEST));
        }
        return awards.save(known.conference(), plan.get(), named, organiser.name())
                ? Html.see("/organiser/" + slug + "/award")
                : page(
                        HttpStatus.CONFLICT,
                        organiser,
                        slug,
                        form,
                        List.of(),
                        "Afstemningen er begyndt, så prisen kan ikke ændres.");
    }

    private static Optional<Plan> plan(Form form, ZoneId zone) {
        var title = Typed.of(form.title(), LONGEST);
        var opens = instant(form.opens(), zone);
        var closes = instant(form.closes(), zone);
        return title.isGood()
                        && opens.isPresent()
                        && closes.isPresent()
                        && opens.get().isBefore(closes.get())
                ? Optional.of(new Plan(title.words(), form.voters(), opens.get(), closes.get()))
                : Optional.empty();
    }

    private static Optional<Instant> instant(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Awards.Named> named(Form form, Programme programme) {
        return IntStream.range(0, form.names().size())
                .filter(row -> Typed.of(form.name(row), LONGEST).isGood())
                .mapToObj(row ->
                        new Awards.Named(
                                Typed.of(form.name(row)).words(), item(form.item(row), programme)))
                .toList();
    }

    private static @Nullable String item(String id, Programme programme) {
        return programme.items().stream()
                .map(item -> item.id().value())
                .filter(id::equals)
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<byte[]> jurors(Organiser organiser, String slug, String typed) {
        var award = awards.at(slug).award().orElseThrow(NotFound::new);
        var links =
                typed.lines()
                        .map(line -> Typed.of(line, LONGEST))
                        .filter(Typed::isGood)
                        .limit(MOST)
                        .map(Typed::words)
                        .map(name -> new Link(name, address(slug, award, name)))
                        .toList();
        return links.isEmpty()
                ? page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        organiser,
                        slug,
                        null,
                        links,
                        "Skriv et navn på hver linje.")
                : page(HttpStatus.OK, organiser, slug, null, links, null);
    }

    private String address(String slug, Award award, String name) {
        return addresses
                .of("/" + slug + "/award/jury/" + awards.addJuror(award, name).text())
                .toString();
    }

    private ResponseEntity<byte[]> release(Organiser organiser, String slug) {
        return awards.release(awards.at(slug).conference(), organiser.name())
                ? Html.see("/organiser/" + slug + "/award")
                : page(
                        HttpStatus.CONFLICT,
                        organiser,
                        slug,
                        null,
                        List.of(),
                        "Resultatet kan først vises, når afstemningen er slut, og kun én gang.");
    }

    private static Form form(MultiValueMap<String, String> fields) {
        return new Form(
                first(fields, "title"),
                first(fields, "voters").equals("jury") ? Voters.JURY : Voters.AUDIENCE,
                first(fields, "opens"),
                first(fields, "closes"),
                fields.getOrDefault("name", List.of()),
                fields.getOrDefault("item", List.of()));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /// What the programme tells, until the secretariat has said otherwise.
    private Form form(Awards.Known known) {
        return known.award()
                .map(award -> saved(award, known.programme().zone()))
                .orElseGet(() -> suggested(known.programme()));
    }

    private static Form saved(Award award, ZoneId zone) {
        return new Form(
                award.plan().title(),
                award.plan().voters(),
                local(award.plan().opensAt(), zone),
                local(award.plan().closesAt(), zone),
                award.nominees().stream().map(Award.Nominee::name).toList(),
                award.nominees().stream()
                        .map(one -> one.item() == null ? "" : String.valueOf(one.item()))
                        .toList());
    }

    private static Form suggested(Programme programme) {
        var nominees = Nominations.of(programme);
        var given = Nominations.given(programme);
        var day = given.map(item -> item.day()).map(one -> one + "T").orElse("");
        var ends = given.map(item -> item.start()).map(start -> start.minusMinutes(5)).orElse(null);
        return new Form(
                given.map(item -> item.title()).orElse(""),
                Voters.AUDIENCE,
                day.isEmpty() ? "" : day + "08:00",
                day.isEmpty() || ends == null ? "" : day + ends,
                nominees.stream().map(Awards.Named::name).toList(),
                nominees.stream().map(one -> String.valueOf(one.item())).toList());
    }

    private static String local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            String slug,
            @Nullable Form typed,
            List<Link> links,
            @Nullable String alarm) {
        var known = awards.at(slug);
        var award = known.award().orElse(null);
        var page =
                new AwardDeskPage(
                        slug,
                        organiser.name(),
                        known.programme(),
                        award,
                        award == null ? null : award.phase(clock.instant()),
                        typed == null ? form(known) : typed,
                        award == null ? List.of() : awards.jurors(award),
                        links,
                        award == null ? 0 : awards.ballots(award),
                        alarm);
        return Reply.page(status, Html.PAGES.awardDesk(page));
    }
}
