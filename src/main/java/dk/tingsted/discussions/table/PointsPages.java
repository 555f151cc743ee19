package dk.tingsted.discussions.table;

import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.board.Table;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.discussions.board.Wrote;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/table/{code}`: a table writes, from as many phones as it likes, without a sign-in. A
/// form that is refused keeps what was typed.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/table/{code:[A-Za-z0-9]{1,40}}",
    "/{slug:[a-z0-9-]+}/en/table/{code:[A-Za-z0-9]{1,40}}"
})
class PointsPages {

    /// A table of ten that all write at once.
    private final Throttle writing = new Throttle(120, Duration.ofMinutes(1));

    /// Codes that no table has, from one address: a hall is behind one, and a code has 58 bits.
    private final Throttle trying = new Throttle(300, Duration.ofMinutes(10));

    private final Discussions discussions;
    private final InstantSource clock;

    PointsPages(Discussions discussions, InstantSource clock) {
        this.discussions = discussions;
        this.clock = clock;
    }

    /// Where somebody sits and what she is about to do.
    private record Seat(TableAddress address, Hall hall, Table table, Talk talk) {}

    @GetMapping
    ResponseEntity<byte[]> themes(
            @PathVariable String slug, @PathVariable String code, HttpServletRequest request) {
        var hall = discussions.hall(slug);
        var table = table(hall, code, request);
        var address = new TableAddress(slug, Reply.words(request), table.code());
        return hall.talks().size() == 1
                ? Html.see(address.of(hall.talks().getFirst().discussion().id()))
                : Reply.page(
                        Html.PAGES.discussionsThemes(
                                new ThemesPage(
                                        address,
                                        address.words().title(hall.programme()),
                                        table,
                                        hall)));
    }

    /// @param edit what is to be put otherwise
    @GetMapping("/{discussion:[0-9]{1,18}}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable String code,
            @PathVariable long discussion,
            @RequestParam(defaultValue = "0") long edit,
            HttpServletRequest request) {
        var seat = seat(slug, code, discussion, request);
        var remark = written(seat, edit);
        var text = remark.map(Remark::words).orElse("");
        return page(
                HttpStatus.OK,
                seat,
                new PointsPage.Draft(text, UUID.randomUUID(), remark.orElse(null)),
                null);
    }

    /// @param act `write`, `correct` or `withdraw`
    @PostMapping("/{discussion:[0-9]{1,18}}")
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @PathVariable String code,
            @PathVariable long discussion,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "0") long remark,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request) {
        var seat = seat(slug, code, discussion, request);
        writing.pass(seat.table().code(), clock.instant());
        var known = key == null ? UUID.randomUUID() : key;
        var done =
                switch (act) {
                    case "write" -> write(seat, known, text);
                    case "correct" -> correct(seat, remark, version, text);
                    case "withdraw" -> withdraw(seat, remark);
                    default -> throw new NotFound();
                };
        return done == Wrote.DONE
                ? Html.see(seat.address().of(seat.talk().discussion().id()))
                : refused(
                        seat,
                        done,
                        new PointsPage.Draft(text, known, correcting(seat, act, remark)));
    }

    private Wrote write(Seat seat, UUID key, String text) {
        return discussions.write(
                seat.hall().conference(),
                seat.talk().discussion().id(),
                seat.table().number(),
                key,
                text);
    }

    private Wrote correct(Seat seat, long remark, int version, String text) {
        return discussions.correct(
                seat.hall().conference(),
                seat.talk().discussion().id(),
                seat.table().number(),
                new RemarkId(remark),
                version,
                text);
    }

    private Wrote withdraw(Seat seat, long remark) {
        return discussions.withdraw(
                seat.hall().conference(),
                seat.talk().discussion().id(),
                seat.table().number(),
                new RemarkId(remark));
    }

    private @Nullable Remark correcting(Seat seat, String act, long remark) {
        return act.equals("correct") ? written(now(seat), remark).orElse(null) : null;
    }

    private ResponseEntity<byte[]> refused(Seat seat, Wrote why, PointsPage.Draft draft) {
        var status =
                why == Wrote.EMPTY || why == Wrote.LONG
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.CONFLICT;
        return page(status, now(seat), draft, alarm(seat, why, draft.text()));
    }

    private static String alarm(Seat seat, Wrote why, String text) {
        var words = seat.address().words();
        return switch (why) {
            case DONE -> "";
            case EMPTY -> words.say("Skriv en pointe først.", "Write a point first.");
            case LONG ->
                    words.say(
                            "Pointen er på %d tegn. Skriv højst %d, eller del den i flere."
                                    .formatted(Typed.of(text).letters(), Typed.LONGEST),
                            "The point is %d characters long. Write %d at most, or make several of it."
                                    .formatted(Typed.of(text).letters(), Typed.LONGEST));
            case CLOSED ->
                    words.say(
                            "Drøftelsen er ikke åben, så det er ikke skrevet på væggen. Teksten står her endnu; sig den til konferencieren.",
                            "The discussion is not open, so this is not on the wall. Your text is still here; tell it to the moderator.");
            case CHANGED ->
                    words.say(
                            "En anden ved bordet har rettet eller fjernet pointen imens. Se, hvordan den er nu; din tekst står her endnu.",
                            "Somebody at your table changed or withdrew the point meanwhile. See how it is now; your text is still here.");
        };
    }

    private Seat seat(String slug, String code, long discussion, HttpServletRequest request) {
        var hall = discussions.hall(slug);
        var table = table(hall, code, request);
        var talk = hall.talk(new DiscussionId(discussion)).orElseThrow(NotFound::new);
        return new Seat(
                new TableAddress(slug, Reply.words(request), table.code()), hall, table, talk);
    }

    private Seat now(Seat seat) {
        var hall = discussions.hall(seat.address().slug());
        return new Seat(
                seat.address(),
                hall,
                seat.table(),
                hall.talk(seat.talk().discussion().id()).orElseThrow(NotFound::new));
    }

    private Table table(Hall hall, String code, HttpServletRequest request) {
        var table = hall.table(code);
        if (table.isEmpty()) {
            trying.pass(request.getRemoteAddr(), clock.instant());
        }
        return table.orElseThrow(NotFound::new);
    }

    private static Optional<Remark> written(Seat seat, long remark) {
        return seat.talk().of(seat.table().number()).stream()
                .filter(one -> one.id().value() == remark)
                .findFirst();
    }

    private static ResponseEntity<byte[]> page(
            HttpStatus status, Seat seat, PointsPage.Draft draft, @Nullable String alarm) {
        var page =
                PointsPage.of(seat.address(), seat.hall(), seat.table(), seat.talk(), draft, alarm);
        return Reply.page(status, Html.PAGES.discussionsTable(page));
    }
}
