package dk.tingsted.discussions.setup;

import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.discussions.board.Themes;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/discussions`: themes, questions and tables, opened and closed here.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/discussions")
class PreparePages {

    private static final int LONGEST_THEME = 160;
    private static final int LONGEST_QUESTION = 400;
    private static final int MOST_QUESTIONS = 12;

    private final Discussions discussions;
    private final Addresses addresses;
    private final InstantSource clock;

    PreparePages(Discussions discussions, Addresses addresses, InstantSource clock) {
        this.discussions = discussions;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return page(HttpStatus.OK, organiser, slug, null, null);
    }

    /// One card for each table, with its code.
    @GetMapping("/cards.pdf")
    ResponseEntity<byte[]> cards(@PathVariable String slug) {
        var hall = discussions.hall(slug);
        if (hall.tables().isEmpty()) {
            throw new NotFound();
        }
        var cards =
                new TalkCards(
                        Words.DANISH.title(hall.programme()),
                        addresses.base().toString(),
                        slug,
                        hall.tables());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline; filename=\"bordkort.pdf\"")
                .body(TalkCardsPdf.write(cards, clock.instant()));
    }

    /// @param act `suggest`, `save`, `remove`, `open`, `close`, `open-all`, `close-all`, `tables`
    ///   or `renew`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam(defaultValue = "0") long discussion,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String questions,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String number) {
        var hall = discussions.hall(slug);
        var typing = new PreparePage.Typing(discussion, theme, questions, item);
        var known = known(hall, discussion);
        var by = organiser.name();
        var refusal =
                switch (act) {
                    case "suggest" -> suggest(hall);
                    case "save" -> save(hall, known, typing);
                    case "remove" -> remove(hall, known, by);
                    case "open" -> open(hall, known.stream().toList(), by);
                    case "close" -> close(hall, known.stream().toList(), by);
                    case "open-all" -> open(hall, all(hall), by);
                    case "close-all" -> close(hall, all(hall), by);
                    case "tables" -> tables(hall, number, by);
                    case "renew" -> renew(hall, number, by);
                    default -> throw new NotFound();
                };
        return refusal.isEmpty()
                ? Html.see("/organiser/" + slug + "/discussions")
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        organiser,
                        slug,
                        act.equals("save") ? typing : null,
                        refusal.get());
    }

    private static List<DiscussionId> all(Hall hall) {
        return hall.talks().stream().map(Talk::discussion).map(Discussion::id).toList();
    }

    private static Optional<DiscussionId> known(Hall hall, long id) {
        return hall.talk(new DiscussionId(id)).map(talk -> talk.discussion().id());
    }

    private Optional<String> suggest(Hall hall) {
        var themes = Themes.of(hall.programme());
        if (themes.isEmpty()) {
            return Optional.of("Programmet har ingen drøftelser. Skriv et tema selv.");
        }
        if (hall.talks().isEmpty()) {
            discussions.add(hall.conference(), themes);
        }
        return Optional.empty();
    }

    private Optional<String> save(
            Hall hall, Optional<DiscussionId> known, PreparePage.Typing typing) {
        var title = Typed.of(typing.theme(), LONGEST_THEME);
        var asked = Themes.lines(typing.questions());
        if (!title.isGood()) {
            return Optional.of("Skriv et tema på højst " + LONGEST_THEME + " tegn.");
        }
        if (asked.size() > MOST_QUESTIONS
                || asked.stream().anyMatch(one -> !Typed.of(one, LONGEST_QUESTION).isGood())) {
            return Optional.of(
                    "Skriv højst %d spørgsmål, hvert på sin linje og på højst %d tegn."
                            .formatted(MOST_QUESTIONS, LONGEST_QUESTION));
        }
        var theme =
                new Theme(
                        item(hall, typing.item()),
                        title.words(),
                        asked.stream().map(one -> Typed.of(one).words()).toList());
        known.ifPresentOrElse(
                id -> discussions.alter(hall.conference(), id, theme),
                () -> discussions.add(hall.conference(), List.of(theme)));
        return Optional.empty();
    }

    private static @Nullable ItemId item(Hall hall, String id) {
        return hall.programme().items().stream()
                .map(item -> item.id())
                .filter(one -> one.value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> remove(Hall hall, Optional<DiscussionId> known, String by) {
        known.ifPresent(id -> discussions.remove(hall.conference(), id, by));
        return Optional.empty();
    }

    private Optional<String> open(Hall hall, List<DiscussionId> some, String by) {
        discussions.open(hall.conference(), some, by);
        return Optional.empty();
    }

    private Optional<String> close(Hall hall, List<DiscussionId> some, String by) {
        discussions.close(hall.conference(), some, by);
        return Optional.empty();
    }

    private Optional<String> tables(Hall hall, String number, String by) {
        if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) > Discussions.MOST_TABLES) {
            return Optional.of("Skriv et antal borde fra 0 til " + Discussions.MOST_TABLES + ".");
        }
        discussions.setTables(hall.conference(), Integer.parseInt(number), by);
        return Optional.empty();
    }

    private Optional<String> renew(Hall hall, String number, String by) {
        if (number.matches("[0-9]{1,3}")) {
            discussions.renew(hall.conference(), Integer.parseInt(number), by);
        }
        return Optional.empty();
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            String slug,
            PreparePage.@Nullable Typing typed,
            @Nullable String alarm) {
        var page = PreparePage.of(slug, organiser.name(), discussions.hall(slug), typed, alarm);
        return Reply.page(status, Html.PAGES.discussionsPrepare(page));
    }
}
