package dk.tingsted.programme.reading;

import dk.tingsted.programme.ItemId;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives every item a name that tells people which it is: `1600-velkomst`, `workshop-3`.
final class Ids {

    private static final int LENGTH = 32;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    ItemId next(@Nullable LocalTime start, @Nullable Label label, String title) {
        var name = name(start, label, title);
        var id = name;
        while (!given.add(id)) {
            id = name + "-" + numbers.merge(name, 2, (last, _) -> last + 1);
        }
        return new ItemId(id);
    }

    private static String name(@Nullable LocalTime start, @Nullable Label label, String title) {
        var time = start == null ? "" : start.toString().substring(0, 5).replace(":", "") + "-";
        var word = label == null || label.word() == null ? null : label.word();
        var words = word != null ? word + " " + (label == null ? "" : label.number()) : title;
        var slug = new StringBuilder(time);
        for (var token : Words.tokens(words, 4)) {
            var plain = plain(token);
            boolean fits = slug.length() + plain.length() < LENGTH;
            slug.append(fits ? plain : plain.substring(0, Math.max(0, LENGTH - slug.length())))
                    .append('-');
            if (!fits) {
                break;
            }
        }
        var trimmed = slug.toString().replaceAll("-{2,}", "-").replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "punkt" : trimmed;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "oe")
                .replace("ö", "oe")
                .replace("å", "aa")
                .replace("é", "e")
                .replace("ü", "u")
                .replaceAll("[^a-z0-9-]", "");
    }
}
