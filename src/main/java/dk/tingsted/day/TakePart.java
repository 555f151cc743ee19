package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.util.Optional;

/// A page on which everybody in the hall may do something while it is open: ask, vote, read what
/// the tables write. Whoever has one is a bean of this type, answers from what it remembers, and
/// publishes a [DayChanged] when that opens or closes; the page of what is on now leads there.
public interface TakePart {

    /// Empty while there is nothing to do.
    Optional<Way> at(String slug, Words words);

    /// What a button says, and where it leads.
    record Way(String action, String address) {}
}
