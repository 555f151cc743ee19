package dk.tingsted.retention;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How long things are kept is a custom of the house.
@Component
@Order(110)
class RetentionCopying implements Copying {

    private final Retention retention;

    RetentionCopying(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Set<String> tables() {
        return Set.of("retention_choice");
    }

    @Override
    public List<String> told(ConferenceId from) {
        return retention.chosen(from).isEmpty()
                ? List.of()
                : List.of("Hvor længe oplysninger om deltagerne bliver gemt");
    }

    @Override
    public void copy(Copy copy) {
        var chosen = retention.chosen(copy.from().id());
        if (!chosen.isEmpty()) {
            retention.choose(copy.to().id(), chosen, copy.by(), copy.now());
        }
    }
}
