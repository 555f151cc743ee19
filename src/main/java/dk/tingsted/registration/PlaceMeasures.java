package dk.tingsted.registration;

import dk.tingsted.platform.web.Measure;
import dk.tingsted.platform.web.Measured;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many come and how many wait, over all conferences together.
@Component
class PlaceMeasures implements Measured {

    private final PlaceStore places;

    PlaceMeasures(PlaceStore places) {
        this.places = places;
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    public List<Measure> measure(Instant now) {
        var all = places.all();
        var help = "Registrations of all conferences";
        return List.of(
                new Measure("registrations", "standing=\"held\"", help, all.held()),
                new Measure("registrations", "standing=\"waiting\"", help, all.waiting()));
    }
}
