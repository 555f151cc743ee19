package dk.tingsted.registration.mine;

import dk.tingsted.registration.form.Around;
import java.util.List;

/// All that is kept about one person, to be read.
///
/// @param facts what she is registered with, needs and answers too
/// @param happened the oldest first
public record ExtractPage(Around around, List<Line> facts, List<Line> happened) {

    public ExtractPage {
        facts = List.copyOf(facts);
        happened = List.copyOf(happened);
    }

    /// One thing that is kept.
    ///
    /// @param key what a program calls it
    public record Line(String key, String label, String value) {}
}
