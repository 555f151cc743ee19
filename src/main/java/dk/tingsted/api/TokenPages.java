package dk.tingsted.api;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Deed;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
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

/// `/organiser/{slug}/api`: which other programs may ask about the conference.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/api")
class TokenPages {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 730;

    private final Conferences conferences;
    private final Programmes programmes;
    private final Tokens tokens;
    private final Roles roles;
    private final InstantSource clock;

    TokenPages(
            Conferences conferences,
            Programmes programmes,
            Tokens tokens,
            Roles roles,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.tokens = tokens;
        this.roles = roles;
        this.clock = clock;
    }

    /// What was typed, and what came of it.
    private record Form(
            String name, Set<String> scopes, @Nullable String alarm, @Nullable String secret) {

        static final Form EMPTY = new Form("", Set.of(), null, null);
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var notice = did.equals("revoked") ? "Tokenet gælder ikke mere." : "";
        return page(HttpStatus.OK, organiser, conferences.at(slug), Form.EMPTY, notice);
    }

    @PostMapping
    ResponseEntity<byte[]> make(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "365") int days) {
        var conference = conferences.at(slug);
        var typed = name.strip().replaceAll("\\s+", " ");
        var scopes =
                scope.stream()
                        .flatMap(word -> Scope.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet());
        var words = Set.copyOf(scope);
        var alarm = alarm(typed, scopes, days, organiser, conference);
        if (alarm != null) {
            var form = new Form(typed, words, alarm, null);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, form, "");
        }
        var lasts = Duration.ofDays(days);
        var secret = tokens.make(conference, typed, scopes, lasts, organiser, clock.instant());
        var form = new Form("", Set.of(), null, secret.text());
        return page(HttpStatus.OK, organiser, conference, form, "");
    }

    @PostMapping("/{id}/revoke")
    ResponseEntity<byte[]> revoke(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var conference = conferences.at(slug);
        tokens.revoke(conference, id, organiser, clock.instant());
        return Html.see("/organiser/" + slug + "/api?did=revoked");
    }

    private @Nullable String alarm(
            String name, Set<Scope> scopes, int days, Organiser by, Conference conference) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "Skriv, hvilket program tokenet er til. Højst " + LONGEST_NAME + " tegn.";
        }
        if (scopes.isEmpty()) {
            return "Vælg mindst én ting, programmet må.";
        }
        if (days < 1 || days > LONGEST_DAYS) {
            return "Et token gælder fra 1 til " + LONGEST_DAYS + " dage.";
        }
        var needs = roles.of(by.id()).may(Deed.SEE_NEEDS, conference.slug());
        return scopes.contains(Scope.READ_NEEDS) && !needs
                ? "Kost og særlige behov kan kun den give adgang til, der selv må se dem."
                : null;
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            Form form,
            String notice) {
        var now = clock.instant();
        var page =
                new TokensPage(
                        conference.slug().value(),
                        programmes.title(conference),
                        organiser.name(),
                        notice,
                        form.alarm(),
                        form.secret(),
                        form.name(),
                        form.scopes(),
                        Arrays.stream(Scope.values())
                                .map(one -> new TokensPage.Choice(one.word(), one.told()))
                                .toList(),
                        tokens.of(conference.id()).stream().map(one -> line(one, now)).toList());
        return Html.page(status, Html.PAGES.apiTokens(page));
    }

    private static TokensPage.Line line(Token token, Instant now) {
        return new TokensPage.Line(
                token.id(),
                token.name(),
                token.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(", ")),
                "Lavet " + told(token.madeAt()) + " af " + token.madeBy() + ".",
                state(token, now),
                token.holds(now));
    }

    private static String state(Token token, Instant now) {
        var revoked = token.revokedAt();
        if (revoked != null) {
            return "Trukket tilbage " + told(revoked) + ".";
        }
        var used = token.usedAt();
        var last = used == null ? "Aldrig brugt." : "Senest brugt " + told(used) + ".";
        return (token.holds(now) ? "Gælder til " : "Udløb ")
                + told(token.expiresAt())
                + ". "
                + last;
    }

    private static String told(Instant at) {
        return Moments.told(at, Clocks.DANISH);
    }
}
