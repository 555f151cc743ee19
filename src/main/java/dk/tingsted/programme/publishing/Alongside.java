package dk.tingsted.programme.publishing;

import dk.tingsted.conference.Conference;
import java.util.List;
import java.util.Optional;

/// What another part of the program has to show on a conference's site beside its programme. Every
/// bean of this type is asked when the pages are made; whoever has something else to say later
/// renews them.
public interface Alongside {

    /// Files that belong to items and that everybody may fetch.
    default List<Annex> annexes(Conference conference) {
        return List.of();
    }

    /// What came of the conference, as far as everybody may read it.
    default List<Sequel> sequels(Conference conference) {
        return List.of();
    }

    default Optional<Stall.Hall> hall(Conference conference) {
        return Optional.empty();
    }
}
