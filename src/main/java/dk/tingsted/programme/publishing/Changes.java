package dk.tingsted.programme.publishing;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.comparing.Comparison;
import java.util.ArrayList;
import java.util.List;

/// What an edition changed in the programme that was published before it.
///
/// @param what empty when nothing that a reader sees differs
public record Changes(Edition edition, Edition before, List<DifferenceWords> what) {

    /// Of every edition but the first, newest first.
    public static List<Changes> of(Publication publication) {
        var editions = publication.editions();
        var changes = new ArrayList<Changes>();
        for (var n = editions.size() - 1; n > 0; n--) {
            changes.add(between(editions.get(n - 1), editions.get(n)));
        }
        return List.copyOf(changes);
    }

    private static Changes between(Edition before, Edition edition) {
        var old = before.programme();
        var now = edition.programme();
        return new Changes(
                edition,
                before,
                Comparison.between(old, now).stream()
                        .map(difference -> DifferenceWords.of(difference, old, now))
                        .toList());
    }

    /// From preliminary to final, which matters also where the programme is the same.
    public boolean becameFinal() {
        return before.status() != edition.status();
    }
}
