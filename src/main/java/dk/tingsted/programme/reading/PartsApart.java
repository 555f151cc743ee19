package dk.tingsted.programme.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row in which several parts are given out, as one row for each.
final class PartsApart {

    private static final int LONGEST = 4000;

    private static final Pattern NEXT_PART =
            Pattern.compile(
                    "(?<=[\\p{Ll})\\d][.;])\\s{1,3}(?=(?iu:ordstyrere?|moderatore?r?|moderators?|interviewer|panel|panelists?|facilitatore?r?|facilitators?|tovholdere?|mødeleder|debattleder|debatleder|chair|oplægsholdere?|medvirkende|deltagere|deltakere|speakers?)(?:\\s?:|\\s(?:er|är|is)\\s))");

    private PartsApart() {}

    /// "Chair: NN. Panel: NN, NN and NN"
    static Stream<Unit> of(Unit unit) {
        var text = unit.text();
        boolean sentences = text.contains(". ") || text.contains("; ");
        return text.length() > LONGEST || !sentences
                ? Stream.of(unit)
                : NEXT_PART.splitAsStream(text).map(unit::of);
    }
}
