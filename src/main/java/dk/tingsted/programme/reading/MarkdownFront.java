package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The head that programs set before a text in Markdown (YAML between `---`, TOML between `+++`):
/// it tells of the file. Only its title is of the programme, where the text has no heading.
final class MarkdownFront {

    private static final Pattern FENCE = Pattern.compile("(?:---|\\+\\+\\+)\\s*");
    private static final Pattern SETTING =
            Pattern.compile("\\s*(?:[\\w.-]{1,40}\\s*[:=].*|-\\s.*|[\\]}],?|#.*|\\[[\\w.]+]|)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)titl?el?\\s*[:=]\\s*[\"']?(.*?)[\"']?\\s*");
    private static final Pattern HEADING = Pattern.compile("# +\\S.*");
    private static final int LONGEST = 60;

    private MarkdownFront() {}

    /// The lines with an empty one for each of the head's.
    static List<String> off(List<String> lines) {
        int end = end(lines);
        if (end < 0) {
            return lines;
        }
        boolean headed = lines.stream().skip(end).anyMatch(line -> HEADING.matcher(line).matches());
        var rest = new ArrayList<String>(lines);
        for (int at = 0; at <= end; at++) {
            var title = TITLE.matcher(lines.get(at));
            boolean kept = !headed && title.matches() && !title.group(1).isBlank();
            rest.set(at, kept ? "# " + title.group(1) : "");
        }
        return rest;
    }

    /// Where the head ends; -1 where there is none.
    private static int end(List<String> lines) {
        if (!FENCE.matcher(lines.getFirst()).matches()) {
            return -1;
        }
        var fence = lines.getFirst().strip();
        for (int at = 1; at < Math.min(lines.size(), LONGEST); at++) {
            if (lines.get(at).strip().equals(fence)) {
                return at > 1 ? at : -1;
            }
            if (!SETTING.matcher(lines.get(at)).matches()) {
                return -1;
            }
        }
        return -1;
    }
}
