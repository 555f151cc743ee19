package dk.tingsted.copying;

import java.util.List;

/// What the next conference takes along, and what is asked about it.
///
/// @param was when the last one was, in words; empty where it has no date
/// @param date as it is typed, `2022-05-10`
/// @param sure whether a day off is meant
/// @param asksSure whether that is asked
/// @param notes what the almanac says of the new days
/// @param faults why nothing was made
/// @param may whether she may found conferences
public record NextPage(
        String slug,
        String by,
        String title,
        String was,
        String date,
        String address,
        boolean withPeople,
        boolean sure,
        boolean asksSure,
        List<String> taken,
        List<String> notes,
        List<String> faults,
        boolean may) {

    public NextPage {
        taken = List.copyOf(taken);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }
}
