package dk.tingsted.stands;

import dk.tingsted.programme.publishing.Stall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All stands of a conference, for the secretariat.
///
/// @param stalls as the public sees them, for the plan
/// @param plan null where there is none
/// @param hours when they are open, in words; empty where no pause says so
/// @param typed the name of a new stand, as it was typed
/// @param planWords what was typed of the plan
/// @param made the link that was just made; null where none was
/// @param alarm what is to be put right; null where nothing is
/// @param notice what was just done; empty where nothing was
public record StandsPage(
        String slug,
        String title,
        String by,
        List<Line> lines,
        List<Stall> stalls,
        Stall.@Nullable Picture plan,
        List<String> hours,
        String typed,
        String planWords,
        @Nullable Made made,
        @Nullable String alarm,
        String notice) {

    public StandsPage {
        lines = List.copyOf(lines);
        stalls = List.copyOf(stalls);
        hours = List.copyOf(hours);
    }

    /// A link, which is shown this once.
    public record Made(String name, String link) {}

    /// A stand.
    ///
    /// @param lacks what the public would miss, `mangler beskrivelse`; empty for nothing
    /// @param address of the exhibitor's mailbox; empty where nobody has noted it
    /// @param state of the exhibitor's link
    /// @param pass 0 where none opens anything
    public record Line(
            long id,
            int number,
            String name,
            String lacks,
            String place,
            String address,
            String state,
            long pass) {

        public boolean hasPass() {
            return pass != 0;
        }
    }
}
