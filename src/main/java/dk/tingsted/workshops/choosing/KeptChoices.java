package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.joining;

import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.ExtractPage.Line;
import dk.tingsted.registration.mine.KeptElsewhere;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Which workshops somebody wishes for, and which she is in.
@Component
@Order(10)
class KeptChoices implements KeptElsewhere {

    private final Rounds rounds;
    private final Caring caring;

    KeptChoices(Rounds rounds, Caring caring) {
        this.rounds = rounds;
        this.caring = caring;
    }

    @Override
    public List<Line> of(Entered entered) {
        var own = rounds.own(entered.registration().id());
        var words = entered.desk().words();
        var wishes =
                own.wishes().values().stream()
                        .map(ranked ->
                                new Line(
                                        "workshop-wishes",
                                        words.say("Ønsker til workshop", "Wishes for a workshop"),
                                        ranked.stream()
                                                .map(one -> title(entered, one))
                                                .collect(joining("; "))));
        var places =
                own.places().values().stream()
                        .map(placed ->
                                new Line(
                                        "workshop",
                                        words.say("Plads i workshop", "Place in a workshop"),
                                        title(entered, placed.workshop())));
        return Stream.concat(
                        Stream.concat(wishes, places),
                        caring.asked(entered.registration().id()).stream()
                                .flatMap(asked -> asked(asked, words)))
                .toList();
    }

    private static Stream<Line> asked(Asked asked, Words words) {
        var company = asked.company();
        var with =
                company == null
                        ? Stream.<Line>empty()
                        : Stream.of(
                                new Line(
                                        "workshop-company",
                                        words.say(
                                                "Vil gerne være i workshop med",
                                                "Would like to be in a workshop with"),
                                        company));
        var steps =
                asked.stepFree()
                        ? Stream.of(
                                new Line(
                                        "workshop-step-free",
                                        words.say(
                                                "Skal bruge en workshop uden trin",
                                                "Needs a workshop without steps"),
                                        words.say("Ja", "Yes")))
                        : Stream.<Line>empty();
        return Stream.concat(with, steps);
    }

    private static String title(Entered entered, ItemId id) {
        return entered.desk().programme().item(id).map(item -> item.title()).orElse(id.value());
    }
}
