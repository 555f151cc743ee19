package dk.tingsted.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The note that everybody can read.
@Component
@Order(30)
class NoteFiling implements Filing {

    private final FollowUps followUps;

    NoteFiling(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Paper> forEverybody(Conference conference, Chosen chosen) {
        return followUps.of(conference).map(note -> paper(conference, note)).stream().toList();
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return forEverybody(conference, chosen);
    }

    /// As it was sent out; what was pasted is a text and nothing else.
    private Paper paper(Conference conference, FollowUp note) {
        var pdf = followUps.file(conference, "pdf");
        return Paper.of(
                "opsamling",
                pdf.isPresent() ? "opsamling.pdf" : "opsamling.txt",
                note.at(),
                "Opsamling på konferencen",
                pdf.orElseGet(() -> note.text().replaceAll("\\R", "\r\n").getBytes(UTF_8)));
    }
}
