package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.OutboxPage.Choice;
import dk.tingsted.letters.OutboxPage.Pages;
import dk.tingsted.letters.OutboxPage.Row;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.time.Clocks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the pages of the outbox show.
@Component
class OutboxShown {

    private static final int ON_A_PAGE = 100;
    private static final int LAST_PAGE = 1_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"));

    private final DeskStore store;
    private final Settings settings;
    private final ObjectProvider<Enclosing> enclosing;

    OutboxShown(DeskStore store, Settings settings, ObjectProvider<Enclosing> enclosing) {
        this.store = store;
        this.settings = settings;
        this.enclosing = enclosing;
    }

    OutboxPage page(Conference conference, OutboxFilter filter, int page, String by, String did) {
        var counts = store.counts(conference.id());
        int number = Math.clamp(page, 1, LAST_PAGE);
        int found = store.count(conference.id(), filter);
        var rows = store.find(conference.id(), filter, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        return new OutboxPage(
                conference.slug().value(),
                by,
                notice(did),
                did.equals("late"),
                trouble(),
                store.pausedSince().map(OutboxShown::moment).orElse(""),
                settings.mail() != null,
                states(counts, filter),
                occasions(filter),
                filter.search(),
                counts.getOrDefault(Posted.State.WAITING, 0),
                counts.getOrDefault(Posted.State.HELD, 0),
                found,
                rows.stream().map(OutboxShown::row).toList(),
                pages(filter, number, found));
    }

    Optional<Ready> content(Conference conference, long letter) {
        return store.content(conference.id(), letter);
    }

    /// @param typed an address that was none
    Optional<LetterPage> letter(
            Conference conference, long letter, String by, Optional<String> typed) {
        var content = content(conference, letter);
        return store.posted(conference.id(), letter)
                .flatMap(posted ->
                        content.map(ready ->
                                new LetterPage(
                                        conference.slug().value(),
                                        by,
                                        row(posted),
                                        ready.composed().body().text(),
                                        ready.calendar().isPresent(),
                                        file(conference, posted),
                                        LetterPage.Acts.of(posted),
                                        typed.orElse(posted.address()),
                                        typed.isPresent())));
    }

    private String file(Conference conference, Posted letter) {
        return enclosing.stream()
                .flatMap(one -> one.with(conference.id(), letter.occasion()).stream())
                .map(Enclosing.Enclosed::name)
                .findFirst()
                .orElse("");
    }

    private String trouble() {
        return store.trouble()
                .map(one -> one.why() + " Det har stået på siden " + moment(one.since()) + ".")
                .orElse("");
    }

    private static Row row(Posted letter) {
        return new Row(
                letter.id(),
                letter.name(),
                letter.address(),
                letter.subject(),
                letter.occasion().title(),
                letter.state().title(),
                when(letter),
                answer(letter));
    }

    /// What a server says that has taken a letter is news to nobody.
    private static String answer(Posted letter) {
        return letter.state() == Posted.State.SENT
                ? ""
                : Optional.ofNullable(letter.answer()).orElse("");
    }

    private static String when(Posted letter) {
        return switch (letter.state()) {
            case WAITING -> "sendes " + moment(letter.at());
            case HELD -> "skulle sendes " + moment(letter.at());
            case SENT, FAILED, RETURNED, WITHDRAWN -> moment(letter.at());
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Clocks.DANISH));
    }

    private static List<Choice> states(Map<Posted.State, Integer> counts, OutboxFilter filter) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(
                        Stream.of(new Choice("", "Alle (" + all + ")", filter.state().isEmpty())),
                        counts.entrySet().stream()
                                .map(one ->
                                        new Choice(
                                                one.getKey().name(),
                                                one.getKey().title() + " (" + one.getValue() + ")",
                                                filter.state()
                                                        .filter(one.getKey()::equals)
                                                        .isPresent())))
                .toList();
    }

    private static List<Choice> occasions(OutboxFilter filter) {
        return Stream.concat(
                        Stream.of(new Choice("", "Alle slags", filter.occasion().isEmpty())),
                        Arrays.stream(Occasion.values())
                                .filter(one -> one != Occasion.SIGN_IN)
                                .map(one ->
                                        new Choice(
                                                one.name(),
                                                one.title(),
                                                filter.occasion().filter(one::equals).isPresent())))
                .toList();
    }

    private static Pages pages(OutboxFilter filter, int number, int found) {
        return new Pages(
                number > 1 ? address(filter, number - 1) : "",
                number * ON_A_PAGE < found ? address(filter, number + 1) : "");
    }

    private static String address(OutboxFilter filter, int page) {
        return "?state="
                + filter.state().map(Enum::name).orElse("")
                + "&occasion="
                + filter.occasion().map(Enum::name).orElse("")
                + "&search="
                + URLEncoder.encode(filter.search(), StandardCharsets.UTF_8)
                + "&page="
                + page;
    }

    private static String notice(String did) {
        return switch (did) {
            case "hold" -> "Brevet er holdt tilbage.";
            case "hold-all" -> "Alle breve, der ventede, er holdt tilbage.";
            case "release" -> "Brevet må gå.";
            case "release-all" -> "Alle breve, der var holdt tilbage, må gå.";
            case "resume-all" ->
                    "Brevene går herfra nu. De, der ventede, da sikkerhedskopien blev lavet, er"
                            + " holdt tilbage, for de er nok sendt: se dem igennem.";
            case "withdraw" -> "Brevet er trukket tilbage og bliver ikke sendt.";
            case "again" -> "Brevet bliver sendt igen.";
            case "returned" -> "Det er noteret, at brevet kom retur.";
            case "late" ->
                    "Det kunne ikke lade sig gøre: brevet er sendt, eller en kollega nåede det"
                            + " først.";
            default -> "";
        };
    }
}
