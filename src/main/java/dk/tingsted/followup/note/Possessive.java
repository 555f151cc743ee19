package dk.tingsted.followup.note;

import java.util.regex.Pattern;

/// The genitive of a name, as Retskrivningsordbogen has it (§ 13): `Stefan Hermanns`, `Jens’`,
/// `KL’s`.
final class Possessive {

    private static final Pattern HISSES = Pattern.compile("(?iu).*[sxzß][)\"”’»]?");

    /// What is spelt letter by letter, or ends in a figure or a full stop.
    private static final Pattern LETTERS =
            Pattern.compile("(?u)(?:.*\\s)?(?:\\p{Lu}{2,}|\\S*[0-9.])");

    private Possessive() {}

    static String danish(String name) {
        if (HISSES.matcher(name).matches()) {
            return name + "’";
        }
        return name + (LETTERS.matcher(name).matches() ? "’s" : "s");
    }

    static String english(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }
}
