package dk.tingsted.agreement;

import org.jspecify.annotations.Nullable;

/// That something which was said went into the agreement.
///
/// @param mark of the sentence; null where it bears on the area as a whole
/// @param sentence as it was when the source was named; empty for the area as a whole
public record Source(long id, AreaId area, @Nullable Integer mark, String sentence, Origin origin) {

    /// Whether it is named by this sentence.
    public boolean isOf(Marked marked) {
        return mark != null && mark == marked.mark();
    }
}
