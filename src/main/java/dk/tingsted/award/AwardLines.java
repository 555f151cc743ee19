package dk.tingsted.award;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which the screen in the hall hears when the result is released.
@Component
class AwardLines implements LiveSource {

    private static final Pattern LINE = Pattern.compile("/([a-z0-9-]+)(/en)?/award/events");

    private final Awards awards;
    private final LiveStreams streams;
    private final InstantSource clock;

    AwardLines(Awards awards, LiveStreams streams, InstantSource clock) {
        this.awards = awards;
        this.streams = streams;
        this.clock = clock;
    }

    @EventListener
    void changed(Awards.Changed fact) {
        streams.changed(path ->
                isAt(path) && (fact.slug().isEmpty() || path.startsWith("/" + fact.slug() + "/")));
    }

    @Override
    public boolean isAt(String path) {
        return LINE.matcher(path).matches();
    }

    @Override
    public LiveEvent event(String path) {
        var parts = LINE.matcher(path);
        if (!parts.matches()) {
            throw new NotFound();
        }
        var words = parts.group(2) == null ? Words.DANISH : Words.ENGLISH;
        var known = awards.at(parts.group(1));
        var award = known.award().orElseThrow(NotFound::new);
        var page =
                new AwardPage(
                        parts.group(1),
                        words,
                        known.programme(),
                        award,
                        clock.instant(),
                        null,
                        false,
                        null);
        var shown = Html.text(Html.PAGES.awardShown(page));
        return LiveEvent.of(Integer.toHexString(shown.hashCode()), "award", shown);
    }
}
