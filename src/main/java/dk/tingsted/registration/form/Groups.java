package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Setup;
import java.util.List;
import java.util.Objects;

/// The groups as a form shows them.
final class Groups {

    private Groups() {}

    /// Those that somebody may choose: a personal link opens the ones by invitation too.
    static List<Group> open(Setup setup, boolean invited) {
        return setup.groups().stream().filter(one -> invited || !one.byInvitation()).toList();
    }

    static String name(Group group, Words words) {
        return words.say(
                group.name(), Objects.requireNonNullElse(group.nameInEnglish(), group.name()));
    }

    static String value(Group group) {
        return Long.toString(group.id().value());
    }
}
