package dk.tingsted.day;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a moment is told.
record Told(Now now, Words words) {

    private static final int MOST_PEOPLE = 15;

    String machine(LocalDateTime at) {
        return at.atZone(now.programme().zone()).toOffsetDateTime().toString();
    }

    @Nullable String head() {
        return switch (now.phase()) {
            case ON -> null;
            case BETWEEN -> words.say("Vi er mellem to punkter", "Between two items");
            case UNKNOWN ->
                    words.say(
                            "Programmet siger ikke, hvornår noget begynder",
                            "The programme does not say when anything begins");
            case BEFORE -> before();
            case OVER -> over();
        };
    }

    private String before() {
        var first = now.course().ahead(now.at()).getFirst().start();
        var at = words.clock(first.toLocalTime());
        return first.toLocalDate().equals(now.at().toLocalDate())
                ? words.say("Vi begynder kl. " + at, "We begin at " + at)
                : words.say("Vi begynder ", "We begin on ")
                        + words.weekday(first.toLocalDate())
                        + words.say(" kl. ", " at ")
                        + at;
    }

    private String over() {
        var days = now.programme().days();
        var today = now.at().toLocalDate();
        return days.stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .map(day ->
                        words.say("Slut for i dag. Vi ses ", "That is all for today. See you on ")
                                + words.weekday(day))
                .orElseGet(() ->
                        words.say(
                                "Konferencen er slut. Tak for i dag",
                                "The conference is over. Thank you"));
    }

    NowPage.Card card(Slot slot) {
        var item = slot.item();
        var end = slot.end();
        return new NowPage.Card(
                item.id().value(),
                hours(slot),
                slot.isMoved() ? words.clock(slot.printed().toLocalTime()) : null,
                end == null ? null : machine(end),
                end == null ? "" : left(end),
                item.title(),
                item.kind() == Kind.BREAK || item.kind() == Kind.MEAL,
                people(item, now.programme()),
                parts(item, now.programme()));
    }

    private String hours(Slot slot) {
        var end = slot.end();
        var start = words.clock(slot.start().toLocalTime());
        return end == null ? start : start + "–" + words.clock(end.toLocalTime());
    }

    private String left(LocalDateTime end) {
        var left = Duration.between(now.at(), end).plusSeconds(59);
        return left.isPositive()
                ? words.length(left.truncatedTo(ChronoUnit.MINUTES))
                        + words.say(" tilbage", " left")
                : "";
    }

    private static List<NowPage.Who> people(Item item, Programme programme) {
        var own = item.people().stream();
        var within =
                item.kind() == Kind.PARALLEL_BLOCK
                        ? Stream.<Participation>empty()
                        : programme.partsOf(item).stream()
                                .filter(part -> part.start() == null)
                                .flatMap(part -> part.people().stream());
        return Stream.concat(own, within)
                .map(one -> new NowPage.Who(one.named(), one.post()))
                .distinct()
                .limit(MOST_PEOPLE)
                .toList();
    }

    private static List<NowPage.Part> parts(Item item, Programme programme) {
        return programme.partsOf(item).stream()
                .filter(part -> item.kind() == Kind.PARALLEL_BLOCK || part.start() == null)
                .map(part -> new NowPage.Part(part.id().value(), part.title()))
                .toList();
    }

    /// What the konferencier did, the latest first.
    List<String> moved() {
        return now.steps().reversed().stream()
                .map(step -> new StepWords(now.programme(), words).told(step))
                .toList();
    }
}
