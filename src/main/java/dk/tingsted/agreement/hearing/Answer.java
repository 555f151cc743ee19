package dk.tingsted.agreement.hearing;

import java.time.Instant;
import java.time.LocalDate;

/// What a party answered.
///
/// @param edition the agreement as it was sent, which it answers
/// @param metOn the day of the meeting; for [Decision#AGENDA] one that is to come
/// @param reference to the minutes; empty where none was given
/// @param by who wrote it, as she says herself
public record Answer(
        long id,
        long party,
        long edition,
        Decision decision,
        LocalDate metOn,
        String reference,
        String remarks,
        Instant at,
        String by) {

    /// Whether something was decided.
    public boolean isFinal() {
        return decision != Decision.AGENDA;
    }
}
