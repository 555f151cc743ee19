package dk.tingsted.tables.hall;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.ToldEach;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// In letters: at which table somebody sits, round by round.
@Component
class ToldTable implements ToldEach {

    private final Halls halls;

    ToldTable(Halls halls) {
        this.halls = halls;
    }

    @Override
    public Placeholder placeholder() {
        return Placeholder.TABLE;
    }

    @Override
    public Map<RegistrationId, String> of(Conference conference, Words words, Instant now) {
        var lines = new HashMap<RegistrationId, String>();
        halls.published(conference)
                .ifPresent(plan ->
                        plan.sittings().stream()
                                .map(Sitting::registration)
                                .distinct()
                                .forEach(who -> lines.put(who, told(plan.of(who), words))));
        return lines;
    }

    private static String told(List<Integer> tables, Words words) {
        return tables.size() == 1
                ? tables.getFirst().toString()
                : String.join(
                        ", ",
                        IntStream.range(0, tables.size())
                                .filter(n -> tables.get(n) != 0)
                                .mapToObj(n ->
                                        words.say("runde ", "round ")
                                                + (n + 1)
                                                + words.say(": bord ", ": table ")
                                                + tables.get(n))
                                .toList());
    }
}
