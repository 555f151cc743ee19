package dk.tingsted.letters;

import java.util.Arrays;
import java.util.Optional;

/// Which letters of a conference are shown.
///
/// @param search in name, address and subject; empty for all
record OutboxFilter(Optional<Posted.State> state, Optional<Occasion> occasion, String search) {

    private static final int LONGEST_SEARCH = 100;

    /// From the address of the page; what is unknown counts as nothing.
    static OutboxFilter of(String state, String occasion, String search) {
        var words = OneLine.of(search);
        return new OutboxFilter(
                Arrays.stream(Posted.State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst(),
                Arrays.stream(Occasion.values())
                        .filter(one -> one.name().equals(occasion))
                        .findFirst(),
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)));
    }
}
