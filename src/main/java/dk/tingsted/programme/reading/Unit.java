package dk.tingsted.programme.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that are one text: a title, a person, a paragraph or its beginning.
///
/// @param line number of the line it begins on
/// @param row index of its first row
/// @param apart more white than usual stands before it
/// @param ownCell the document itself holds it apart from what is before
record Unit(
        int line,
        int row,
        String text,
        int indent,
        boolean bullet,
        boolean apart,
        boolean ownCell) {

    Unit of(String other) {
        return new Unit(line, row, other, indent, bullet, apart, ownCell);
    }

    boolean isQuoted() {
        return !text.isEmpty() && "“”\"»«„".indexOf(text.charAt(0)) >= 0;
    }

    boolean beginsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
    }

    static @Nullable Unit first(List<Unit> units) {
        return units.isEmpty() ? null : units.getFirst();
    }
}
