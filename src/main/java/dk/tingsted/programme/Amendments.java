package dk.tingsted.programme;

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
        return corrected.equals(programme) ? new Amended.Nothing() : new Amended.Done(wanted);
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
