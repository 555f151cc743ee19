package dk.tingsted.registration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One or several of some.
///
/// @param name also the id of its first box, to jump to
/// @param several whether more than one may be ticked
/// @param fault null where nothing is the matter
public record Choice(
        String name,
        String label,
        @Nullable String hint,
        boolean several,
        boolean required,
        List<Box> boxes,
        @Nullable Fault fault) {

    private static final int MANY = 5;

    public Choice {
        boxes = List.copyOf(boxes);
    }

    /// One of them.
    ///
    /// @param pick what conditions know it by, `g3`; null where none asks
    public record Box(
            String id, String value, String label, boolean checked, @Nullable String pick) {}

    /// So many that a list to unfold is easier to overlook.
    public boolean isLong() {
        return !several && boxes.size() > MANY;
    }

    /// What stands around it for those who listen; null where nothing does.
    public @Nullable String describedBy() {
        var hints = hint == null ? "" : name + "-hint";
        var ids = fault == null ? hints : (hints + " " + name + "-error").strip();
        return ids.isEmpty() ? null : ids;
    }
}
