package dk.tingsted.arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Who has come. It follows from the presses alone, in whatever order and however often they were
/// heard of: who is let in twice came the first time, and an undo takes back what was pressed
/// before it.
public final class Attendance {

    private final Map<Comer, Arrived> here;

    private Attendance(Map<Comer, Arrived> here) {
        this.here = Map.copyOf(here);
    }

    /// Somebody who is here.
    ///
    /// @param name of one who is not on the list, until it is forgotten; empty for others
    /// @param by who let her in
    public record Arrived(Comer comer, String name, Instant at, String by) {

        /// For a list of those who came without having registered.
        String shown() {
            return name.isEmpty() ? "(navnet er slettet)" : name;
        }
    }

    static Attendance of(Collection<Press> presses) {
        var here = new HashMap<Comer, Arrived>();
        presses.stream().sorted(Press.AS_IT_HAPPENED).forEach(press -> take(press, here));
        return new Attendance(here);
    }

    private static void take(Press press, Map<Comer, Arrived> here) {
        switch (press.what()) {
            case ARRIVED ->
                    here.putIfAbsent(
                            press.comer(),
                            new Arrived(press.comer(), press.name(), press.at(), press.by()));
            case UNDONE -> here.remove(press.comer());
        }
    }

    public Optional<Arrived> of(Comer comer) {
        return Optional.ofNullable(here.get(comer));
    }

    /// How many are here.
    public int size() {
        return here.size();
    }

    /// Who is not on the list, the first first.
    List<Arrived> walkIns() {
        return here.values().stream()
                .filter(one -> one.comer() instanceof Comer.WalkIn)
                .sorted(Comparator.comparing(Arrived::at).thenComparing(Arrived::name))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attendance one && one.here.equals(here);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(here);
    }

    @Override
    public String toString() {
        return here.toString();
    }
}
