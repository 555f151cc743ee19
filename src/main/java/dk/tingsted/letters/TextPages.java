package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.OutboxPage.Choice;
import dk.tingsted.letters.Recipients.Recipient;
import dk.tingsted.letters.Texts.Kept;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/texts`: the secretariat writes the letters' texts.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/texts")
class TextPages {

    private final Conferences conferences;
    private final Texts texts;
    private final Showing showing;
    private final TestLetters tests;
    private final InstantSource clock;

    TextPages(
            Conferences conferences,
            Texts texts,
            Showing showing,
            TestLetters tests,
            InstantSource clock) {
        this.conferences = conferences;
        this.texts = texts;
        this.showing = showing;
        this.tests = tests;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> all(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var own = texts.of(conferences.at(slug)).own().keySet();
        var rows =
                Arrays.stream(Occasion.values())
                        .filter(one -> one != Occasion.SIGN_IN)
                        .map(one ->
                                new TextsPage.Row(
                                        code(one),
                                        one.title(),
                                        own.contains(new Written.Key(one, Tongue.DANISH)),
                                        own.contains(new Written.Key(one, Tongue.ENGLISH))))
                        .toList();
        return Html.page(Html.PAGES.lettersTexts(new TextsPage(slug, organiser.name(), rows)));
    }

    /// @param did what was just done
    @GetMapping("/{occasion}/{tongue:da|en}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String occasion,
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var key = key(occasion, tongue);
        var wording = texts.of(conference).wording(key.occasion(), key.tongue());
        var typed = new Typed(wording, "", notice(did), Optional.empty());
        return page(HttpStatus.OK, conference, key, organiser, typed);
    }

    /// @param act `save`, `show`, `test` or `standard`
    /// @param person for whom it is shown
    @PostMapping("/{occasion}/{tongue:da|en}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String occasion,
            @PathVariable String tongue,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String person) {
        var conference = conferences.at(slug);
        var key = key(occasion, tongue);
        var wording = new Wording(subject.strip(), text.replace("\r\n", "\n").strip());
        var now = clock.instant();
        if (act.equals("standard")) {
            texts.back(conference, key, organiser.name(), now);
            return see(slug, key, "standard");
        }
        var refused = Texts.refusal(key.occasion(), wording);
        if (refused.isPresent()) {
            var typed = new Typed(wording, person, "", refused);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, conference, key, organiser, typed);
        }
        if (act.equals("save")) {
            texts.keep(conference, key, wording, organiser.name(), now);
            return see(slug, key, "saved");
        }
        var did = act.equals("test") ? test(conference, key, wording, person, organiser) : "";
        return page(
                HttpStatus.OK,
                conference,
                key,
                organiser,
                new Typed(wording, person, did, Optional.empty()));
    }

    private record Typed(
            Wording wording, String person, String notice, Optional<Kept.Refused> refused) {}

    private String test(
            Conference conference,
            Written.Key key,
            Wording wording,
            String person,
            Organiser organiser) {
        var values = chosen(showing.people(conference, key.occasion()), person).values();
        var letter = Composer.compose(wording, key.tongue(), values);
        return tests.post(conference, key.occasion(), letter, organiser, clock.instant());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Conference conference,
            Written.Key key,
            Organiser organiser,
            Typed typed) {
        var people = showing.people(conference, key.occasion());
        var person = chosen(people, typed.person());
        return Html.page(
                status,
                Html.PAGES.lettersText(
                        new TextPage(
                                conference.slug().value(),
                                address(conference.slug().value(), key),
                                key.occasion().title(),
                                key.tongue(),
                                organiser.name(),
                                texts.of(conference).own().containsKey(key),
                                typed.notice(),
                                typed.wording().subject(),
                                typed.wording().text(),
                                typed.refused().map(Kept.Refused::field).orElse(""),
                                typed.refused().map(Kept.Refused::why).orElse(""),
                                open(key),
                                people.stream().map(one -> choice(one, person)).toList(),
                                typed.refused().isPresent()
                                        ? null
                                        : preview(typed.wording(), key.tongue(), person))));
    }

    private static TextPage.Preview preview(Wording wording, Tongue tongue, Recipient person) {
        var letter = Composer.compose(wording, tongue, person.values());
        return new TextPage.Preview(letter.subject(), HtmlLetter.withoutStyles(letter.body()));
    }

    private static Recipient chosen(List<Recipient> people, String key) {
        return people.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(people::getFirst);
    }

    private static Choice choice(Recipient person, Recipient chosen) {
        return new Choice(person.key(), person.name(), person.equals(chosen));
    }

    private static List<TextPage.Open> open(Written.Key key) {
        return key.occasion().offers().stream()
                .map(one -> new TextPage.Open(one.written(key.tongue()), one.meaning()))
                .toList();
    }

    private static Written.Key key(String occasion, String tongue) {
        return Arrays.stream(Occasion.values())
                .filter(one -> one != Occasion.SIGN_IN && code(one).equals(occasion))
                .findFirst()
                .map(one -> new Written.Key(one, Tongue.of(tongue)))
                .orElseThrow(NotFound::new);
    }

    private static String code(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String address(String slug, Written.Key key) {
        return "/organiser/" + slug + "/texts/" + code(key.occasion()) + "/" + key.tongue().code();
    }

    private static String notice(String did) {
        return switch (did) {
            case "saved" -> "Teksten er gemt. Breve, der skrives fra nu af, bruger den.";
            case "standard" -> "Brevet bruger igen standardteksten.";
            default -> "";
        };
    }

    private static ResponseEntity<byte[]> see(String slug, Written.Key key, String did) {
        return Html.see(address(slug, key) + "?did=" + did);
    }
}
