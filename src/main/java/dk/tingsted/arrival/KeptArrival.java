package dk.tingsted.arrival;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.ExtractPage.Line;
import dk.tingsted.registration.mine.KeptElsewhere;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// When somebody arrived.
@Component
@Order(20)
class KeptArrival implements KeptElsewhere {

    private final Arrivals arrivals;

    KeptArrival(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public List<Line> of(Entered entered) {
        var words = entered.desk().words();
        var zone = entered.desk().programme().zone();
        return arrivals
                .attendance(entered.desk().conference())
                .of(new Comer.Registered(entered.registration().id()))
                .map(one ->
                        new Line(
                                "arrived",
                                words.say("Ankommet", "Arrived"),
                                Moments.told(one.at(), zone, words)))
                .stream()
                .toList();
    }
}
