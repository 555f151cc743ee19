package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Setup;
import java.util.List;
import java.util.Objects;

/// The groups as a form shows them.
final class Groups {

    private Groups() {}

    /// Those that somebody may choose: a personal link opens the one she is invited to as well.
    ///
    /// @param opened the value of that group; empty for none
    static List<Group> open(Setup setup, String opened) {
        return setup.groups().stream()
                .filter(one -> !one.byInvitation() || value(one).equals(opened))
                .toList();
    }

    static String name(Group group, Words words) {
        return words.say(
                group.name(), Objects.requireNonNullElse(group.nameInEnglish(), group.name()));
    }

    static String value(Group group) {
        return Long.toString(group.id().value());
    }
}
