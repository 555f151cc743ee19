package dk.tingsted.programme;

import java.util.List;
import java.util.stream.Stream;

/// Corrections that follow from each other, and the programme that they lead to. One that cannot be
/// made is kept among them, so that whoever wants them all is told why.
record Steps(Programme now, List<Correction> made) {
    Steps {
        made = List.copyOf(made);
    }

    static Steps from(Programme programme) {
        return new Steps(programme, List.of());
    }

    static Steps of(Programme programme, List<Correction> corrections) {
        var steps = from(programme);
        for (var correction : corrections) {
            steps = steps.then(correction);
        }
        return steps;
    }

    /// @param becomes as [Correction] has it
    Steps then(Spot spot, String becomes) {
        var was = Corrections.valueAt(now, spot).orElse("");
        return was.equals(becomes) ? this : then(new Correction(spot, was, becomes));
    }

    private Steps then(Correction correction) {
        var corrected =
                switch (Corrections.apply(now, correction)) {
                    case Corrected.Done(var done) -> done;
                    case Corrected.Refused _ -> now;
                };
        return new Steps(corrected, Stream.concat(made.stream(), Stream.of(correction)).toList());
    }

    /// Puts an item, changed or not, behind another.
    ///
    /// @param after the id of the item before it; empty for the first
    Steps place(Item item, String after) {
        return then(new Spot("items/" + item.id()), Whole.write(item, after));
    }

    Steps remove(ItemId item) {
        return then(new Spot("items/" + item), "");
    }
}
