package dk.tingsted.programme.reading;

import java.util.regex.Pattern;

/// Takes off what a document's form leaves on a text.
final class Clean {

    /// "Eva Holm (A). Formand for …"
    private static final Pattern AFTER_PARTY =
            Pattern.compile("(\\(\\p{L}[^()]{0,30}\\))\\. (?=\\p{Lu})");

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern MARKS = Pattern.compile("[*_#\u00ad]");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern SPACE_IN_COMPOUND = Pattern.compile("(?<=\\p{Ll}) -(?=\\p{Lu})");

    private Clean() {}

    /// Without tags, Markdown marks and soft hyphens, white space folded.
    static String text(String text) {
        var untagged = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
        var bare = isMarked(untagged) ? MARKS.matcher(untagged).replaceAll("") : untagged;
        var spelt = Letters.together(bare.replace("&amp;", "&"));
        var folded = isFolded(spelt) ? spelt : WHITE.matcher(spelt).replaceAll(" ");
        return folded.contains(" -")
                ? SPACE_IN_COMPOUND.matcher(folded).replaceAll("-").strip()
                : folded.strip();
    }

    private static boolean isMarked(String text) {
        return text.indexOf('*') >= 0
                || text.indexOf('_') >= 0
                || text.indexOf('#') >= 0
                || text.indexOf('\u00ad') >= 0;
    }

    /// All white space is single spaces.
    private static boolean isFolded(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean twice = letter == ' ' && at > 0 && text.charAt(at - 1) == ' ';
            if (letter < ' ' || twice) {
                return false;
            }
        }
        return true;
    }

    /// "Eva Holm • rektor • Nordskolen" with commas.
    static String dotted(String written) {
        var stop = AFTER_PARTY.matcher(written);
        boolean post = stop.find() && PostingGrammar.isPost(written.substring(stop.end()));
        var text = post ? stop.replaceFirst("$1, ") : written;
        int dot = text.indexOf(" • ");
        boolean posted = dot > 3 && dot < 60 && PostingGrammar.isPost(text.substring(dot + 3));
        return posted ? text.replace(" • ", ", ") : text;
    }

    /// Without the marks and conjunctions that hold entries of a list apart.
    static String ends(String text) {
        var clean = text.strip();
        int length;
        do {
            length = clean.length();
            clean = stripEnd(stripStart(clean));
        } while (clean.length() < length);
        return clean;
    }

    private static String stripStart(String text) {
        int at = 0;
        while (at < text.length() && ",;:.–—-•·/| \t)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var rest = text.substring(at);
        int space = rest.indexOf(' ');
        var first = space < 0 ? rest : rest.substring(0, space);
        return isAnd(first) ? rest.substring(first.length()) : rest;
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && ",;:–—-•·/| \t(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var rest = text.substring(0, end);
        var last = rest.substring(rest.lastIndexOf(' ') + 1);
        if (isAnd(last)) {
            return rest.substring(0, rest.length() - last.length());
        }
        boolean stop =
                rest.endsWith(".") && !Abbreviations.has(last.substring(0, last.length() - 1));
        return stop ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static boolean isAnd(String word) {
        return word.equals("og")
                || word.equals("&")
                || word.equals("samt")
                || word.equals("and")
                || word.equals("och");
    }
}
