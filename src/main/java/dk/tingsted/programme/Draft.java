package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A conference's programme as it stands now: the reading of the latest document with the
/// secretariat's corrections.
///
/// @param reading as the document was read, uncorrected
/// @param programme corrected: what would be published
/// @param amendments in the order they were made, without those undone
/// @param findings what the checks say of the corrected programme, without those set aside
/// @param latest the last edition that was published
/// @param waiting the name of the document that waits to take the place of this one
public record Draft(
        Conference conference,
        Reading reading,
        Programme programme,
        List<Amendment> amendments,
        List<Finding> findings,
        List<Finding> setAside,
        Optional<Edition> latest,
        Optional<String> waiting) {
    public Draft {
        amendments = List.copyOf(amendments);
        findings = List.copyOf(findings);
        setAside = List.copyOf(setAside);
    }

    /// @param id as it came in, perhaps no item's
    Optional<Item> item(String id) {
        return programme.items().stream().filter(item -> item.id().value().equals(id)).findFirst();
    }

    /// The first id of its kind that no item has or had.
    ItemId newItem() {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> new ItemId("n" + n))
                .filter(id ->
                        programme.item(id).isEmpty() && reading.programme().item(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public boolean isPublishedAsItStands() {
        return latest.map(Edition::programme).filter(programme::equals).isPresent();
    }
}
