package dk.tingsted.invitations.reading;

import dk.tingsted.letters.Tongue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages that letters are written in, as lists name them.
final class Languages {

    private static final Set<String> DANISH = Set.of("dansk", "danish", "da", "dk", "dan", "da-dk");
    private static final Set<String> ENGLISH =
            Set.of("engelsk", "english", "en", "eng", "uk", "gb", "en-gb", "en-us");

    private Languages() {}

    static Optional<Tongue> of(String cell) {
        var word = cell.strip().toLowerCase(Locale.ROOT);
        if (DANISH.contains(word)) {
            return Optional.of(Tongue.DANISH);
        }
        return ENGLISH.contains(word) ? Optional.of(Tongue.ENGLISH) : Optional.empty();
    }
}
