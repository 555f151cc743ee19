package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.programme.Programmes;
import dk.tingsted.speakers.SlideNames.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was handed in and released, in the order of the programme.
@Component
@Order(20)
class SlideFiling implements Filing {

    private final Programmes programmes;
    private final Speakers speakers;

    SlideFiling(Programmes programmes, Speakers speakers) {
        this.programmes = programmes;
        this.speakers = speakers;
    }

    @Override
    public List<Paper> forEverybody(Conference conference, Chosen chosen) {
        return programmes
                .latestEdition(conference.id())
                .map(edition ->
                        SlideNames.of(edition.programme(), released(conference)).stream()
                                .map(named -> paper(conference, named))
                                .toList())
                .orElse(List.of());
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return forEverybody(conference, chosen);
    }

    private List<Slides> released(Conference conference) {
        return speakers.slides(conference.id()).stream().filter(Slides::isReleased).toList();
    }

    private Paper paper(Conference conference, Named named) {
        var file = named.slides();
        Instant at = Objects.requireNonNullElse(file.releasedAt(), file.handedAt());
        return new Paper(
                "slides",
                named.name().replace('/', ' '),
                at,
                "Slides fra " + file.speaker(),
                out -> out.write(speakers.bytes(conference.id(), file.id())));
    }
}
