package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;

/// A conference's programme as it stands now: the reading of the latest document with the
/// secretariat's corrections.
///
/// @param reading as the document was read, uncorrected
/// @param programme corrected: what would be published
/// @param amendments in the order they were made, without those undone
/// @param findings what the checks say of the corrected programme, without those set aside
/// @param latest the last edition that was published
public record Draft(
        Conference conference,
        Reading reading,
        Programme programme,
        List<Amendment> amendments,
        List<Finding> findings,
        List<Finding> setAside,
        Optional<Edition> latest) {
    public Draft {
        amendments = List.copyOf(amendments);
        findings = List.copyOf(findings);
        setAside = List.copyOf(setAside);
    }

    public boolean isPublishedAsItStands() {
        return latest.map(Edition::programme).filter(programme::equals).isPresent();
    }
}
