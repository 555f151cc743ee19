package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.Bytes;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.platform.web.KeptPages;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// `/{slug}/followup`: the note, for everybody, kept until there is a new one.
@Component
class FollowUpPages implements ApplicationRunner {

    private final Conferences conferences;
    private final FollowUps followUps;
    private final NoteReading reading;
    private final KeptPages pages;
    private final Tidings tidings;

    FollowUpPages(
            Conferences conferences,
            FollowUps followUps,
            NoteReading reading,
            KeptPages pages,
            Tidings tidings) {
        this.conferences = conferences;
        this.followUps = followUps;
        this.reading = reading;
        this.pages = pages;
        this.tidings = tidings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(
                FollowUps.TIDING, id -> keep(new ConferenceId(Long.parseLong(id))), this::keepAll);
        keepAll();
    }

    private void keepAll() {
        followUps.conferences().forEach(this::keep);
    }

    private void keep(ConferenceId id) {
        keep(conferences.get(id));
    }

    private void keep(Conference conference) {
        var address = "/" + conference.slug() + "/followup";
        pages.keep(
                new KeptPage(
                        address, Html.TYPE.toString(), Bytes.whenAsked(() -> page(conference))));
    }

    private byte[] page(Conference conference) {
        var followUp = followUps.of(conference).orElseThrow();
        return Html.bytes(reading.latest(conference, followUp));
    }
}
