package dk.tingsted.registration.setup;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who mostly comes to such conferences, with the English name.
public final class StandardGroups {

    private static final Map<String, String> NAMES = names();

    private StandardGroups() {}

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("Politiker i en kommune", "Municipal politician");
        names.put("Politiker i regionen", "Regional politician");
        names.put(
                "Medlem af et handicapråd eller udsatteråd",
                "Member of a council for disabled or vulnerable people");
        names.put("Bruger- eller pårørendeorganisation", "Users' or relatives' organisation");
        names.put("Embedsperson", "Official");
        names.put("Udstiller", "Exhibitor");
        names.put("Presse", "Press");
        return names;
    }

    /// Those that the setup does not have.
    static List<String> missing(List<Group> groups) {
        return NAMES.keySet().stream()
                .filter(name -> groups.stream().noneMatch(one -> one.name().equals(name)))
                .toList();
    }

    /// A new group of that name.
    ///
    /// @param number of the new group, not above 0
    public static Group group(String name, long number) {
        return new Group(new GroupId(number), name, NAMES.get(name), null, false, null);
    }
}
