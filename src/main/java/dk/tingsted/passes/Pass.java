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
        boolean isRevoked) {}
