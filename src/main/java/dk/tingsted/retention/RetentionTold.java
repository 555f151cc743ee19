package dk.tingsted.retention;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.KeptFor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What those who register are told of it: as it is done, and not as somebody wrote it once.
@Component
class RetentionTold implements KeptFor {

    private final Retention retention;

    RetentionTold(Retention retention) {
        this.retention = retention;
    }

    @Override
    public List<String> told(ConferenceId conference, Words words) {
        return Stream.of(Kind.NEEDS, Kind.LETTERS, Kind.REGISTERED)
                .map(kind ->
                        Term.toldWhenRegistering(kind, retention.days(conference, kind), words))
                .toList();
    }
}
