package dk.tingsted.discussions;

import java.util.Comparator;

/// Ids as people count them: 2 before 10, numbers before words. No two different ids are equal.
final class NaturalOrder {

    static final Comparator<String> OF_IDS =
            Comparator.comparing((String id) -> !isNumber(id))
                    .thenComparing(NaturalOrder::compareAlike);

    private NaturalOrder() {}

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int compareAlike(String a, String b) {
        if (!isNumber(a)) {
            return a.compareTo(b);
        }
        var first = a.replaceFirst("^0+", "");
        var second = b.replaceFirst("^0+", "");
        int byLength = Integer.compare(first.length(), second.length());
        int byDigits = byLength == 0 ? first.compareTo(second) : byLength;
        return byDigits == 0 ? Integer.compare(a.length(), b.length()) : byDigits;
    }
}
