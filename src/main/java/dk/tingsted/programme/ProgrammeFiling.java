package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.paper.ProgrammeDocx;
import dk.tingsted.programme.publishing.paper.ProgrammePdf;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The programme as it stands for everybody; each edition for the file.
@Component
@Order(10)
class ProgrammeFiling implements Filing {

    private static final String FOLDER = "program";

    private final Programmes programmes;

    ProgrammeFiling(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Paper> forEverybody(Conference conference, Chosen chosen) {
        return programmes
                .latestEdition(conference.id())
                .map(edition -> List.of(pdf(conference, edition, chosen), docx(edition)))
                .orElse(List.of());
    }

    private static Paper pdf(Conference conference, Edition edition, Chosen chosen) {
        return new Paper(
                FOLDER,
                "program.pdf",
                edition.at(),
                "Programmet (PDF)",
                out -> out.write(ProgrammePdf.write(publication(conference, edition, chosen))));
    }

    private static Paper docx(Edition edition) {
        return new Paper(
                FOLDER,
                "program.docx",
                edition.at(),
                "Programmet (Word)",
                out -> out.write(ProgrammeDocx.write(edition)));
    }

    /// The oldest first.
    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return Stream.concat(
                        Stream.of(document(conference)),
                        programmes.editions(conference.id()).reversed().stream()
                                .map(edition -> filed(conference, edition, chosen)))
                .toList();
    }

    private Paper document(Conference conference) {
        var original = programmes.original(conference);
        return Paper.of(
                FOLDER,
                "dokument " + original.name(),
                conference.createdAt(),
                "Programmet, som det blev lagt ind: " + original.name(),
                original.bytes());
    }

    private static Paper filed(Conference conference, Edition edition, Chosen chosen) {
        var status = edition.status() == Status.FINAL ? "endelig" : "foreløbig";
        return new Paper(
                FOLDER,
                "program %d. udgave.pdf".formatted(edition.number()),
                edition.at(),
                "Programmet, %d. udgave (%s)".formatted(edition.number(), status),
                out -> out.write(ProgrammePdf.write(publication(conference, edition, chosen))));
    }

    private static Publication publication(Conference conference, Edition edition, Chosen chosen) {
        return Publication.of(edition, conference.slug(), chosen.base());
    }
}
