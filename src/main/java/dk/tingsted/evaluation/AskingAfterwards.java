package dk.tingsted.evaluation;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.Inquiry;
import dk.tingsted.registration.RegistrationId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells registration when to write the letter that asks for an answer.
@Component
class AskingAfterwards implements Inquiry {

    private final EvaluationStore store;
    private final GivenStore given;

    AskingAfterwards(EvaluationStore store, GivenStore given) {
        this.store = store;
        this.given = given;
    }

    @Override
    public Set<RegistrationId> answered(ConferenceId conference) {
        return given.answered(conference);
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
