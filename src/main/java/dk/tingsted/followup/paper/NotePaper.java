package dk.tingsted.followup.paper;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Enclosure;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Note;
import java.util.ArrayList;
import java.util.List;

/// A note laid out for paper and for the page: headings, paragraphs, and points in lists within
/// lists.
///
/// @param base what stands before an annex's path
public record NotePaper(
        String title,
        String language,
        String sender,
        String version,
        List<Section> sections,
        List<Enclosure> annexes,
        String annexWord,
        String annexesWord,
        String base) {

    public NotePaper {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /// Something in the note.
    ///
    /// @param level of the heading, 1 to 3, none skipped; 0 for a paragraph; -1 for a list
    /// @param kind the code of its form; empty for a list
    public record Section(int level, String kind, List<Note.Piece> pieces, List<Entry> points) {
        public Section {
            pieces = List.copyOf(pieces);
            points = List.copyOf(points);
        }
    }

    /// A point with those beneath it.
    public record Entry(List<Note.Piece> pieces, List<Entry> under) {
        public Entry {
            pieces = List.copyOf(pieces);
            under = List.copyOf(under);
        }
    }

    static NotePaper of(Paper paper) {
        return of(paper, paper.base() + "/");
    }

    /// The note as it is to be laid out.
    ///
    /// @param base what stands before an annex's path
    public static NotePaper of(Paper paper, String base) {
        var note = paper.note();
        return new NotePaper(
                note.title(),
                paper.words().language().code(),
                paper.sender(),
                paper.version(),
                sections(note),
                note.annexes(),
                paper.say("Bilag", "Annex"),
                paper.say("Bilag", "Annexes"),
                base);
    }

    private static List<Section> sections(Note note) {
        var sections = new ArrayList<Section>();
        var blocks = note.blocks();
        int above = 0;
        boolean divided = false;
        for (int at = 0; at < blocks.size(); ) {
            var block = blocks.get(at);
            int end = endOfList(blocks, at);
            if (end > at) {
                var points = entries(note, blocks.subList(at, end), 1);
                sections.add(new Section(-1, "", List.of(), points));
                at = end;
                continue;
            }
            divided |= block.form() == Form.HEADING;
            int level = Math.min(rank(block.form(), divided), above + 1);
            above = level > 0 ? level : above;
            sections.add(new Section(level, block.form().code(), note.pieces(block), List.of()));
            at++;
        }
        return sections;
    }

    private static int endOfList(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end).form().level() > 0) {
            end++;
        }
        return end;
    }

    /// A person stands beneath a heading where the note has such.
    private static int rank(Form form, boolean divided) {
        return switch (form) {
            case TITLE -> 1;
            case HEADING -> 2;
            case PERSON -> divided ? 3 : 2;
            case PARAGRAPH, POINT, UNDER, DEEPEST -> 0;
        };
    }

    /// A point that stands deeper than one step below the one before it is only one step deeper.
    private static List<Entry> entries(Note note, List<Block> points, int level) {
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < points.size(); ) {
            int end = at + 1;
            while (end < points.size() && points.get(end).form().level() > level) {
                end++;
            }
            int under = points.get(at).form().level() > level ? at : at + 1;
            entries.add(
                    new Entry(
                            note.pieces(points.get(at)),
                            entries(
                                    note,
                                    points.subList(Math.max(under, at + 1), end),
                                    level + 1)));
            at = end;
        }
        return entries;
    }
}
