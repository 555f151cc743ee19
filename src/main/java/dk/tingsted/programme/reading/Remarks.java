package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an entry says besides: left-over text, a length in words.
final class Remarks {

    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "v/[\\s\\u00A0]?oplægsholder\\b(?: fra \\p{Lu}?[\\p{L} ]{0,40})?|\\b(?:NN|N\\.N\\.|XX+|xx+|TBA|TBC|TBD)\\b"
                            + "|\\[(?:navn|titel|indsæt)[^\\]]{0,40}\\]|\\blorem ipsum\\b|(?<=\\d)[\\s\\u00A0]?[-–][\\s\\u00A0]?\\?",
                    Pattern.UNICODE_CASE);

    private static final Cue LEFT_OVER_WORD = Cue.of("v/|nn|n.n.|xx|tba|tbc|tbd|[|lorem ipsum|?");

    private static final Pattern LASTING =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,3})[\\s\\u00A0-]{0,2}min(?:utter|utters|utes|uter|\\.|\\b)");

    private static final int LOOK_AT = 1200;

    private Remarks() {}

    static List<Remark> of(Titling titling, List<Unit> units) {
        var remarks = new ArrayList<Remark>();
        lasting(titling.written(), titling.line(), remarks);
        units.stream().limit(3).forEach(unit -> leftOver(unit.text(), unit.line(), remarks));
        return remarks;
    }

    private static void leftOver(String text, int line, List<Remark> remarks) {
        var head = text.substring(0, Math.min(LOOK_AT, text.length()));
        if (!LEFT_OVER_WORD.isIn(head)) {
            return;
        }
        var found = LEFT_OVER.matcher(head);
        while (found.find()) {
            var words = found.group().strip();
            remarks.add(item -> new Statement.LeftOver(line, item, words));
        }
    }

    private static void lasting(String text, int line, List<Remark> remarks) {
        var found = LASTING.matcher(text.substring(0, Math.min(LOOK_AT, text.length())));
        if (text.contains("min") && found.find()) {
            int minutes = Integer.parseInt(found.group(1));
            remarks.add(item -> new Statement.Lasting(line, item, minutes));
        }
    }
}
