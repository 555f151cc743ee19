package dk.tingsted.archive;

import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the material, on the page of her own registration.
@Component
@Order(90)
class OwnMaterial implements OwnPart {

    private final MaterialStore store;

    OwnMaterial(MaterialStore store) {
        this.store = store;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var conference = entered.desk().conference();
        var words = entered.desk().words();
        return store.isReleased(conference.id())
                ? Optional.of(
                        new Card(
                                words.say("Materialet", "The material"),
                                List.of(
                                        words.say(
                                                "Slides, program og opsamling i én fil med en oversigt.",
                                                "Slides, programme and follow-up in one file with an overview.")),
                                words.say("Hent det hele (ZIP)", "Fetch it all (ZIP)"),
                                "/" + conference.slug() + "/material.zip"))
                : Optional.empty();
    }
}
