package dk.tingsted.notices;

import dk.tingsted.programme.DifferenceWords;
import java.util.List;

/// What is changed for one person, in the order of the programme.
///
/// @param person the key by which somebody is known in one conference
record Notice(String person, String name, List<DifferenceWords> what) {
    Notice {
        what = List.copyOf(what);
    }
}
