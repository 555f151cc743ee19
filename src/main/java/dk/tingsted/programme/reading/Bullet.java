package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.regex.Pattern;

/// The sign before an entry of a list, typed by hand or drawn by a program.
final class Bullet {

    private static final Pattern SIGN =
            Pattern.compile("^\\s*[•‣▪▫■□●○◦∙⁃·»›➢►*](?:\\s+|(?=\\p{Lu}))(?=\\S)");

    private Bullet() {}

    static Words off(String text, boolean bold, boolean listed) {
        var sign = SIGN.matcher(text);
        return sign.find()
                ? new Words(text.substring(sign.end()), bold, true)
                : new Words(text, bold, listed && !text.isBlank());
    }
}
