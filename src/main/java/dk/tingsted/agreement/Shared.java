package dk.tingsted.agreement;

import java.util.List;

/// What a text has in common with an area.
///
/// @param at which of the texts that were asked about
/// @param stems the stems of the words in common
/// @param marked the text, each word in common between U+0002 and U+0003
record Shared(int at, List<String> stems, String marked) {

    static final char BEGIN = '\u0002';
    static final char END = '\u0003';

    Shared {
        stems = List.copyOf(stems);
    }
}
