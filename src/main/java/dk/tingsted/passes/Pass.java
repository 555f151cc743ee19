package dk.tingsted.passes;

import dk.tingsted.conference.ConferenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One person's way in to the pages of one purpose.
///
/// @param person the key by which its purpose knows her
/// @param usedOn the last day on which it opened something; no more is kept than the day
/// @param isRevoked whether its link opens nothing any more
public record Pass(
        long id,
        ConferenceId conference,
        Purpose purpose,
        String person,
        String name,
        @Nullable LocalDate usedOn,
        boolean isRevoked) {

    /// Whose page it opens, among those that have addresses of their own: the first part of the
    /// key, before the dot; empty for others.
    public String own() {
        return purpose.isApart() ? person.substring(0, person.indexOf('.')) : "";
    }

    /// The page within the conference's addresses that its link leads to.
    String page() {
        return purpose.isApart() ? purpose.word() + "/" + own() : purpose.word();
    }
}
