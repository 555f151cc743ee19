package dk.tingsted.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// All cards of a conference.
///
/// @param at the moment up to which they know how the day runs
public record CueCards(String title, List<CueCard> cards, Instant at, ZoneId zone) {

    public CueCards {
        cards = List.copyOf(cards);
    }

    CueCards with(List<CueCard> others) {
        return new CueCards(title, others, at, zone);
    }
}
