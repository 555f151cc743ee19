package dk.tingsted.registration;

import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.letters.Written;
import java.util.Map;
import java.util.stream.Collectors;

/// One text that many who come are to read.
///
/// @param about by which it is known that somebody was told of it already
/// @param wordings in every tongue that is spoken
/// @param movesEntry whether the entry in their calendars is another now, and goes with the letter
public record Broadcast(
        String about, Occasion occasion, Map<Tongue, Wording> wordings, boolean movesEntry) {

    public Broadcast {
        wordings = Map.copyOf(wordings);
    }

    /// In the place of what the conference says on such occasions.
    Texts.ForConference texts() {
        return new Texts.ForConference(
                wordings.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new Written.Key(occasion, one.getKey()),
                                        Map.Entry::getValue)));
    }
}
