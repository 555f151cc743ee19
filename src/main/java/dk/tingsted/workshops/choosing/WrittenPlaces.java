package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import java.util.Optional;
import java.util.regex.Pattern;

/// For how many a workshop is, where the programme says so: »højst 25 deltagere«, »plads til 40«.
final class WrittenPlaces {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:maks\\.?|maksimalt|max\\.?|højst|plads til|begrænset til|at most|up to|room for)"
                            + "\\s+(?:de første\\s+)?(\\d{1,4})\\b(?!\\s*(?:min|%|kr|timer|år))"
                            + "|\\b(\\d{1,4})\\s+(?:pladser|deltagere|places|participants)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenPlaces() {}

    static Optional<Integer> of(Item item) {
        var summary = item.summary() == null ? "" : item.summary();
        var found = WRITTEN.matcher(item.title() + "\n" + summary);
        return found.find()
                ? Optional.of(
                        Integer.valueOf(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }
}
