package dk.tingsted.programme.reading;

import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import java.util.List;

/// One grammar for every format: lines in, a reading out. Deterministic and offline.
public final class ProgrammeGrammar {

    private ProgrammeGrammar() {}

    public static Reading read(Document document) {
        var programme =
                new Programme(
                        Language.DANISH,
                        Particulars.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Reading(programme, document, List.of(), List.of(), List.of());
    }
}
