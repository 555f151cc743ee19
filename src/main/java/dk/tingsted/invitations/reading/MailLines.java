package dk.tingsted.invitations.reading;

import java.util.ArrayList;
import java.util.List;

/// People as a mail program writes them: `Ida Prøve <ida@oestby.dk>; Bo Prøve <bo@oestby.dk>`.
final class MailLines {

    private MailLines() {}

    /// Whether at least half of the lines name somebody like that.
    static boolean are(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(50).toList();
        long named = lines.stream().filter(MailLines::isNamed).count();
        return named > 0 && named * 2 >= lines.size();
    }

    /// Name and address of each, an empty text for what is missing.
    static List<List<String>> parse(String text, int most) {
        var rows = new ArrayList<List<String>>();
        var lines = text.lines().iterator();
        while (lines.hasNext() && rows.size() < most) {
            line(lines.next(), rows, most);
        }
        return rows;
    }

    private static void line(String line, List<List<String>> rows, int most) {
        int begin = 0;
        int end = line.indexOf('>');
        while (end >= 0 && rows.size() < most) {
            rows.add(named(withoutSign(line.substring(begin, end))));
            begin = end + 1;
            end = line.indexOf('>', begin);
        }
        var rest = withoutSign(line.substring(begin));
        if (!rest.isEmpty() || begin == 0) {
            rows.add(rest.contains("@") ? List.of("", rest) : List.of(rest, ""));
        }
    }

    private static boolean isNamed(String line) {
        int open = line.indexOf('<');
        int at = line.indexOf('@', open + 1);
        return open >= 0 && at > open && line.indexOf('>', at) > at;
    }

    /// Between two people stands a semicolon or a comma.
    private static String withoutSign(String one) {
        var bare = one.strip();
        boolean sign = bare.startsWith(";") || bare.startsWith(",");
        return sign ? bare.substring(1).strip() : bare;
    }

    private static List<String> named(String one) {
        int open = one.lastIndexOf('<');
        return open < 0
                ? List.of(one, "")
                : List.of(
                        unquoted(one.substring(0, open).strip()),
                        one.substring(open + 1).replaceFirst("(?i)^mailto:", ""));
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
