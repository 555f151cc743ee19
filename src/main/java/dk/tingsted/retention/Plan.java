package dk.tingsted.retention;

import dk.tingsted.conference.Retained.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// When the time of each kind is up. Nothing goes before the plan could be seen for a month:
/// whoever upgrades an installation with old conferences in it is not taken by surprise.
///
/// @param end of the conference
record Plan(Instant end, List<Due> all) {

    static final Duration SEEN_FIRST = Duration.ofDays(30);

    /// A programme that was never published with a time is taken to be over by then.
    static final Duration NEVER_HELD = Duration.ofDays(365);

    Plan {
        all = List.copyOf(all);
    }

    /// One kind.
    record Due(Kind kind, int days, Instant at) {}

    /// @param known since when the plan could be seen
    /// @param chosen what the secretariat has said otherwise
    static Plan of(Instant end, Instant known, Map<Kind, Integer> chosen) {
        return new Plan(
                end,
                Arrays.stream(Kind.values())
                        .map(kind -> {
                            int days = chosen.getOrDefault(kind, Term.of(kind).usual());
                            return new Due(kind, days, later(end, days, known));
                        })
                        .toList());
    }

    private static Instant later(Instant end, int days, Instant known) {
        var wanted = end.plus(Duration.ofDays(days));
        var soonest = known.plus(SEEN_FIRST);
        return known.isBefore(end) || wanted.isAfter(soonest) ? wanted : soonest;
    }

    List<Due> due(Instant now) {
        return all.stream().filter(one -> !now.isBefore(one.at())).toList();
    }

    Due of(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
