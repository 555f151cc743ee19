package dk.tingsted.day;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which phones and screens follow the day: each event is the part of the page that
/// tells what is on.
@Component
class NowLines implements LiveSource {

    private final Days days;
    private final Ways ways;
    private final LiveStreams streams;

    NowLines(Days days, Ways ways, LiveStreams streams) {
        this.days = days;
        this.ways = ways;
        this.streams = streams;
    }

    @EventListener
    void changed(DayChanged fact) {
        streams.changed(path -> line(path).filter(one -> isAbout(fact, one)).isPresent());
    }

    private static boolean isAbout(DayChanged fact, NowAddress line) {
        return fact.slug().isEmpty() || fact.slug().equals(line.slug());
    }

    @Override
    public boolean isAt(String path) {
        return line(path).isPresent();
    }

    @Override
    public LiveEvent event(String path) {
        var address = line(path).orElseThrow(NotFound::new);
        var page = NowPage.of(address, days.now(address.slug()), ways.at(address));
        return LiveEvent.of(page.state(), "now", Html.text(Html.PAGES.dayCourse(page)));
    }

    private static Optional<NowAddress> line(String path) {
        return NowAddress.of(path).filter(NowAddress::isLine);
    }
}
