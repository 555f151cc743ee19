package dk.tingsted.programme.reading;

import java.util.List;
import java.util.regex.Pattern;

/// The mail that an answer stands above. Where the answer holds a programme, what was written
/// before it is no part of that: an older version would be read as more of it.
final class OlderMail {

    /// Made when the first line asks that may be one of these.
    private static final class Once {
        static final Pattern WROTE =
                Pattern.compile(
                        "(?i)(?:den|på|on|am)\\s.{4,120}\\d.{0,120}\\s(?:skrev|wrote|schrieb)\\b.{0,120}:");

        static final Pattern DIVIDER =
                Pattern.compile(
                        "(?i)-{3,}\\s*(?:oprindelig meddelelse|original message|opprinnelig melding|ursprungligt meddelande)\\s*-{3,}");

        static final Pattern FORWARDED =
                Pattern.compile(
                        "(?i)-{3,}\\s*(?:forwarded message|videresendt (?:meddelelse|besked)|videresendt melding|vidarebefordrat (?:meddelande|mail))\\s*-{3,}");

        static final Pattern FROM = Pattern.compile("(?i)(?:fra|från|from|von):\\s.*");
        static final Pattern SENT = Pattern.compile("(?i)(?:sendt|skickat|sent|gesendet):\\s.*");
    }

    /// So many entries make a programme.
    private static final int ENTRIES = 3;

    private OlderMail() {}

    /// The lines up to the older mail.
    static List<Line> without(List<Line> lines) {
        int timed = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (timed >= ENTRIES && begins(lines, at)) {
                return lines.subList(0, at);
            }
            timed += isTimed(lines.get(at).text()) ? 1 : 0;
        }
        return lines;
    }

    /// What a program sets above a mail that is sent on.
    static boolean isDivider(String text) {
        return text.startsWith("---")
                && (Once.FORWARDED.matcher(text).matches() || Once.DIVIDER.matcher(text).matches());
    }

    private static boolean isTimed(String text) {
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(0))
                        || text.startsWith("Kl")
                        || text.startsWith("kl"));
    }

    private static boolean begins(List<Line> lines, int at) {
        var text = lines.get(at).text().strip();
        if (text.endsWith(":")) {
            return (text.contains("skrev") || text.contains("wrote") || text.contains("schrieb"))
                    && Once.WROTE.matcher(text).matches();
        }
        return isDivider(text)
                || (isHead(text) && Once.FROM.matcher(text).matches() && isSentBelow(lines, at));
    }

    private static boolean isHead(String text) {
        int colon = text.indexOf(':');
        return colon > 2 && colon < 5 && "FfVv".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isSentBelow(List<Line> lines, int at) {
        return lines.subList(at, Math.min(lines.size(), at + 3)).stream()
                .anyMatch(line -> Once.SENT.matcher(line.text().strip()).matches());
    }
}
