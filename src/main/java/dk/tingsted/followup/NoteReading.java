package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.followup.note.Note;
import dk.tingsted.followup.paper.NotePaper;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Words;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Component;

/// Draws a version of the note as it is read.
@Component
class NoteReading {

    private final FollowUps followUps;
    private final Publishing publishing;

    NoteReading(FollowUps followUps, Publishing publishing) {
        this.followUps = followUps;
        this.publishing = publishing;
    }

    JteModel latest(Conference conference, FollowUp one) {
        return page(conference, one, "/" + conference.slug() + "/followup", "");
    }

    /// @param open whether its files can be fetched by whoever reads it
    JteModel earlier(Conference conference, FollowUp one, boolean open) {
        var files = "/" + conference.slug() + "/followup/versions/" + one.number();
        return page(conference, one, open ? files : "", notice(one));
    }

    private static String notice(FollowUp one) {
        boolean english = one.note().map(Note::inEnglish).orElse(false);
        return english
                ? "This is version %d of %s; a later one has replaced it."
                        .formatted(one.number(), Words.ENGLISH.at(one.at()))
                : "Det er version %d fra %s; den er afløst af en senere."
                        .formatted(one.number(), Words.DANISH.at(one.at()));
    }

    private JteModel page(Conference conference, FollowUp one, String files, String notice) {
        var slug = conference.slug().value();
        boolean hasEarlier = followUps.hasEarlier(conference);
        return one.note()
                .<JteModel>map(note -> {
                    var paper = publishing.paper(conference, note, one.number(), one.at());
                    var laid = NotePaper.of(paper, "/" + slug + "/");
                    return Html.PAGES.followupRead(
                            new ReadPage(slug, laid, files, notice, hasEarlier));
                })
                .orElseGet(() ->
                        Html.PAGES.followupNote(FollowUpPage.of(slug, one, notice, hasEarlier)));
    }
}
