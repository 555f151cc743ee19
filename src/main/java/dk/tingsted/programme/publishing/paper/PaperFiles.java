package dk.tingsted.programme.publishing.paper;

import dk.tingsted.platform.web.Bytes;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.SiteFile;
import java.util.List;

/// The programme as documents, as files of its site.
public final class PaperFiles {

    private PaperFiles() {}

    /// What is told of and linked to from every page.
    public static List<SiteFile> of(Publication publication) {
        return List.of(
                new SiteFile(
                        "programme.pdf",
                        "application/pdf",
                        "Programmet som PDF",
                        "The programme as PDF",
                        Bytes.whenAsked(() -> ProgrammePdf.write(publication))),
                new SiteFile(
                        "programme.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "Programmet til Word",
                        "The programme for Word",
                        Bytes.whenAsked(() -> ProgrammeDocx.write(publication.edition()))),
                new SiteFile(
                        "programme-wall.pdf",
                        "application/pdf",
                        "Programmet til væggen (én side, PDF)",
                        "The programme for the wall (one page, PDF)",
                        Bytes.whenAsked(() -> WallPdf.write(publication))),
                new SiteFile(
                        "programme.md",
                        "text/markdown; charset=utf-8",
                        "Programmet som tekst (Markdown)",
                        "The programme as text (Markdown)",
                        ProgrammeMarkdown.write(publication.edition())));
    }
}
