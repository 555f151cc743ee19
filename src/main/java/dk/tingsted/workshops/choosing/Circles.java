package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.RegistrationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who goes with whom, also through others.
final class Circles {

    private static final Comparator<RegistrationId> ORDER =
            Comparator.comparingLong(RegistrationId::value);

    private final Map<RegistrationId, SortedSet<RegistrationId>> circles = new HashMap<>();

    static Circles of(Collection<Bond> bonds) {
        var circles = new Circles();
        bonds.forEach(circles::join);
        return circles;
    }

    void join(Bond bond) {
        var all = new TreeSet<>(ORDER);
        all.addAll(of(bond.one()));
        all.addAll(of(bond.other()));
        all.forEach(who -> circles.put(who, all));
    }

    /// With herself, in the order of the ids.
    SortedSet<RegistrationId> of(RegistrationId who) {
        var alone = new TreeSet<>(ORDER);
        alone.add(who);
        return circles.getOrDefault(who, alone);
    }

    /// Whether two would be both together and apart if these went together.
    boolean wouldPart(Bond bond, Collection<Bond> apart) {
        var all = new TreeSet<>(ORDER);
        all.addAll(of(bond.one()));
        all.addAll(of(bond.other()));
        return apart.stream()
                .anyMatch(pair -> all.contains(pair.one()) && all.contains(pair.other()));
    }

    boolean areTogether(Bond bond) {
        return of(bond.one()).contains(bond.other());
    }

    /// Each once.
    Set<List<RegistrationId>> all() {
        var all = new LinkedHashSet<List<RegistrationId>>();
        circles.keySet().stream().sorted(ORDER).forEach(who -> all.add(List.copyOf(of(who))));
        return all;
    }
}
