package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.RegistrationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is heeded among those who are divided, as each person says it.
///
/// @param with of who goes with somebody, the one before her in her circle
/// @param apart of the first of two, who must not meet her
record Heeded(
        Map<RegistrationId, RegistrationId> with,
        Map<RegistrationId, List<RegistrationId>> apart,
        Set<RegistrationId> stepFree) {

    /// Who is not divided is not waited for.
    static Heeded of(Care care, Set<RegistrationId> present) {
        var with = new HashMap<RegistrationId, RegistrationId>();
        for (var circle : care.circles().all()) {
            var there = circle.stream().filter(present::contains).toList();
            for (int n = 1; n < there.size(); n++) {
                with.put(there.get(n), there.get(n - 1));
            }
        }
        var apart = new HashMap<RegistrationId, List<RegistrationId>>();
        for (var pair : care.apart()) {
            if (present.contains(pair.one()) && present.contains(pair.other())) {
                apart.computeIfAbsent(pair.one(), _ -> new ArrayList<>()).add(pair.other());
            }
        }
        return new Heeded(with, apart, care.stepFree());
    }
}
