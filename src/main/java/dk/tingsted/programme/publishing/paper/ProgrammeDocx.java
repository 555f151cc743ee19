package dk.tingsted.programme.publishing.paper;

import dk.tingsted.programme.publishing.Edition;

/// The programme as a Word document (ECMA-376, transitional) for the secretariat to go on with:
/// real styles, a table for each day whose head stands on every page, and the same words as the
/// Markdown, so that it reads back as the same programme. The same edition gives the same bytes.
public final class ProgrammeDocx {

    private ProgrammeDocx() {}

    public static byte[] write(Edition edition) {
        var about = about(edition);
        return WordFile.of(
                about,
                new WordBody(Manuscript.of(edition), about.words()).written(),
                WordFile.part(ProgrammeDocx.class, "docx/styles.xml", "LANGUAGE", about.language()),
                WordFile.part(ProgrammeDocx.class, "docx/numbering.xml"));
    }

    private static WordFile.About about(Edition edition) {
        var words = Manuscript.words(edition.programme());
        var organiser = edition.programme().particulars().organiser();
        return new WordFile.About(
                words.title(edition.programme()),
                words.status(edition.status()),
                organiser == null ? "" : organiser,
                words,
                edition.at());
    }
}
