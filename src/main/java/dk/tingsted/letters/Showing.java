package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Recipients.Recipient;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// For whom a text can be shown: somebody invented, and those that others offer.
@Component
class Showing {

    private static final int MOST = 50;

    private final ObjectProvider<Recipients> offered;

    Showing(ObjectProvider<Recipients> offered) {
        this.offered = offered;
    }

    /// The invented one first.
    List<Recipient> people(Conference conference, Occasion occasion) {
        return Stream.concat(
                        Stream.of(invented()),
                        offered.stream()
                                .flatMap(one -> one.some(conference, occasion, MOST).stream()))
                .toList();
    }

    private static Recipient invented() {
        Map<Placeholder, String> samples =
                Arrays.stream(Placeholder.values())
                        .collect(Collectors.toMap(one -> one, Placeholder::sample));
        return new Recipient("", Placeholder.NAME.sample() + " (opfundet)", samples);
    }
}
