package dk.tingsted.programme.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says about an item, as paragraphs.
final class Summary {

    private Summary() {}

    /// Null for nothing. Paragraphs are separated by an empty line.
    static @Nullable String of(List<Unit> prose) {
        var text = new StringBuilder();
        Unit before = null;
        for (var unit : prose) {
            if (before != null) {
                text.append(isSameParagraph(before, unit) ? " " : "\n\n");
            }
            text.append(unit.bullet() ? "– " : "").append(unit.text());
            before = unit;
        }
        var healed =
                text.toString()
                        .lines()
                        .map(Tidy::prose)
                        .collect(java.util.stream.Collectors.joining("\n"));
        return healed.isBlank() ? null : healed.strip();
    }

    private static boolean isSameParagraph(Unit before, Unit unit) {
        return !unit.apart()
                && !unit.bullet()
                && !unit.ownCell()
                && unit.row() >= 0
                && unit.row() - before.row() < 12
                && isWrapped(before, unit);
    }

    private static boolean isWrapped(Unit before, Unit unit) {
        return unit.beginsLower() || !before.endsSentence() || before.text().length() > 60;
    }
}
