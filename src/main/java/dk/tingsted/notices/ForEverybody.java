package dk.tingsted.notices;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.comparing.Comparison;
import dk.tingsted.programme.comparing.Difference;
import dk.tingsted.programme.comparing.Difference.Added;
import dk.tingsted.programme.comparing.Difference.Altered;
import dk.tingsted.programme.comparing.Difference.Moved;
import dk.tingsted.programme.comparing.Difference.Removed;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What of the differences between two programmes everybody who comes must know: another date,
/// another hour to begin or end, another place, format or time zone, and items for all that are
/// moved, new or gone. Not what is worded otherwise, who speaks, or in which order names stand.
final class ForEverybody {

    private static final Set<String> OF_THE_CONFERENCE = Set.of("venue", "city", "format", "zone");

    private final Programme before;
    private final Programme after;
    private final Words words;

    private ForEverybody(Programme before, Programme after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /// In the order in which one wants to know it.
    static List<DifferenceWords> between(Programme before, Programme after, Words words) {
        return new ForEverybody(before, after, words).all();
    }

    private List<DifferenceWords> all() {
        var differences = Comparison.between(before, after).stream().filter(this::isForAll);
        return Stream.concat(Hours.between(before, after, words), differences.map(this::said))
                .toList();
    }

    private DifferenceWords said(Difference difference) {
        return words == Words.ENGLISH
                ? DifferenceWords.inEnglish(difference, before, after)
                : DifferenceWords.of(difference, before, after);
    }

    private boolean isForAll(Difference difference) {
        return switch (difference) {
            case Altered(var spot, _, _) -> OF_THE_CONFERENCE.contains(spot.path());
            case Moved(var was, var becomes) ->
                    isOtherThen(was, becomes)
                            && (isForEverybody(before, was) || isForEverybody(after, becomes));
            case Added(var item) -> isForEverybody(after, item);
            case Removed(var item) -> isForEverybody(before, item);
            case Difference.Joined _, Difference.Left _ -> false;
            case Difference.Reordered _, Difference.Redescribed _ -> false;
        };
    }

    /// Begins at another hour, or on a day that is not simply the new date of the old one.
    private boolean isOtherThen(Item was, Item becomes) {
        return !Objects.equals(was.start(), becomes.start())
                || before.days().indexOf(was.day()) != after.days().indexOf(becomes.day());
    }

    /// Whether all who come are there: it has a time, is no break, and is not one of several in
    /// parallel. When people choose among those, whoever has chosen one is asked for here.
    private static boolean isForEverybody(Programme programme, Item item) {
        return item.start() != null
                && item.kind() != Kind.BREAK
                && item.kind() != Kind.WORKSHOP
                && !isInParallel(programme, item);
    }

    private static boolean isInParallel(Programme programme, Item item) {
        return Optional.ofNullable(item.parent())
                .flatMap(programme::item)
                .filter(above ->
                        above.kind() == Kind.PARALLEL_BLOCK
                                || above.kind() == Kind.WORKSHOP
                                || isInParallel(programme, above))
                .isPresent();
    }
}
