package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.Programmes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// When the conferences are held, by their latest editions. An edition never changes, so each is
/// read once; which is the latest is asked every time, since another copy of the program may have
/// published it.
@Service
public class Spans {

    private final Programmes programmes;
    private final Conferences conferences;
    private final ConcurrentHashMap<ConferenceId, Read> read = new ConcurrentHashMap<>();

    Spans(Programmes programmes, Conferences conferences) {
        this.programmes = programmes;
        this.conferences = conferences;
    }

    private record Read(int edition, Optional<Span> span) {}

    /// Of those among these that have been published and have a time.
    public Map<ConferenceId, Span> of(Collection<ConferenceId> wanted) {
        var newest = programmes.newestNumbers();
        var spans = new HashMap<ConferenceId, Span>();
        wanted.forEach(one ->
                Optional.ofNullable(newest.get(one))
                        .flatMap(edition -> of(one, edition))
                        .ifPresent(span -> spans.put(one, span)));
        return spans;
    }

    /// Empty until a programme with a time is published.
    public Optional<Span> of(ConferenceId conference) {
        return Optional.ofNullable(of(List.of(conference)).get(conference));
    }

    private Optional<Span> of(ConferenceId conference, int edition) {
        var kept = read.get(conference);
        if (kept != null && kept.edition() == edition) {
            return kept.span();
        }
        var latest = programmes.latestEdition(conference).orElseThrow();
        var span = Span.of(latest, conferences.get(conference).slug());
        read.put(conference, new Read(latest.number(), span));
        return span;
    }
}
