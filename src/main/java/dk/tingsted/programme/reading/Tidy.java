package dk.tingsted.programme.reading;

import java.util.regex.Pattern;

/// Takes off what typesetting and extraction leave on a text.
final class Tidy {

    private static final Pattern SPACES =
            Pattern.compile("[ \\u00A0\\u2007\\u202F]{2,}|[\\u00A0\\u2007\\u202F]");
    private static final Pattern SPACE_BEFORE_MARK =
            Pattern.compile(" (?=[,;.](?:\\s|$))| (?=[?!]$)");

    /// A letter that came loose from its word: "l ivskvalitet", "zoome r", "vil d u".
    private static final Pattern LOOSE_START =
            Pattern.compile("(?<=[\\p{L},] )([b-hj-zæ&&[^åøo]]) (\\p{Ll}{3,})");

    private static final Pattern LOOSE_END =
            Pattern.compile(
                    "(?<=\\p{L}{4}) ([b-hj-z&&[^o]])(?= \\p{Ll}|[,;]|\\.(?:$|\\s\\p{Lu}))(?!(?<=v)\\.)");

    private static final Pattern ENDING_HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u00AD]$");

    private static final Pattern ABBREVIATED =
            Pattern.compile(".*\\b(?:m\\.[vm]|mv|etc|bl\\.a|mfl|m\\.fl|kl|Dr|jr)\\.");

    private Tidy() {}

    /// Without emphasis marks, soft hyphens and doubled spaces. Tabs stay.
    static String plain(String text) {
        var plain = text;
        if (plain.indexOf('\u00AD') >= 0
                || plain.indexOf('\u200B') >= 0
                || plain.indexOf('\uFEFF') >= 0) {
            plain = plain.replaceAll("[\u00AD\u200B\uFEFF]", "");
        }
        if (plain.indexOf('*') >= 0 || plain.indexOf("__") >= 0) {
            plain = plain.replace("**", "").replace("__", "");
            plain = plain.startsWith("*") ? plain.substring(1) : plain;
            plain = plain.endsWith("*") ? plain.substring(0, plain.length() - 1) : plain;
        }
        if (plain.indexOf('&') >= 0) {
            plain = plain.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", "\"");
        }
        return spaced(Letters.together(plain)).strip();
    }

    private static String spaced(String text) {
        boolean usual =
                text.indexOf("  ") < 0
                        && text.indexOf('\u00A0') < 0
                        && text.indexOf('\u2007') < 0
                        && text.indexOf('\u202F') < 0;
        return usual ? text : SPACES.matcher(text).replaceAll(" ");
    }

    /// Two lines of one sentence as one text: a word that was divided is whole again.
    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean divided =
                !Character.isLetterOrDigit(first.charAt(first.length() - 1))
                        && ENDING_HYPHEN.matcher(first).find()
                        && Character.isLowerCase(second.charAt(0));
        if (divided && !second.startsWith("og ") && !second.startsWith("eller ")) {
            return first.substring(0, first.length() - 1) + second;
        }
        boolean compound = first.endsWith("-") && !first.endsWith(" -") && !divided;
        return compound && Character.isUpperCase(second.charAt(0))
                ? first + second
                : first + " " + second;
    }

    /// A text for people to read: stray spaces out where there is no doubt.
    static String prose(String text) {
        var healed = text.replace('\t', ' ');
        if (hasSpaceBefore(healed, 1, ",;.?!")) {
            healed = SPACE_BEFORE_MARK.matcher(healed).replaceAll("");
        }
        if (hasSpaceBefore(healed, 2, " .,;")) {
            healed = LOOSE_START.matcher(healed).replaceAll("$1$2");
            healed = LOOSE_END.matcher(healed).replaceAll("$1");
        }
        return spaced(healed).strip();
    }

    /// Whether one of `marks` stands so many characters after a space.
    private static boolean hasSpaceBefore(String text, int distance, String marks) {
        for (int at = distance; at < text.length(); at++) {
            if (text.charAt(at - distance) == ' ' && marks.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// A title without the full stop, colon, dash or table mark it was set with.
    static String title(String text) {
        var title = prose(text);
        int length;
        do {
            length = title.length();
            title = withoutEnding(title).strip();
        } while (title.length() < length);
        return unquoted(title);
    }

    private static String withoutEnding(String title) {
        if (title.endsWith("...") || title.endsWith("…")) {
            return title;
        }
        boolean abbreviated = title.endsWith(".") && ABBREVIATED.matcher(title).matches();
        boolean drop =
                !title.isEmpty() && ".:;,|–—-".indexOf(title.charAt(title.length() - 1)) >= 0;
        return drop && !abbreviated ? title.substring(0, title.length() - 1) : title;
    }

    /// Without quotes, where they enclose the whole.
    static String unquoted(String text) {
        if (text.length() < 3) {
            return text;
        }
        boolean open = "“”\"»«„".indexOf(text.charAt(0)) >= 0;
        boolean close = "“”\"»«".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean inside =
                text.substring(1, text.length() - 1)
                        .chars()
                        .anyMatch(c -> "“”\"»«".indexOf(c) >= 0);
        return open && close && !inside ? text.substring(1, text.length() - 1).strip() : text;
    }
}
