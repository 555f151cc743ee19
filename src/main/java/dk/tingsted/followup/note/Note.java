package dk.tingsted.followup.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A note that can be read.
///
/// @param annexes those that the text names, in the order in which it does: the first is annex 1
/// @param unknown what the text names as annexes and is none
public record Note(
        boolean inEnglish, List<Block> blocks, List<Enclosure> annexes, Set<String> unknown) {

    public Note {
        blocks = List.copyOf(blocks);
        annexes = List.copyOf(annexes);
        unknown = Set.copyOf(unknown);
    }

    /// Numbers the annexes that some blocks name.
    ///
    /// @param files that there are
    public static Note of(boolean inEnglish, List<Block> blocks, List<Enclosure> files) {
        var named = new LinkedHashSet<String>();
        blocks.forEach(block -> named.addAll(Inline.annexes(block.words())));
        var annexes = new ArrayList<Enclosure>();
        var unknown = new LinkedHashSet<String>();
        for (var key : named) {
            files.stream()
                    .filter(file -> file.key().equals(key))
                    .findFirst()
                    .ifPresentOrElse(annexes::add, () -> unknown.add(key));
        }
        return new Note(inEnglish, blocks, annexes, unknown);
    }

    /// A piece of text as it is read.
    ///
    /// @param href where an annex is; empty for what is none
    public record Piece(String text, boolean emphasised, String href) {}

    public List<Piece> pieces(Block block) {
        return Inline.runs(block.words()).stream().map(this::piece).toList();
    }

    private Piece piece(Inline.Run run) {
        return switch (run) {
            case Inline.Run.Text(var words, var emphasised) -> new Piece(words, emphasised, "");
            case Inline.Run.Annex(var key) -> annex(key);
        };
    }

    /// What is no annex stands as it was written, so that somebody sees it.
    private Piece annex(String key) {
        for (var n = 0; n < annexes.size(); n++) {
            if (annexes.get(n).key().equals(key)) {
                return new Piece(
                        (inEnglish ? "annex " : "bilag ") + (n + 1), false, annexes.get(n).path());
            }
        }
        return new Piece("[bilag:" + key + "]", false, "");
    }

    public String text(Block block) {
        return pieces(block).stream().map(Piece::text).collect(Collectors.joining());
    }

    /// The first title; what it is, where there is none.
    public String title() {
        return blocks.stream()
                .filter(block -> block.form() == Form.TITLE)
                .map(this::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(inEnglish ? "Follow-up" : "Opsamling");
    }

    /// As plain text: what a letter quotes and a search finds.
    public String plain() {
        var lines = blocks.stream().map(this::line).collect(Collectors.joining("\n\n"));
        return lines.isEmpty() ? title() : lines;
    }

    private String line(Block block) {
        int level = block.form().level();
        return level == 0 ? text(block) : "  ".repeat(level - 1) + "- " + text(block);
    }
}
