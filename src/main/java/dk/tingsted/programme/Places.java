package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.Value;
import dk.tingsted.programme.reading.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the values of a draft stand in its document, and which of them the reader is unsure of.
///
/// @param lines the first line of each value
/// @param unsure what nobody has corrected yet
record Places(Map<Spot, Integer> lines, Set<Spot> unsure) {
    Places {
        lines = Map.copyOf(lines);
        unsure = Set.copyOf(unsure);
    }

    static Places of(Draft draft) {
        var lines = new HashMap<Spot, Integer>();
        draft.reading().traces().forEach(trace -> lines.putIfAbsent(trace.spot(), trace.line()));
        return new Places(lines, unsure(draft));
    }

    private static Set<Spot> unsure(Draft draft) {
        var corrected =
                draft.amendments().stream()
                        .map(amendment -> amendment.correction().spot())
                        .collect(Collectors.toSet());
        return draft.reading().traces().stream()
                .filter(trace -> trace.certainty() == Trace.Certainty.UNSURE)
                .map(Trace::spot)
                .filter(spot -> !corrected.contains(spot))
                .collect(Collectors.toSet());
    }

    @Nullable Integer line(Spot spot) {
        return lines.get(spot);
    }

    /// The value, for a whole person unsure when a part of it is.
    Value value(String text, Spot spot) {
        return new Value(text, line(spot), isUnsure(spot));
    }

    private boolean isUnsure(Spot spot) {
        var person = spot.path().endsWith("/name") ? spot.path().replaceFirst("name$", "") : null;
        return unsure.contains(spot)
                || (person != null
                        && unsure.stream().anyMatch(one -> one.path().startsWith(person)));
    }

    /// The lines that the item, or the conference when it is empty, was read from. A date stands
    /// above the whole day, and is not among them.
    Set<Integer> linesOf(Optional<ItemId> item) {
        return lines.entrySet().stream()
                .filter(place -> Spots.item(place.getKey()).equals(item))
                .filter(place -> !Field.part(place.getKey()).equals("day"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
