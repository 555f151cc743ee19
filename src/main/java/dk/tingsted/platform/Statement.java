package dk.tingsted.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accessibility statement that the one who runs the program made in the state's own tool
/// (WAS-Tool), and when she last went through it. The law on web accessibility (§ 4) wants both: a
/// statement that can be found from every page, and one that is gone through once a year.
///
/// @param address `https://was.digst.dk/…`
/// @param reviewed null where nobody said
public record Statement(URI address, @Nullable LocalDate reviewed) {

    /// A month before the year is over there is still time to do it.
    private static final int MONTHS = 11;

    static @Nullable Statement of(Optional<String> address, Optional<String> reviewed) {
        if (address.isEmpty() && reviewed.isPresent()) {
            throw new Unusable(
                    "TINGSTED_WAS_DATE siger, hvornår erklæringen er set efter, men"
                            + " TINGSTED_WAS_URL mangler.");
        }
        return address.map(
                        url -> new Statement(url(url), reviewed.map(Statement::date).orElse(null)))
                .orElse(null);
    }

    /// What an administrator is to be reminded of; empty while nothing is due.
    public static Optional<String> due(@Nullable Statement statement, LocalDate today) {
        if (statement == null) {
            return Optional.of(
                    "Der er ingen tilgængelighedserklæring på webstedet endnu. Lav den i"
                            + " Digitaliseringsstyrelsens WAS-Tool, og skriv dens adresse i"
                            + " TINGSTED_WAS_URL.");
        }
        if (statement.reviewed == null) {
            return Optional.of(
                    "Tilgængelighedserklæringen skal ses efter mindst én gang om året. Skriv datoen"
                            + " for sidste gang i TINGSTED_WAS_DATE, så minder Tingsted om den"
                            + " næste.");
        }
        return statement.reviewed.plusMonths(MONTHS).isAfter(today)
                ? Optional.empty()
                : Optional.of(
                        "Tilgængelighedserklæringen er sidst set efter den %s, og det skal ske"
                                        .formatted(told(statement.reviewed))
                                + " mindst én gang om året. Ret den i WAS-Tool, og skriv den nye"
                                + " dato i TINGSTED_WAS_DATE.");
    }

    private static String told(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    private static URI url(String value) {
        try {
            var url = new URI(value);
            if ("https".equals(url.getScheme())
                    && url.getHost() != null
                    && url.getRawUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw unusable(value, e);
        }
        throw unusable(value, null);
    }

    private static Unusable unusable(String value, @Nullable Exception cause) {
        var words =
                "TINGSTED_WAS_URL »"
                        + value
                        + "« kan ikke bruges. Den skal være som https://was.digst.dk/example-dk.";
        return cause == null ? new Unusable(words) : new Unusable(words, cause);
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Unusable(
                    "TINGSTED_WAS_DATE skal være en dato som 2026-05-01, men er »" + value + "«.",
                    e);
        }
    }
}
