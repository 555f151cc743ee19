package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Particulars;
import java.util.List;
import java.util.Set;

/// What a document says of the conference as a whole.
///
/// @param readLines numbers of the lines that were read for it
record Front(
        Particulars particulars,
        List<Affiliation> signatories,
        List<Affiliation> moderators,
        List<Trace> traces,
        Set<Integer> readLines) {
    Front {
        signatories = List.copyOf(signatories);
        moderators = List.copyOf(moderators);
        traces = List.copyOf(traces);
        readLines = Set.copyOf(readLines);
    }
}
