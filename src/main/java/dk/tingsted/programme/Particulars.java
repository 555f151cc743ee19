package dk.tingsted.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a programme says of the conference as a whole. Null is "the document does not say".
///
/// @param free true if stated, false if a price for taking part is stated
/// @param price the price as written
/// @param registrationDeadline a deadline without a year takes the year of the conference
/// @param invitation the text that invites, with an empty line between paragraphs
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
        @Nullable String invitation) {

    public static final Particulars NONE =
            new Particulars(null, null, null, null, null, null, null, null, null, null, null);
}
