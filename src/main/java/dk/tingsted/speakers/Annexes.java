package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Annex;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows on the conference's pages what was handed in and released, and nothing else of it.
@Component
class Annexes implements Alongside {

    private final SlideStore slides;

    Annexes(SlideStore slides) {
        this.slides = slides;
    }

    @Override
    public List<Annex> annexes(Conference conference) {
        return slides.of(conference.id()).stream()
                .filter(Slides::isReleased)
                .map(Annexes::of)
                .toList();
    }

    static Annex of(Slides file) {
        return new Annex(
                file.item(), "annexes/" + file.id(), file.name(), file.speaker(), file.size());
    }
}
