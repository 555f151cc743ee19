package dk.tingsted.programme.checking;

import dk.tingsted.programme.reading.Cue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that a check looks for in every line.
///
/// @param cue the pattern needs one of its words
record Wanted(Pattern pattern, Cue cue) {

    static Wanted of(String cue, Pattern pattern) {
        return new Wanted(pattern, Cue.of(cue));
    }

    boolean isIn(String text) {
        return cue.isIn(text) && pattern.matcher(text).find();
    }

    Stream<MatchResult> in(String text) {
        return cue.isIn(text) ? pattern.matcher(text).results() : Stream.empty();
    }
}
