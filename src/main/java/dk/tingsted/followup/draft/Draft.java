package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Material;
import java.time.Instant;
import java.util.List;

/// The note as the secretariat has it.
///
/// @param blocks in order, the removed among them
/// @param at when it was composed last, and `by` whom
record Draft(Material.Parts parts, List<Kept> blocks, Instant at, String by) {
    Draft {
        blocks = List.copyOf(blocks);
    }

    List<Kept> standing() {
        return blocks.stream().filter(one -> !one.removed()).toList();
    }

    Draft with(List<Kept> others) {
        return new Draft(parts, others, at, by);
    }
}
