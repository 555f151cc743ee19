package dk.tingsted.programme;

import dk.tingsted.platform.time.Clocks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a programme says of the conference as a whole. Null is "the document does not say".
///
/// @param free true if stated, false if a price for taking part is stated
/// @param price the price as written
/// @param registrationDeadline a deadline without a year takes the year of the conference
/// @param invitation the text that invites, with an empty line between paragraphs
/// @param zone in which all times are; Danish time where neither document nor organiser say another
public record Particulars(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable Status status,
        @Nullable Format format,
        @Nullable String venue,
        @Nullable String city,
        @Nullable Boolean free,
        @Nullable String price,
        @Nullable LocalDate registrationDeadline,
        @Nullable String organiser,
        @Nullable String invitation,
        ZoneId zone) {

    public static final Particulars NONE =
            new Particulars(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Clocks.DANISH);

    public Particulars {
        // Programmes that were kept before there were zones have none.
        zone = Objects.requireNonNullElse(zone, Clocks.DANISH);
    }

    /// The same in another time zone.
    public Particulars in(ZoneId other) {
        return new Particulars(
                title,
                subtitle,
                status,
                format,
                venue,
                city,
                free,
                price,
                registrationDeadline,
                organiser,
                invitation,
                other);
    }
}
