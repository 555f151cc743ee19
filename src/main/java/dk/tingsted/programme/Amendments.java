package dk.tingsted.programme;

import dk.tingsted.programme.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What corrections make of a programme; nothing here knows a database.
final class Amendments {

    private Amendments() {}

    /// The programme with what was corrected. What no longer fits, as its place is gone, is passed
    /// over.
    static Programme of(Programme programme, List<Amendment> amendments) {
        var corrected = programme;
        for (var amendment : amendments) {
            corrected =
                    switch (Corrections.apply(corrected, amendment.correction())) {
                        case Corrected.Done(var done) -> done;
                        case Corrected.Refused _ -> corrected;
                    };
        }
        return corrected;
    }

    /// What becomes of corrections wanted for `programme`: all are made, in their order, or none.
    static Amended decide(Programme programme, List<Correction> wanted) {
        var corrected = programme;
        for (var correction : wanted) {
            switch (Corrections.apply(corrected, correction)) {
                case Corrected.Done(var done) -> corrected = done;
                case Corrected.Refused(var why) -> {
                    return new Amended.Refused(correction, why);
                }
            }
        }
        boolean same =
                corrected.equals(programme) && wanted.stream().noneMatch(Amendments::isOfLine);
        return same ? new Amended.Nothing() : new Amended.Done(wanted);
    }

    /// The reading with the dates of its lines as they were corrected.
    static Reading of(Reading reading, List<Amendment> amendments) {
        var redated = reading;
        for (var amendment : amendments) {
            redated = redated(redated, amendment.correction());
        }
        return redated;
    }

    private static Reading redated(Reading reading, Correction correction) {
        var becomes = Written.DATE.canonical(correction.becomes()).filter(day -> !day.isEmpty());
        return Place.of(correction.spot()).orElse(null) instanceof Place.OfLine(int line)
                ? becomes.map(LocalDate::parse)
                        .map(day -> reading.redated(line, correction.was(), day))
                        .orElse(reading)
                : reading;
    }

    static boolean isOfLine(Correction correction) {
        return Place.of(correction.spot()).orElse(null) instanceof Place.OfLine;
    }

    /// What becomes of the wish to undo one of them, with all that was corrected in the same go:
    /// they can be left out when all the others still fit.
    static Amended withdraw(Programme programme, List<Amendment> amendments, long unwanted) {
        var act = amendments.stream().filter(one -> one.id() == unwanted).findFirst();
        if (act.isEmpty()) {
            return new Amended.Nothing();
        }
        long together = act.get().act();
        var others = corrections(amendments, one -> one.act() != together);
        var unwantedOnes = corrections(amendments, one -> one.act() == together);
        return switch (decide(programme, others)) {
            case Amended.Refused(var later, _) ->
                    new Amended.Refused(
                            later, "En senere rettelse bygger på den. Fortryd den senere først.");
            case Amended.Done _, Amended.Nothing _ -> new Amended.Done(unwantedOnes);
        };
    }

    private static List<Correction> corrections(
            List<Amendment> amendments, Predicate<Amendment> isWanted) {
        return amendments.stream().filter(isWanted).map(Amendment::correction).toList();
    }
}
