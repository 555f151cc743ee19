package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Move;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/// `/organiser/{slug}/discussions/wall`: the konferencier lays cards together, under headings and
/// apart, lifts and hides them, and takes it back. Plain forms; dragging does the same.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/discussions/wall")
class ModeratePages {

    private static final int LONGEST_HEADING = 80;
    private static final int PLENARY = 0;

    private final Discussions discussions;

    ModeratePages(Discussions discussions) {
        this.discussions = discussions;
    }

    @GetMapping
    ResponseEntity<byte[]> first(@PathVariable String slug) {
        var talks = discussions.hall(slug).talks();
        return Html.see(
                "/organiser/"
                        + slug
                        + "/discussions"
                        + (talks.isEmpty() ? "" : "/wall/" + talks.getFirst().discussion().id()));
    }

    @GetMapping("/{discussion:[0-9]{1,18}}")
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long discussion) {
        return page(HttpStatus.OK, organiser, slug, discussion, "", null);
    }

    /// @param act `merge`, `gather`, `write`, `highlight:12`, `plain:12`, `hide:12`, `show:12`,
    ///   `split:12`, `word:12`, `into:12:34` or `undo:5`
    /// @param card those that were ticked
    @PostMapping("/{discussion:[0-9]{1,18}}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long discussion,
            @RequestParam String act,
            @RequestParam(defaultValue = "") List<Long> card,
            @RequestParam Map<String, String> fields) {
        var hall = discussions.hall(slug);
        var talk = hall.talk(new DiscussionId(discussion)).orElseThrow(NotFound::new);
        var parts = act.split(":", -1);
        var by = organiser.name();
        Optional<String> refusal =
                switch (parts[0]) {
                    case "undo" -> undo(hall, talk, number(parts, 1), by);
                    case "write" -> write(hall, talk, fields);
                    default -> move(hall, talk, moves(parts, card, fields), by);
                };
        return refusal.isEmpty()
                ? Html.see("/organiser/" + slug + "/discussions/wall/" + discussion)
                : page(
                        parts[0].equals("undo")
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT,
                        organiser,
                        slug,
                        discussion,
                        fields.getOrDefault("text", ""),
                        refusal.get());
    }

    private Optional<String> undo(Hall hall, Talk talk, long number, String by) {
        return discussions.undo(hall.conference(), talk.discussion().id(), number, by)
                ? Optional.empty()
                : Optional.of("Det er allerede taget tilbage.");
    }

    private Optional<String> write(Hall hall, Talk talk, Map<String, String> fields) {
        var key = key(fields.getOrDefault("key", ""));
        var wrote =
                discussions.write(
                        hall.conference(),
                        talk.discussion().id(),
                        PLENARY,
                        key,
                        fields.getOrDefault("text", ""));
        return switch (wrote) {
            case DONE -> Optional.empty();
            case EMPTY -> Optional.of("Skriv, hvad der blev sagt i plenum.");
            case LONG ->
                    Optional.of("Skriv højst " + Typed.LONGEST + " tegn, eller del det i flere.");
            case CLOSED, CHANGED ->
                    Optional.of(
                            "Drøftelsen er ikke åben. Åbn den, og prøv igen; teksten står her endnu.");
        };
    }

    private static UUID key(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : UUID.randomUUID();
    }

    private Optional<String> move(Hall hall, Talk talk, List<Move> moves, String by) {
        if (moves.isEmpty() || moves.stream().anyMatch(move -> isUnknown(move, talk))) {
            return Optional.of(
                    "Det kan ikke lade sig gøre. Sæt flueben ved to eller flere pointer for at lægge dem sammen, og ved mindst én for at sætte den under en overskrift på højst "
                            + LONGEST_HEADING
                            + " tegn.");
        }
        moves.forEach(one -> discussions.move(hall.conference(), talk.discussion().id(), one, by));
        return Optional.empty();
    }

    private static boolean isUnknown(Move move, Talk talk) {
        return talk.board().card(move.remark()).isEmpty()
                || (move instanceof Move.Merge(var _, var into)
                        && talk.board().card(into).isEmpty());
    }

    private static List<Move> moves(String[] parts, List<Long> ticked, Map<String, String> fields) {
        var remark = new RemarkId(number(parts, 1));
        return switch (parts[0]) {
            case "merge" -> merges(ticked);
            case "gather" -> gathers(ticked, fields.getOrDefault("heading", ""));
            case "into" -> List.of(new Move.Merge(remark, new RemarkId(number(parts, 2))));
            case "split" -> List.of(new Move.Split(remark));
            case "highlight" -> List.of(new Move.Highlight(remark));
            case "plain" -> List.of(new Move.Plain(remark));
            case "hide" -> List.of(new Move.Hide(remark));
            case "show" -> List.of(new Move.Show(remark));
            case "word" -> word(remark, fields.getOrDefault("words-" + remark, ""));
            default -> List.of();
        };
    }

    /// All into the one that was written first.
    private static List<Move> merges(List<Long> ticked) {
        var ids = ticked.stream().filter(Objects::nonNull).sorted().map(RemarkId::new).toList();
        return ids.size() < 2
                ? List.of()
                : ids.stream().skip(1).<Move>map(id -> new Move.Merge(id, ids.getFirst())).toList();
    }

    private static List<Move> gathers(List<Long> ticked, String heading) {
        var typed = Typed.of(heading, LONGEST_HEADING);
        return typed.fault() == Typed.Fault.LONG
                ? List.of()
                : ticked.stream()
                        .filter(Objects::nonNull)
                        .<Move>map(id -> new Move.Gather(new RemarkId(id), typed.words()))
                        .toList();
    }

    private static List<Move> word(RemarkId remark, String words) {
        var typed = Typed.of(words);
        return Stream.of(typed)
                .filter(one -> one.fault() != Typed.Fault.LONG)
                .<Move>map(one -> new Move.Word(remark, one.words()))
                .toList();
    }

    private static long number(String[] parts, int place) {
        return parts.length > place && parts[place].matches("[0-9]{1,18}")
                ? Long.parseLong(parts[place])
                : 0;
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            String slug,
            long discussion,
            String typed,
            @Nullable String alarm) {
        var hall = discussions.hall(slug);
        var talk = hall.talk(new DiscussionId(discussion)).orElseThrow(NotFound::new);
        return Reply.page(
                status,
                Html.PAGES.discussionsModerate(
                        ModeratePage.of(slug, organiser.name(), hall, talk, typed, alarm)));
    }
}
