package dk.tingsted.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where a new version of the document stands beside the conference as it is.
///
/// @param document the new document's name
/// @param handedOver "22. november 2026 kl. 10.15 af Anna Eksempel"
/// @param kept how much was corrected by hand and stays, in words; empty for nothing
public record VersionPage(
        String slug,
        String title,
        String by,
        ReviewPage.@Nullable Notice notice,
        String document,
        String handedOver,
        List<Change> conflicts,
        List<Change> changes,
        String kept) {
    public VersionPage {
        conflicts = List.copyOf(conflicts);
        changes = List.copyOf(changes);
    }

    /// A change in words.
    ///
    /// @param key names the change for its button
    public record Change(String key, DifferenceWords words) {}

    static VersionPage of(
            Versions.Proposal proposal, String by, ReviewPage.@Nullable Notice notice) {
        var next = proposal.next();
        var proposals = next.proposals();
        var version = proposal.version();
        var title = next.ours().particulars().title();
        return new VersionPage(
                proposal.draft().conference().slug().value(),
                title == null ? "Uden titel" : title,
                by,
                notice,
                version.name(),
                Review.moment(version.at()) + " af " + version.by(),
                changes(next, proposals.stream().filter(NextVersion.Proposed::conflict).toList()),
                changes(next, proposals.stream().filter(one -> !one.conflict()).toList()),
                kept(next.kept()));
    }

    private static String kept(int number) {
        return number == 0
                ? ""
                : Wordlist.count(
                        number,
                        "rettelse, som du har lavet i hånden, bliver stående.",
                        "rettelser, som I har lavet i hånden, bliver stående.");
    }

    private static List<Change> changes(NextVersion next, List<NextVersion.Proposed> proposals) {
        return proposals.stream()
                .map(one ->
                        new Change(
                                one.key(),
                                DifferenceWords.of(one.difference(), next.ours(), next.theirs())))
                .toList();
    }
}
