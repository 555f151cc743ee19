package dk.tingsted.tables.hall;

import static java.util.stream.Collectors.joining;

import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.ExtractPage.Line;
import dk.tingsted.registration.mine.KeptElsewhere;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// At which tables somebody sits.
@Component
@Order(30)
class KeptSeat implements KeptElsewhere {

    private final Halls halls;

    KeptSeat(Halls halls) {
        this.halls = halls;
    }

    @Override
    public List<Line> of(Entered entered) {
        var label = entered.desk().words().say("Bord, runde for runde", "Table, round by round");
        return halls
                .published(entered.desk().conference())
                .map(plan -> plan.of(entered.registration().id()))
                .filter(tables -> !tables.isEmpty())
                .map(tables -> new Line("tables", label, said(tables)))
                .stream()
                .toList();
    }

    private static String said(List<Integer> tables) {
        return tables.stream().map(one -> one == 0 ? "–" : one.toString()).collect(joining(", "));
    }
}
