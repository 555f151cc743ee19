package dk.tingsted.day;

import java.util.List;

/// The cards on the screen, and printed from there.
///
/// @param printed when that is, in words
public record CuePage(SteerDesk desk, String title, String printed, List<CueCard> cards) {

    public CuePage {
        cards = List.copyOf(cards);
    }
}
