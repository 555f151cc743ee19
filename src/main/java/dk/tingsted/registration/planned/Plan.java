package dk.tingsted.registration.planned;

import org.jspecify.annotations.Nullable;

/// Which letters go by themselves, and when.
///
/// @param linksDays how many days before the first the letter with the links goes; null when it
///   does not
/// @param dayBefore whether there is a reminder the day before
/// @param thanks whether people are thanked the day after
/// @param hour of the day, by the conference's own clock
record Plan(@Nullable Integer linksDays, boolean dayBefore, boolean thanks, int hour) {

    static final int USUAL_DAYS = 7;
    static final int MOST_DAYS = 60;
    static final int USUAL_HOUR = 8;

    /// Until the secretariat says otherwise.
    static final Plan USUAL = new Plan(USUAL_DAYS, true, true, USUAL_HOUR);

    Plan {
        if (linksDays != null && (linksDays < 1 || linksDays > MOST_DAYS)) {
            throw new IllegalArgumentException("From 1 to 60 days before");
        }
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("No hour of the day");
        }
    }
}
