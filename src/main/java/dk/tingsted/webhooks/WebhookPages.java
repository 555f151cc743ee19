package dk.tingsted.webhooks;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// `/organiser/{slug}/webhooks`: which other programs are told what happens, and what they
/// answered.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/webhooks")
class WebhookPages {

    private static final int SHOWN = 100;

    private static final Map<String, String> NOTICES =
            Map.of(
                    "ended", "Adressen får ikke mere besked.",
                    "tried",
                            "En prøve er på vej. Hent siden igen om lidt for at se, hvordan det gik.",
                    "again", "Beskeden sendes igen.");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Webhooks webhooks;
    private final InstantSource clock;

    WebhookPages(
            Conferences conferences,
            Programmes programmes,
            Webhooks webhooks,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /// What was typed, and what came of it.
    private record Form(
            String address, Set<String> events, @Nullable String alarm, @Nullable String secret) {

        static final Form EMPTY = new Form("", Set.of(), null, null);
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var notice = NOTICES.getOrDefault(did, "");
        return page(HttpStatus.OK, organiser, conferences.at(slug), Form.EMPTY, notice);
    }

    @PostMapping
    ResponseEntity<byte[]> make(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> event) {
        var conference = conferences.at(slug);
        var typed = address.strip();
        var events =
                event.stream()
                        .flatMap(word -> Event.of(word).stream())
                        .filter(Event::isToChoose)
                        .collect(Collectors.toUnmodifiableSet());
        var alarm =
                events.isEmpty()
                        ? "Vælg mindst én ting, adressen skal have besked om."
                        : Destination.fault(typed).orElse(null);
        if (alarm != null) {
            var form = new Form(typed, Set.copyOf(event), alarm, null);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, form, "");
        }
        var secret = webhooks.make(conference, typed, events, organiser, clock.instant());
        var form = new Form("", Set.of(), null, secret);
        return page(HttpStatus.OK, organiser, conference, form, "");
    }

    @PostMapping("/{id}/end")
    ResponseEntity<byte[]> end(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        webhooks.end(conferences.at(slug), id, organiser, clock.instant());
        return Html.see("/organiser/" + slug + "/webhooks?did=ended");
    }

    @PostMapping("/{id}/try")
    ResponseEntity<byte[]> tryOut(@PathVariable String slug, @PathVariable long id) {
        webhooks.tryOut(conferences.at(slug), id, clock.instant());
        return Html.see("/organiser/" + slug + "/webhooks?did=tried");
    }

    @PostMapping("/messages/{id}/again")
    ResponseEntity<byte[]> again(@PathVariable String slug, @PathVariable long id) {
        webhooks.again(conferences.at(slug), id, clock.instant());
        return Html.see("/organiser/" + slug + "/webhooks?did=again");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            Form form,
            String notice) {
        var page =
                new WebhooksPage(
                        conference.slug().value(),
                        programmes.title(conference),
                        organiser.name(),
                        notice,
                        form.alarm(),
                        form.secret(),
                        form.address(),
                        form.events(),
                        Arrays.stream(Event.values())
                                .filter(Event::isToChoose)
                                .map(one -> new WebhooksPage.Choice(one.word(), one.told()))
                                .toList(),
                        webhooks.of(conference).stream().map(WebhookPages::line).toList(),
                        webhooks.messages(conference, SHOWN).stream()
                                .map(WebhookPages::sent)
                                .toList());
        return Html.page(status, Html.PAGES.webhooksWebhooks(page));
    }

    private static WebhooksPage.Line line(Webhook one) {
        return new WebhooksPage.Line(
                one.id(),
                one.address(),
                one.events().stream().sorted().map(Event::told).collect(Collectors.joining(" · ")),
                "Lavet " + told(one.madeAt()) + " af " + one.madeBy() + ".");
    }

    private static WebhooksPage.Sent sent(Message one) {
        return new WebhooksPage.Sent(
                one.id(),
                one.key().toString(),
                one.event().told() + " (" + one.about() + ")",
                one.address(),
                told(one.at()),
                state(one),
                one.failedAt() != null,
                one.sentAt() != null || one.failedAt() != null);
    }

    private static String state(Message one) {
        var said = one.said() == null ? "" : " " + one.said();
        if (one.sentAt() != null) {
            return "Modtaget " + told(one.sentAt()) + "." + said;
        }
        if (one.failedAt() != null) {
            return "Opgivet efter " + one.tries() + " forsøg." + said;
        }
        return one.tries() == 0
                ? "På vej."
                : "Forsøgt "
                        + one.tries()
                        + (one.tries() == 1 ? " gang." : " gange.")
                        + said
                        + " Næste forsøg "
                        + told(one.nextAt())
                        + ".";
    }

    private static String told(Instant at) {
        return Moments.told(at, Clocks.DANISH);
    }
}
