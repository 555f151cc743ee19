package dk.tingsted.tables.hall;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The table of somebody who comes, as soon as it is published.
@Component
@Order(30)
class OwnTable implements OwnPart {

    private final Halls halls;
    private final Spans spans;

    OwnTable(Halls halls, Spans spans) {
        this.halls = halls;
        this.spans = spans;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var words = entered.desk().words();
        return tables(entered, now)
                .map(tables ->
                        new Card(
                                words.say("Dit bord", "Your table"),
                                List.of(told(tables, words)),
                                words.say("Se, hvem du sidder med", "See whom you sit with"),
                                entered.desk().around().to("registration/mine/table")));
    }

    /// In each round; empty for who has no seat, and when it is over.
    Optional<List<Integer>> tables(Entered entered, Instant now) {
        var conference = entered.desk().conference();
        boolean isOver =
                spans.of(conference.id())
                        .filter(span -> !now.isBefore(span.end().toInstant()))
                        .isPresent();
        return entered.registration().standing() instanceof Standing.Expected && !isOver
                ? halls.published(conference)
                        .map(plan -> plan.of(entered.registration().id()))
                        .filter(tables -> !tables.isEmpty())
                : Optional.empty();
    }

    private static String told(List<Integer> tables, Words words) {
        return tables.size() == 1
                ? words.say("Bord ", "Table ") + tables.getFirst() + "."
                : IntStream.range(0, tables.size())
                        .filter(n -> tables.get(n) != 0)
                        .mapToObj(n ->
                                words.say("Runde ", "Round ")
                                        + (n + 1)
                                        + words.say(": bord ", ": table ")
                                        + tables.get(n))
                        .collect(Collectors.joining(", ", "", "."));
    }
}
