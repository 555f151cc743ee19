package dk.tingsted.programme.reading;

import java.util.List;
import java.util.regex.Pattern;

/// The mail that an answer stands above. Where the answer holds a programme, what was written
/// before it is no part of that: an older version would be read as more of it.
final class OlderMail {

    private static final Pattern WROTE =
            Pattern.compile(
                    "(?i)(?:den|på|on|am)\\s.{4,120}\\d.{0,120}\\s(?:skrev|wrote|schrieb)\\b.{0,120}:");

    private static final Pattern DIVIDER =
            Pattern.compile(
                    "(?i)-{3,}\\s*(?:oprindelig meddelelse|original message|opprinnelig melding|ursprungligt meddelande)\\s*-{3,}");

    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?i)-{3,}\\s*(?:forwarded message|videresendt (?:meddelelse|besked)|videresendt melding|vidarebefordrat (?:meddelande|mail))\\s*-{3,}");

    private static final Pattern FROM = Pattern.compile("(?i)(?:fra|från|from|von):\\s.*");
    private static final Pattern SENT =
            Pattern.compile("(?i)(?:sendt|skickat|sent|gesendet):\\s.*");

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
                && (FORWARDED.matcher(text).matches() || DIVIDER.matcher(text).matches());
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
            return WROTE.matcher(text).matches();
        }
        boolean head = text.indexOf(':') > 0 && FROM.matcher(text).matches();
        return isDivider(text) || (head && isSentBelow(lines, at));
    }

    private static boolean isSentBelow(List<Line> lines, int at) {
        return lines.subList(at, Math.min(lines.size(), at + 3)).stream()
                .anyMatch(line -> SENT.matcher(line.text().strip()).matches());
    }
}
