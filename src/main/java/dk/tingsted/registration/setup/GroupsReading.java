package dk.tingsted.registration.setup;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The groups as the organiser typed them, in the order they had.
final class GroupsReading {

    static final int MOST = 40;
    static final int LONGEST = 120;

    private final Sent sent;
    private final List<Fault> faults = new ArrayList<>();

    GroupsReading(Sent sent) {
        this.sent = sent;
    }

    /// @param before those there are; a group that was taken away is not among the answer
    /// @param act `add:Presse`, `remove:7` or only to save
    List<Group> read(List<Group> before, String act) {
        var kept =
                before.stream()
                        .filter(group -> !act.equals("remove:" + group.id().value()))
                        .map(this::group)
                        .toList();
        var all = Stream.concat(kept.stream(), added(act)).limit(MOST).toList();
        refuseTwins(all);
        return all;
    }

    List<Fault> faults() {
        return faults;
    }

    private Group group(Group before) {
        var prefix = prefix(before.id());
        var name = line(prefix + "name");
        if (name.isEmpty()) {
            faults.add(HoursReading.fault(prefix + "name", "Gruppen skal have et navn."));
        }
        return new Group(
                before.id(),
                name.isEmpty() ? before.name() : name,
                orNull(line(prefix + "english")),
                Numbers.optional(sent, prefix + "places", HoursReading.MOST_PLACES, faults)
                        .orElse(null),
                sent.has(prefix + "invited"),
                domain(prefix + "domain"));
    }

    private Stream<Group> added(String act) {
        var named = line("new-name");
        var own =
                named.isEmpty()
                        ? Stream.<Group>empty()
                        : Stream.of(StandardGroups.group(named, -1));
        return act.startsWith("add:")
                ? Stream.concat(
                        own, Stream.of(StandardGroups.group(shortened(act.substring(4)), 0)))
                : own;
    }

    private @Nullable String domain(String field) {
        var typed = sent.text(field).toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() <= 200
                && typed.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")) {
            return typed;
        }
        faults.add(
                HoursReading.fault(
                        field,
                        "Skriv det, mailadressen ender på efter @, for eksempel silkeborg.dk."));
        return null;
    }

    private void refuseTwins(List<Group> all) {
        for (var group : all) {
            boolean twin =
                    all.stream()
                            .filter(other -> other.id().value() != group.id().value())
                            .anyMatch(other -> other.name().equalsIgnoreCase(group.name()));
            if (twin && faults.isEmpty()) {
                var field = group.id().value() > 0 ? prefix(group.id()) + "name" : "new-name";
                faults.add(HoursReading.fault(field, "To grupper hedder det samme."));
            }
        }
    }

    private String line(String field) {
        var text = sent.text(field).replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            faults.add(HoursReading.fault(field, "Her er plads til %d tegn.".formatted(LONGEST)));
        }
        return shortened(text);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String prefix(GroupId id) {
        return "g" + id.value() + "-";
    }
}
