package dk.tingsted.evaluation;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.Inquiry;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells registration when to write the letter that asks for an answer.
@Component
class AskingAfterwards implements Inquiry {

    private final EvaluationStore store;

    AskingAfterwards(EvaluationStore store) {
        this.store = store;
    }

    @Override
    public Map<ConferenceId, Open> all() {
        return store.plans().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one ->
                                        new Open(
                                                one.getValue().opensAt(),
                                                one.getValue().closesAt())));
    }
}
