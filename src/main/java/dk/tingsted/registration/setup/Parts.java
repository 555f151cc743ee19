package dk.tingsted.registration.setup;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Setup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A setup with one of its parts replaced.
final class Parts {

    private Parts() {}

    /// What the first section of the page says.
    ///
    /// @param places null for as many as come
    record Hours(
            Instant opensAt,
            Instant closesAt,
            Instant changesUntil,
            @Nullable Integer places,
            Duration offerLasts,
            boolean asksNeeds,
            boolean asksForList) {}

    static Setup with(Setup setup, Hours hours) {
        return new Setup(
                setup.conference(),
                setup.openedAt(),
                hours.opensAt(),
                hours.closesAt(),
                hours.changesUntil(),
                hours.places(),
                hours.offerLasts(),
                hours.asksNeeds(),
                hours.asksForList(),
                setup.groups(),
                setup.questions(),
                setup.notice());
    }

    static Setup withGroups(Setup setup, List<Group> groups) {
        return setup.with(groups, setup.questions());
    }

    static Setup withQuestions(Setup setup, List<Question> questions) {
        return setup.with(setup.groups(), questions);
    }

    static Setup with(Setup setup, Notice notice) {
        return new Setup(
                setup.conference(),
                setup.openedAt(),
                setup.opensAt(),
                setup.closesAt(),
                setup.changesUntil(),
                setup.places(),
                setup.offerLasts(),
                setup.asksNeeds(),
                setup.asksForList(),
                setup.groups(),
                setup.questions(),
                notice);
    }

    /// From now on nobody registers.
    static Setup closed(Setup setup, Instant now) {
        var hours =
                new Hours(
                        setup.opensAt().isBefore(now) ? setup.opensAt() : now.minusSeconds(1),
                        now,
                        setup.changesUntil(),
                        setup.places(),
                        setup.offerLasts(),
                        setup.asksNeeds(),
                        setup.asksForList());
        return with(setup, hours);
    }
}
