package dk.tingsted.programme.reading;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.TimeZones;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// The time zone that a document says its times are in: in a sentence of its own, »Alle tider er i
/// finsk tid«, or above the programme beside a time or in parentheses, »kl. 9.00-15.30 (EET)«.
/// Danish time where it says nothing, or names several.
///
/// @param lines that say it and nothing else
/// @param line where it is said; 0 for nowhere
record SaidZone(ZoneId zone, int line, List<Integer> lines) {

    private static final SaidZone NOWHERE = new SaidZone(Clocks.DANISH, 0, List.of());

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?iu)^[^\\p{L}]*(?:(?:alle|samtlige|alla|all|the|programmets|angivne|angitte) ){0,3}"
                            + "(?:tider(?:ne)?|tidene|tiderna|tidspunkter(?:ne)?|klokkeslæt(?:tene)?|times|tidszone|tidssone|tidszon|tidzon|time ?zone)"
                            + "(?: (?:i programmet|in the programme|in the program|in this programme))?"
                            + "\\s*(?::|=|(?<!\\p{L})(?:er|are|is|är|i|in|vises|angives|shown|given)(?!\\p{L})).{2,80}$");

    /// What stands after a time or in parentheses.
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?iu)(?:\\d[.:]\\d{2}|\\bkl\\.? ?\\d{1,2}|[–-]\\s?\\d{1,2}|\\d ?[ap]\\.?m\\.?|\\()[\\s,(]{0,3}"
                            + "([^\\d\\s(),;.|–][^\\d(),;.|–]{2,40})(?=[(),;.|–\\d]|$)");

    private static final Cue WORD = Cue.of("cet|cest|eet|eest|bst|utc|tid|time|/");

    SaidZone {
        lines = List.copyOf(lines);
    }

    /// @param front what stands above the programme
    static SaidZone of(List<Passage> front, List<Passage> all) {
        var sentences = all.stream().filter(SaidZone::isSentence).toList();
        return sentences.isEmpty()
                ? one(front.stream().filter(one -> !beside(one).isEmpty()).toList(), List.of())
                : one(sentences, sentences.stream().map(Passage::number).toList());
    }

    private static SaidZone one(List<Passage> said, List<Integer> lines) {
        var zones =
                said.stream()
                        .flatMap(one ->
                                (lines.isEmpty() ? beside(one) : TimeZones.in(one.text())).stream())
                        .distinct()
                        .toList();
        return zones.size() == 1
                ? new SaidZone(zones.getFirst(), said.getFirst().number(), lines)
                : NOWHERE;
    }

    private static boolean isSentence(Passage passage) {
        return SENTENCE.matcher(passage.text()).matches()
                && !TimeZones.in(passage.text()).isEmpty();
    }

    private static List<ZoneId> beside(Passage passage) {
        return WORD.isIn(passage.text())
                ? BESIDE.matcher(passage.text())
                        .results()
                        .flatMap(said -> TimeZones.said(said.group(1)).stream())
                        .toList()
                : List.of();
    }
}
