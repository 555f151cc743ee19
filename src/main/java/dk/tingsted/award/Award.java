package dk.tingsted.award;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An award of a conference.
///
/// @param countedAt null until it is counted, which is once, after it closed
/// @param releasedAt null while the result is sealed
public record Award(
        long id,
        Plan plan,
        List<Nominee> nominees,
        @Nullable Instant countedAt,
        @Nullable Instant releasedAt) {

    public Award {
        nominees = List.copyOf(nominees);
    }

    /// Who votes.
    public enum Voters {
        AUDIENCE,
        JURY
    }

    /// What the secretariat sets.
    public record Plan(String title, Voters voters, Instant opensAt, Instant closesAt) {}

    /// Somebody who may win.
    ///
    /// @param item in which she presents herself; null where none does
    /// @param votes null until they are counted
    public record Nominee(long id, String name, @Nullable String item, @Nullable Integer votes) {}

    /// Where it stands at a moment.
    public enum Phase {
        BEFORE,
        OPEN,
        CLOSED,
        RELEASED
    }

    Phase phase(Instant now) {
        if (releasedAt != null) {
            return Phase.RELEASED;
        }
        if (now.isBefore(plan.opensAt())) {
            return Phase.BEFORE;
        }
        return now.isBefore(plan.closesAt()) ? Phase.OPEN : Phase.CLOSED;
    }

    /// The most votes first; nobody knows them while it is sealed.
    List<Nominee> ranked() {
        return releasedAt == null
                ? nominees
                : nominees.stream()
                        .sorted(
                                Comparator.comparingInt((Nominee one) -> -votes(one))
                                        .thenComparingLong(Nominee::id))
                        .toList();
    }

    /// Those with the most votes: several where they have equally many, none where nobody voted.
    List<Nominee> winners() {
        int most = nominees.stream().mapToInt(Award::votes).max().orElse(0);
        return releasedAt == null || most == 0
                ? List.of()
                : nominees.stream().filter(one -> votes(one) == most).toList();
    }

    private static int votes(Nominee one) {
        return Objects.requireNonNullElse(one.votes(), 0);
    }
}
