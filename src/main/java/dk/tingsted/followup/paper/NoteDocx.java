package dk.tingsted.followup.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Note;
import dk.tingsted.programme.publishing.paper.WordFile;

/// A note as a Word document: headings, people and lists are styles, so that whoever goes on with
/// it changes the look in one place.
public final class NoteDocx {

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<w:body>";

    private static final String END =
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\""
                    + " w:h=\"16838\"/><w:pgMar w:top=\"1361\" w:right=\"1361\" w:bottom=\"1361\""
                    + " w:left=\"1361\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>"
                    + "</w:body></w:document>";

    private final Note note;
    private final StringBuilder xml = new StringBuilder(START);

    private NoteDocx(Note note) {
        this.note = note;
    }

    public static byte[] write(Paper paper) {
        var about =
                new WordFile.About(
                        paper.note().title(),
                        paper.version(),
                        paper.sender(),
                        paper.words(),
                        paper.at());
        return WordFile.of(
                about,
                new NoteDocx(paper.note()).written(paper),
                WordFile.part(NoteDocx.class, "docx/styles.xml", "LANGUAGE", about.language()),
                WordFile.part(
                        NoteDocx.class,
                        "docx/numbering.xml",
                        "ANNEX",
                        paper.say("Bilag", "Annex")));
    }

    private byte[] written(Paper paper) {
        note.blocks().forEach(this::block);
        annexes(paper);
        paragraph("Version", () -> run(paper.version(), false));
        return xml.append(END).toString().getBytes(UTF_8);
    }

    private void block(Block block) {
        paragraph(
                style(block.form()),
                () -> note.pieces(block).forEach(one -> run(one.text(), one.emphasised())));
    }

    private void annexes(Paper paper) {
        if (note.annexes().isEmpty()) {
            return;
        }
        paragraph("Heading1", () -> run(paper.say("Bilag", "Annexes"), false));
        note.annexes()
                .forEach(one ->
                        paragraph(
                                "Annex",
                                () ->
                                        run(
                                                one.about()
                                                        + " – "
                                                        + paper.base()
                                                        + "/"
                                                        + one.path(),
                                                false)));
    }

    private static String style(Form form) {
        return switch (form) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case PERSON -> "Heading2";
            case PARAGRAPH -> "BodyText";
            case POINT -> "ListBullet";
            case UNDER -> "ListBullet2";
            case DEEPEST -> "ListBullet3";
        };
    }

    private void paragraph(String style, Runnable runs) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        runs.run();
        xml.append("</w:p>");
    }

    private void run(String text, boolean emphasised) {
        xml.append(emphasised ? "<w:r><w:rPr><w:i/><w:iCs/></w:rPr>" : "<w:r>")
                .append("<w:t xml:space=\"preserve\">")
                .append(WordFile.escaped(text))
                .append("</w:t></w:r>");
    }
}
