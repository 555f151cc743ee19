package dk.tingsted.programme.publishing;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.comparing.Comparison;
import dk.tingsted.programme.comparing.Difference;
import java.util.ArrayList;
import java.util.List;

/// What an edition changed in the programme that was published before it.
///
/// @param differences empty when nothing that a reader sees differs
public record Changes(Edition edition, Edition before, List<Difference> differences) {

    public Changes {
        differences = List.copyOf(differences);
    }

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
        return new Changes(
                edition, before, Comparison.between(before.programme(), edition.programme()));
    }

    /// In Danish, what changed.
    public List<DifferenceWords> what() {
        return what(Words.DANISH);
    }

    /// What changed, in the reader's language.
    public List<DifferenceWords> what(Words words) {
        var old = before.programme();
        var now = edition.programme();
        return differences.stream()
                .map(difference ->
                        words == Words.DANISH
                                ? DifferenceWords.of(difference, old, now)
                                : DifferenceWords.inEnglish(difference, old, now))
                .toList();
    }

    /// From preliminary to final, which matters also where the programme is the same.
    public boolean becameFinal() {
        return before.status() != edition.status();
    }
}
