package dk.tingsted.agreement;

import java.time.Instant;
import java.util.regex.Pattern;

/// What is done to a source that is named.
final class Naming {

    private static final Pattern ACT = Pattern.compile("(remove|confirm):(\\d{1,18})");

    private Naming() {}

    /// Does it.
    ///
    /// @param act `remove:` or `confirm:` with the source's number
    /// @return what was done, empty for nothing
    static String did(Agreements agreements, Desk desk, Area area, String act, Instant now) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            return "";
        }
        long number = Long.parseLong(asked.group(2));
        if (asked.group(1).equals("remove")) {
            agreements.unname(area.id(), number, desk.by(), now);
            return "unnamed";
        }
        Ties.of(area, agreements.sources(desk.agreement().id())).stream()
                .filter(one -> one.id() == number)
                .forEach(one -> agreements.confirm(area, one));
        return "confirmed";
    }
}
