package dk.tingsted.invitations.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in a column.
public enum Column {
    NAME(
            "Navn",
            "navn|name|fuldenavn|fuldtnavn|helenavnet|deltager|deltagernavn|person|kontaktperson|modtager|medlem"),
    FIRST_NAME("Fornavn", "fornavne?|firstname|givenname"),
    LAST_NAME("Efternavn", "efternavne?|lastname|surname|familyname"),
    ADDRESS("Mailadresse", "(e?mail|epost)(adresse|address)?|.*mail|.*mailadresse"),
    ORGANISATION(
            "Organisation",
            "organisation|organization|forening|arbejdsplads|arbejdssted|firma|virksomhed|myndighed|company|hos"),
    MUNICIPALITY("Kommune", "kommune|kommunenavn|hjemkommune|municipality"),
    POST(
            "Stilling eller hverv",
            "post|titel|stilling|stillingsbetegnelse|hverv|rolle|funktion|title|jobtitel|jobtitle|position"),
    GROUP("Gruppe", "gruppe|deltagergruppe|group|kategori|category"),
    LANGUAGE("Sprog i breve", "sprog|brevsprog|language|preferredlanguage|korrespondancesprog"),
    UNUSED("Bruges ikke", "");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private final String title;

    // Pattern is immutable, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Pattern headings;

    Column(String title, String headings) {
        this.title = title;
        this.headings = Pattern.compile(headings);
    }

    /// In Danish.
    public String title() {
        return title;
    }

    /// What a heading says is in the column below it.
    static Optional<Column> headed(String cell) {
        var word = NO_LETTER.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll("");
        return word.isEmpty()
                ? Optional.empty()
                : all().stream().filter(one -> one.headings.matcher(word).matches()).findFirst();
    }

    private static List<Column> all() {
        return Arrays.asList(values());
    }
}
