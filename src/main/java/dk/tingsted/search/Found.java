package dk.tingsted.search;

import java.util.List;

/// Some of what was found.
///
/// @param total how many places in all
record Found(int total, List<Hit> hits) {

    /// On one page.
    static final int SIZE = 20;

    static final Found NOTHING = new Found(0, List.of());

    Found {
        hits = List.copyOf(hits);
    }
}
